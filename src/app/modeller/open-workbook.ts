import { measureTexts } from '../../workbook/measure-texts';
import type { InputsRead } from '../read-inputs';
import { placeDrafts, whileBusy, type Desk } from './desk';
import { mergeDrafts } from './merge-drafts';
import { mergeMeasures } from './own-measures';
import { readWorkbook } from './read-workbook';
import { inputsText } from './same-inputs';
import { preview } from './preview';

/** Reads the workbook, for the first time or again. One without our tables is offered a baseline. */
export function openWorkbook(desk: Desk): Promise<void> {
  return whileBusy(desk, 'open', async () => {
    // Late, because the pane can be seen before the data package is there.
    const { baselineOfProduct, firstScenarios } = await import('./bundle');
    const bundled = baselineOfProduct();
    desk.store.setState({ templates: firstScenarios(bundled) });
    const read = await readWorkbook(desk, 'open');
    if (read.isErr()) {
      desk.store.setState(({ baseline }) => ({ baseline: baseline ?? bundled }));
      return read.error;
    }
    if (!read.value) {
      desk.store.setState(({ baseline, drafts }) => ({
        phase: 'empty',
        baseline: drafts.length > 0 ? baseline : bundled,
        defaults: undefined,
        lastRun: undefined,
        previous: undefined,
        restoreAsked: undefined,
        checks: undefined,
      }));
      return undefined;
    }
    const { baseline, scenarios, kept } = read.value;
    takeIn(desk, read.value);
    const inputs = inputsText(baseline, scenarios, kept);
    if (desk.ranInputs === '') {
      // What the workbook shows on opening is what later runs are compared with.
      desk.ranInputs = inputs;
      desk.store.setState(({ drafts }) => ({
        drafts: drafts.map((draft) =>
          draft.written ? { ...draft, ran: preview(baseline, draft.written).headline } : draft,
        ),
      }));
    }
    const { lost } = desk.store.getState();
    desk.store.setState({ changedInWorkbook: inputs !== desk.ranInputs || lost.tables !== undefined });
    return undefined;
  });
}

/** Merges what was read with what the pane holds. */
export function takeIn(
  desk: Desk,
  { baseline, defaults, scenarios, kept: read, measureProblems = [] }: InputsRead,
): void {
  const { drafts, removed, kept: before, measureEdits } = desk.store.getState();
  // A table that was deleted by hand comes back with what was last read of it.
  const kept = { ...before, ...read };
  const merged = mergeDrafts(drafts, removed, scenarios, desk.nextId);
  placeDrafts(desk, baseline, merged.drafts, {
    removed: merged.removed,
    defaults,
    phase: 'ready',
    kept,
    measureEdits: mergeMeasures(measureEdits, measureTexts(kept)),
    measureProblems,
  });
}
