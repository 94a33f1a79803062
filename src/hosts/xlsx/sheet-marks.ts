/**
 * A hidden name for each sheet that we write, by which a file that comes back, whichever program
 * saved it, tells our sheets from the user's. The add-in marks its sheets by the same names.
 */
export function markName(sheet: string): string {
  return `Upstream_${sheet.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** What a mark refers to: nothing but a word. */
export const MARK = '"file"';
