import { differences, type Difference } from './differences';
import { placeDrafts, type Desk } from './desk';
import { draftOf, isEdited, type Draft } from './draft';
import { takeIn } from './open-workbook';
import { readToReplace } from './read-to-replace';
import { recordWrite } from './record-write';
import { inputsText } from './same-inputs';
import { formOf } from './scenario-form';
import { heldNow, snapshotOf } from './held';
import type { Snapshot } from './snapshot';
import type { Failure, ModellerState } from './state';
import { isHalfWritten, writeWorkbook } from './write-workbook';

/** What restoring would do, as far as the pane knows. */
export interface Restorable {
  /** What it puts back. */
  readonly changes: readonly Difference[];
  /** What was changed in the workbook since, which it would replace. */
  readonly since: readonly Difference[];
}

/** What can be put back; undefined where there is nothing that differs from what the workbook holds. */
export function restorable(state: ModellerState): Restorable | undefined {
  const now = heldNow(state);
  if (!now || !state.previous) return undefined;
  const changes = differences(now, state.previous.before);
  if (changes.length === 0) return undefined;
  return { changes, since: differences(state.previous.after, now) };
}

/**
 * Writes the inputs and scenarios of before the last run that changed any, which can be taken back in the
 * same way. Where the workbook was edited since, nothing is written until it is asked for once more.
 * What was changed in the pane and is not written yet stays there.
 */
export async function restorePrevious(desk: Desk, signal: AbortSignal): Promise<Failure | undefined> {
  const { previous, restoreAsked } = desk.store.getState();
  if (!previous) return undefined;
  const { baselineOfProduct } = await import('./bundle');
  const read = await readToReplace(desk, 'restore');
  if (read.isErr()) return read.error;
  if (read.value) takeIn(desk, read.value);
  const now = read.value ? snapshotOf(desk, read.value) : desk.unfinished;
  if (!now) return { code: 'no-tables' };
  const inputs = inputsText(
    now.baseline,
    now.scenarios.map(({ scenario }) => scenario),
    now.kept,
  );
  const before = desk.unfinished ?? now;
  if (read.value && differences(previous.after, now).length > 0 && restoreAsked !== inputs) {
    desk.store.setState({ restoreAsked: inputs, changedInWorkbook: inputs !== desk.ranInputs });
    return undefined;
  }
  const { baseline, scenarios } = previous.before;
  // A workbook that carries a data package goes on to carry one: its sheet may hold something of the user's.
  const defaults = previous.before.defaults ?? (now.defaults && baselineOfProduct());
  const analysis = now.analysis ?? previous.before.analysis;
  // What was typed beside our rows is no input, and stays as it is now.
  const restored = {
    baseline,
    defaults,
    scenarios: scenarios.map(({ scenario }) => scenario),
    analysis,
    kept: desk.store.getState().kept,
  };
  const { recordRun } = await import('./run-history');
  const kept = recordRun(desk, { action: 'restore', inputs: restored, before, after: previous.before });
  const report = await writeWorkbook(desk, { ...restored, kept }, before, signal);
  if (report.isErr()) {
    if (isHalfWritten(report.error)) desk.unfinished = before;
    return { code: 'host', action: 'restore', problem: report.error };
  }
  placeRestored(desk, previous.before);
  const after = { ...previous.before, defaults, kept };
  recordWrite(desk, { action: 'restore', report: report.value, before, after });
  return undefined;
}

function placeRestored(desk: Desk, { baseline, scenarios }: Snapshot): void {
  const { drafts, removed } = desk.store.getState();
  const isDeleted = (name: string): boolean => removed.some((gone) => gone.name === name);
  const restored = scenarios.flatMap(({ id, scenario }): Draft[] => {
    const draft = drafts.find((one) => one.id === id);
    if (!draft) return isDeleted(scenario.name) ? [] : [draftOf(id, scenario)];
    const form = isEdited(draft) ? draft.form : formOf(scenario);
    return [{ ...draft, form, written: scenario, conflict: undefined }];
  });
  const own = drafts.filter((draft) => isEdited(draft) && !scenarios.some(({ id }) => id === draft.id));
  placeDrafts(desk, baseline, [
    ...restored,
    ...own.map((draft) => ({ ...draft, written: undefined, conflict: undefined, ran: undefined })),
  ]);
}
