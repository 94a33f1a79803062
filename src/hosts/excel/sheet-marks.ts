import { isBegun } from './mark-name';
import { PARTS, type SheetPart, type SheetPrints } from './sheet-prints';

/** What the mark holds, as a formula. */
export function markFormula(text: string): string {
  return `="${text}"`;
}

/** What a mark says while its sheet is being written. */
export function begun(run: string): string {
  return `begun ${run}`;
}

/** What a mark says of a sheet that a run has finished. */
export function finished(prints: SheetPrints, run: string): string {
  return `${PARTS.map((part) => prints[part]).join('.')} ${run}`;
}

/** Whether a mark is one of this run's. */
export function isOfRun(mark: string, run: string): boolean {
  return mark.endsWith(` ${run}`);
}

/** Whether a mark says that its sheet is whole. */
export function isFinished(mark: string | undefined): boolean {
  return mark !== undefined && !isBegun(mark);
}

/** Whether a part of a whole sheet stands as it would be written. */
export function stands(mark: string | undefined, part: SheetPart, prints: SheetPrints): boolean {
  if (mark === undefined || !isFinished(mark)) return false;
  return mark.split(' ')[0]?.split('.')[PARTS.indexOf(part)] === prints[part];
}
