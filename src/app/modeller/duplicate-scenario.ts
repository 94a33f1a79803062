import { placeDrafts, type Desk } from './desk';
import { newDraft } from './draft';
import { freeName } from './free-name';

/** Adds a copy of a draft under a name of its own, after it, and selects it. */
export function duplicateScenario(desk: Desk, id: number): void {
  const { drafts, baseline } = desk.store.getState();
  const index = drafts.findIndex((draft) => draft.id === id);
  const original = drafts[index];
  if (!baseline || !original) return;
  const copy = newDraft(desk.nextId(), { ...original.form, name: freeName(original.form.name, drafts) });
  placeDrafts(desk, baseline, [...drafts.slice(0, index + 1), copy, ...drafts.slice(index + 1)], {
    selected: copy.id,
  });
}
