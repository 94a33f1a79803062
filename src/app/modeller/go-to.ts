import type { Result } from 'neverthrow';
import type { HostProblem } from '../../hosts/host';
import type { Desk } from './desk';

/** Brings a cell of the workbook to the front. */
export type Activate = (sheet: string, cell: string) => Promise<Result<void, HostProblem>>;

/** Shows a cell of the workbook; where that cannot be done, the state says why. */
export async function goTo(desk: Desk, activate: Activate, sheet: string, cell: string): Promise<void> {
  const shown = await activate(sheet, cell);
  if (shown.isErr()) desk.store.setState({ failure: { code: 'host', action: 'go', problem: shown.error } });
}
