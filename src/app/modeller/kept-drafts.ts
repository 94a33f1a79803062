import { placeDrafts, type Desk } from './desk';
import { isEdited, newDraft, type Draft } from './draft';
import type { ScenarioForm } from './scenario-form';
import type { ModellerState } from './state';

/** A scenario's fields that the workbook does not hold yet. */
export interface KeptDraft {
  /** Its name in the workbook; undefined where the workbook has never held it. */
  readonly written: string | undefined;
  readonly form: ScenarioForm;
}

/** What is lost with the pane unless it is kept elsewhere: what was changed and not yet written. */
export function draftsToKeep({ drafts }: ModellerState): readonly KeptDraft[] {
  return drafts.filter(isEdited).map(({ written, form }) => ({ written: written?.name, form }));
}

/** Puts kept fields back over what was read of the workbook that they were kept with. */
export function takeKeptDrafts(desk: Desk, kept: readonly KeptDraft[]): void {
  const { drafts, baseline } = desk.store.getState();
  if (!baseline) return;
  const placed = drafts.map((draft): Draft => {
    const own = kept.find(({ written }) => written !== undefined && written === draft.written?.name);
    return own ? { ...draft, form: own.form } : draft;
  });
  const isThere = (name: string): boolean => drafts.some(({ written }) => written?.name === name);
  const others = kept.filter(({ written }) => written === undefined || !isThere(written));
  placeDrafts(desk, baseline, [...placed, ...others.map(({ form }) => newDraft(desk.nextId(), form))]);
}
