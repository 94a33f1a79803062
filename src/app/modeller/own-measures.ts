import type { MeasureText } from '../../model/custom-measure/read-measures';
import type { Kept } from '../../workbook/kept';
import { measureTexts, withMeasureTexts } from '../../workbook/measure-texts';
import type { Desk } from './desk';
import type { MeasureEdits } from './measure-edits';
import type { ModellerState } from './state';

export type { MeasureText } from '../../model/custom-measure/read-measures';

/** The own measures as the pane has them: with what was changed there, or as the workbook holds them. */
export function measuresOf({ kept, measureEdits }: Pick<ModellerState, 'kept' | 'measureEdits'>) {
  return measureEdits?.to ?? measureTexts(kept);
}

/** Changes the own measures in the pane; the next run writes them. */
export function changeMeasures({ store }: Desk, to: readonly MeasureText[]): void {
  store.setState(({ kept, measureEdits }) => ({
    measureEdits: editsOf({ from: measureEdits?.from ?? measureTexts(kept), to }),
  }));
}

/** What is kept, with the measures as the pane has them. */
export function keptWithEdits(kept: Kept, edits: MeasureEdits | undefined): Kept {
  return edits ? withMeasureTexts(kept, edits.to) : kept;
}

/** What the pane has still to write after these measures were written: what was changed meanwhile. */
export function editsAfter(
  written: MeasureEdits | undefined,
  now: MeasureEdits | undefined,
): MeasureEdits | undefined {
  return now && now !== written ? editsOf({ from: written?.to ?? now.from, to: now.to }) : undefined;
}

/**
 * Puts edits over what the workbook holds now. A measure that was touched in the pane stays as it is there;
 * all others follow the workbook, and so does one that was deleted here but changed there.
 */
export function mergeMeasures(
  edits: MeasureEdits | undefined,
  workbook: readonly MeasureText[],
): MeasureEdits | undefined {
  if (!edits) return undefined;
  const { from, to } = edits;
  if (!editsOf({ from, to: workbook })) return edits;
  const standing = to.flatMap((own) => {
    const before = named(from, own);
    if (!before || !isSame(before, own)) return [own];
    return named(workbook, own) ?? [];
  });
  const added = workbook.filter((now) => {
    const before = named(from, now);
    return !named(to, now) && !(before && isSame(before, now));
  });
  return editsOf({ from: workbook, to: [...standing, ...added] });
}

function editsOf(edits: MeasureEdits): MeasureEdits | undefined {
  const { from, to } = edits;
  const isBack = from.length === to.length && from.every((one, index) => isSame(one, to[index]!));
  return isBack ? undefined : edits;
}

function named(texts: readonly MeasureText[], { name }: MeasureText): MeasureText | undefined {
  return texts.find((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase());
}

function isSame(one: MeasureText, other: MeasureText): boolean {
  return (['name', 'formula', 'unit', 'note'] as const).every((field) => one[field] === other[field]);
}
