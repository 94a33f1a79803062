import { placeDrafts, type Desk } from './desk';
import { changedForm, type ScenarioForm } from './scenario-form';

/** Changes fields of a draft, its name among them; what is not allowed is kept and complained of. */
export function changeScenario(desk: Desk, id: number, change: Partial<ScenarioForm>): void {
  const { drafts, baseline } = desk.store.getState();
  if (!baseline) return;
  const changed = drafts.map((draft) =>
    draft.id === id ? { ...draft, form: changedForm(draft.form, change) } : draft,
  );
  placeDrafts(desk, baseline, changed);
}
