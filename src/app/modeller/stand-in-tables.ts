import type { InputTable } from '../../workbook/read-back/input-table';
import type { Desk } from './desk';
import { heldNow } from './held';
import type { StandIn } from './state';

/**
 * Contents for tables that were deleted by hand, without which nothing of the workbook could be read: what
 * the pane last read there, or where it has read nothing yet what a new workbook would hold.
 */
export async function standInTables(
  { store }: Desk,
  present: ReadonlyMap<string, InputTable>,
  names: readonly string[],
): Promise<{ readonly tables: ReadonlyMap<string, InputTable>; readonly of: StandIn }> {
  const { planOfInputs } = await import('../plan-of-inputs');
  const { tablesOfPlan } = await import('../../workbook/read-back/tables-of-plan');
  const { carriedBaseline } = await import('../workbook-package');
  const { baselineOfProduct, firstScenarios } = await import('./bundle');
  const held = heldNow(store.getState());
  const carried = carriedBaseline(present).unwrapOr(undefined);
  const baseline = carried ?? baselineOfProduct();
  const inputs = held
    ? { ...held, scenarios: held.scenarios.map(({ scenario }) => scenario) }
    : { baseline, scenarios: firstScenarios(baseline), ...(carried && { defaults: carried }) };
  return { tables: tablesOfPlan(planOfInputs(inputs), names), of: held ? 'pane' : 'product' };
}
