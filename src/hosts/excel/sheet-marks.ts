import { PARTS, type SheetPart, type SheetPrints } from './sheet-prints';

/**
 * A hidden name for each of our sheets says what was last written there, so that the next write
 * knows a whole sheet from a half-written one, and a part that it must write from one it can leave.
 */
export function markName(sheet: string): string {
  return `Upstream_${sheet.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** What the mark holds, as a formula. */
export function markFormula(text: string): string {
  return `="${text}"`;
}

/** What a mark says while its sheet is being written. */
export function begun(run: string): string {
  return `begun ${run}`;
}

/** Whether a mark says that its sheet is being written. */
export function isBegun(mark: string): boolean {
  return mark.startsWith('begun ');
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

/** The text of a mark's formula. */
export function markText(formula: string): string {
  return formula.replace(/^="(.*)"$/, '$1');
}
