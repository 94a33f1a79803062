import { placeDrafts, type Desk } from './desk';

/** Takes a scenario out of the pane; the workbook loses it at the next run. */
export function deleteScenario(desk: Desk, id: number): void {
  const { drafts, baseline, removed, selected } = desk.store.getState();
  const index = drafts.findIndex((draft) => draft.id === id);
  const gone = drafts[index];
  if (!baseline || !gone) return;
  const left = drafts.filter((draft) => draft.id !== id);
  placeDrafts(desk, baseline, left, {
    removed: gone.written ? [...removed, gone.written] : removed,
    selected: selected === id ? (left[index] ?? left[index - 1])?.id : selected,
  });
}
