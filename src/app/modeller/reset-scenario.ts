import { placeDrafts, type Desk } from './desk';
import { draftOf } from './draft';
import { formOf } from './scenario-form';

/** Puts a draft back to what the workbook holds; one that it never held stays as it is. */
export function resetScenario(desk: Desk, id: number): void {
  const { drafts, baseline } = desk.store.getState();
  if (!baseline) return;
  const reset = drafts.map((draft) => {
    const workbooks = draft.conflict ?? draft.written;
    if (draft.id !== id || !workbooks) return draft;
    return { ...draft, form: formOf(workbooks), written: workbooks, conflict: undefined };
  });
  placeDrafts(desk, baseline, reset);
}

/** Of two changes to one scenario, keeps the pane's: the next run writes it over the workbook's. */
export function keepOwnChange(desk: Desk, id: number): void {
  const { drafts, baseline } = desk.store.getState();
  if (!baseline) return;
  const kept = drafts.map((draft) =>
    draft.id === id && draft.conflict ? { ...draft, written: draft.conflict, conflict: undefined } : draft,
  );
  placeDrafts(desk, baseline, kept);
}

/** Puts back every scenario that was deleted here and is still in the workbook. */
export function restoreDeleted(desk: Desk): void {
  const { drafts, removed, baseline } = desk.store.getState();
  if (!baseline) return;
  placeDrafts(desk, baseline, [...drafts, ...removed.map((scenario) => draftOf(desk.nextId(), scenario))], {
    removed: [],
  });
}
