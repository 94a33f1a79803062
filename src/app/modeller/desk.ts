import type { StoreApi } from 'zustand/vanilla';
import type { Baseline } from '../../data/baseline';
import type { WorkbookHost } from '../../hosts/host';
import { checkDrafts, type Draft } from './draft';
import type { Snapshot } from './snapshot';
import type { Action, Failure, ModellerState } from './state';

/** What every action works with. */
export interface Desk {
  readonly store: StoreApi<ModellerState>;
  readonly host: WorkbookHost;
  readonly nextId: () => number;
  /** What time it is; without it the workbook tells of no run. */
  readonly clock: (() => Date) | undefined;
  /** The inputs as text at the last run or opening, to tell what has become stale. */
  ranInputs: string;
  /** What the workbook held before a run that stopped half way and was not completed yet. */
  unfinished: Snapshot | undefined;
  /** Of the long action that is under way. */
  abort: AbortController | undefined;
}

/** Puts drafts into the state, checked against the baseline, with one that exists selected. */
export function placeDrafts(
  desk: Desk,
  baseline: Baseline,
  drafts: readonly Draft[],
  others: Partial<ModellerState> = {},
): void {
  const { selected } = { ...desk.store.getState(), ...others };
  const checked = checkDrafts(baseline, drafts);
  const isThere = checked.some(({ id }) => id === selected);
  const { failure } = desk.store.getState();
  desk.store.setState({
    failure: failure && isOver(failure, checked) ? undefined : failure,
    ...others,
    baseline,
    drafts: checked,
    selected: isThere ? selected : checked[0]?.id,
  });
}

/** Whether what kept drafts from being written has been put right. */
function isOver(failure: Failure, drafts: readonly Draft[]): boolean {
  switch (failure.code) {
    case 'drafts':
      return drafts.every(({ problems }) => problems.length === 0);
    case 'conflicts':
      return drafts.every(({ conflict }) => !conflict);
    case 'no-scenario':
      return drafts.length > 0;
    case 'too-many-scenarios':
      return drafts.length <= failure.most;
    default:
      return false;
  }
}

/** Ends the long action under way at the host's next step. */
export function endBusy({ store, abort }: Desk): void {
  abort?.abort();
  store.setState(({ busy }) => ({ busy: busy && { ...busy, isEnding: true } }));
}

/**
 * Does a long action unless another is under way; what it gives back is shown as its failure. A
 * cancelled one is told of by the host.
 */
export async function whileBusy(
  desk: Desk,
  action: Action,
  work: (signal: AbortSignal) => Promise<Failure | undefined>,
): Promise<void> {
  if (desk.store.getState().busy) return;
  desk.abort = new AbortController();
  desk.store.setState({ busy: { action, share: 0, isEnding: false }, failure: undefined, notice: undefined });
  try {
    const failure = await work(desk.abort.signal);
    desk.store.setState({ failure });
  } finally {
    desk.abort = undefined;
    desk.store.setState({ busy: undefined });
  }
}
