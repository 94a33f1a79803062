import type { Baseline } from '../../data/baseline';
import type { InputTable } from '../../workbook/read-back/input-table';
import type { Desk } from './desk';
import { heldNow } from './held';
import type { StandIn } from './state';

/**
 * Contents for tables that were deleted by hand, without which nothing of the workbook could be read: what
 * the pane last read there, or where it has read nothing yet the product's own.
 */
export async function standInTables(
  { store }: Desk,
  bundled: Baseline,
  names: readonly string[],
): Promise<{ readonly tables: ReadonlyMap<string, InputTable>; readonly of: StandIn }> {
  const { planOfInputs } = await import('../plan-of-inputs');
  const { tablesOfPlan } = await import('../../workbook/read-back/tables-of-plan');
  const state = store.getState();
  const held = heldNow(state);
  const inputs = held
    ? { ...held, scenarios: held.scenarios.map(({ scenario }) => scenario) }
    : { baseline: bundled, scenarios: state.templates };
  return { tables: tablesOfPlan(planOfInputs(inputs), names), of: held ? 'pane' : 'product' };
}
