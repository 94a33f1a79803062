/**
 * A hidden name for each of our sheets says what was last written there, so that the next write
 * knows a whole sheet from a half-written one, and a part that it must write from one it can leave.
 */
export function markName(sheet: string): string {
  return `Upstream_${sheet.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** The text of a mark's formula. */
export function markText(formula: string): string {
  return formula.replace(/^="(.*)"$/, '$1');
}

/** Whether a mark says that its sheet is being written. */
export function isBegun(mark: string): boolean {
  return mark.startsWith('begun ');
}
