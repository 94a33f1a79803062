import { placeDrafts, type Desk } from './desk';
import { newDraft } from './draft';
import { freeName } from './free-name';
import { formOf } from './scenario-form';

/** Adds a draft that begins as one of the bundled scenarios, by name, for the chosen footprint; selects it. */
export function addScenario(desk: Desk, template: string): void {
  const { drafts, baseline, templates, footprint } = desk.store.getState();
  const start = templates.find(({ name }) => name === template);
  if (!baseline || !start) return;
  const form = { ...formOf(start), name: freeName(start.name, drafts), footprint };
  const draft = newDraft(desk.nextId(), form);
  placeDrafts(desk, baseline, [...drafts, draft], { selected: draft.id });
}
