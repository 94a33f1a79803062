import { measureTexts } from '../../workbook/measure-texts';
import { placeDrafts, type Desk } from './desk';
import { isEdited, newDraft, type Draft } from './draft';
import type { MeasureEdits } from './measure-edits';
import { mergeMeasures } from './own-measures';
import type { ScenarioForm } from './scenario-form';
import type { ModellerState } from './state';

/** A scenario's fields that the workbook does not hold yet. */
export interface KeptDraft {
  /** Its name in the workbook; undefined where the workbook has never held it. */
  readonly written: string | undefined;
  readonly form: ScenarioForm;
}

/** What is lost with the pane unless it is kept elsewhere: what was changed and not yet written. */
export interface Unwritten {
  readonly drafts: readonly KeptDraft[];
  readonly measures?: MeasureEdits | undefined;
}

export function unwrittenOf({ drafts, measureEdits }: ModellerState): Unwritten {
  const edited = drafts.filter(isEdited).map(({ written, form }) => ({ written: written?.name, form }));
  return { drafts: edited, ...(measureEdits && { measures: measureEdits }) };
}

/** Puts what was kept back over what was read of the workbook that it was kept with. */
export function takeUnwritten(desk: Desk, { drafts: kept, measures }: Unwritten): void {
  const { drafts, baseline } = desk.store.getState();
  if (!baseline) return;
  desk.store.setState((state) => ({ measureEdits: mergeMeasures(measures, measureTexts(state.kept)) }));
  const placed = drafts.map((draft): Draft => {
    const own = kept.find(({ written }) => written !== undefined && written === draft.written?.name);
    return own ? { ...draft, form: own.form } : draft;
  });
  const isThere = (name: string): boolean => drafts.some(({ written }) => written?.name === name);
  const others = kept.filter(({ written }) => written === undefined || !isThere(written));
  placeDrafts(desk, baseline, [...placed, ...others.map(({ form }) => newDraft(desk.nextId(), form))]);
}
