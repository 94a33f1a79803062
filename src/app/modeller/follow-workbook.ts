import type { HostChange, StopWatching } from '../../hosts/host';
import { SHEETS } from '../../workbook/names';
import type { Desk } from './desk';
import { takeIn } from './open-workbook';
import { readWorkbook } from './read-workbook';
import { inputsText } from './same-inputs';
import type { Failure } from './state';

const READ_SHEETS: readonly string[] = [
  SHEETS.inputs,
  SHEETS.baseline,
  SHEETS.scenarios,
  SHEETS.dataPackage,
  SHEETS.actuals,
];

/** Long enough for a paste of several blocks to arrive as one. */
const QUIET_MS = 250;

/**
 * Reads the workbook again a little after what is read from it was changed. A change that leaves them as they
 * were at the last run, such as an echo of our own write, marks nothing as stale. undefined where the
 * host cannot tell of changes now, as Excel cannot while a cell is being edited.
 */
export async function followWorkbook(desk: Desk): Promise<StopWatching | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasStopped = false;
  const readSoon = (): void => {
    clearTimeout(timer);
    if (!hasStopped) timer = setTimeout(() => void catchUp(), QUIET_MS);
  };
  const catchUp = async (): Promise<void> => {
    // What is being written is not to be read half way.
    if (desk.store.getState().busy) readSoon();
    else await readAgain(desk);
  };
  const watching = await desk.host.watch(({ sheet }: HostChange) => {
    if (READ_SHEETS.includes(sheet)) readSoon();
  });
  if (watching.isErr()) {
    const unheard: Failure = { code: 'host', action: 'open', problem: watching.error };
    desk.store.setState(({ failure }) => ({ failure: failure ?? unheard }));
    return undefined;
  }
  return async () => {
    hasStopped = true;
    clearTimeout(timer);
    await watching.value();
  };
}

async function readAgain(desk: Desk): Promise<void> {
  const read = await readWorkbook(desk, 'open');
  // A run that began meanwhile reads for itself.
  if (desk.store.getState().busy) return;
  if (read.isErr()) {
    desk.store.setState({ failure: read.error, changedInWorkbook: true });
    return;
  }
  if (!read.value) {
    desk.store.setState({ phase: 'empty', failure: { code: 'no-tables' } });
    return;
  }
  const { baseline, scenarios, kept } = read.value;
  takeIn(desk, read.value);
  desk.store.setState(({ failure, lost }) => ({
    changedInWorkbook: inputsText(baseline, scenarios, kept) !== desk.ranInputs || lost.tables !== undefined,
    // What was wrong in the cells has been put right.
    failure: failure?.code === 'cells' || failure?.code === 'no-tables' ? undefined : failure,
  }));
}
