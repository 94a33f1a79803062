import type { SheetPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import type { ExcelSheet } from './office';

/**
 * A sheet's notes, in an Excel that has them (ExcelApi 1.18). `found` are the texts of the notes that
 * are there, in their order: those that say what one of ours says, or `given` ones that stood there before,
 * are ours, and are written anew or go.
 */
export function writeNotes(
  sheet: Pick<ExcelSheet, 'notes'>,
  { notes }: SheetPlan,
  found: readonly string[],
  given: readonly string[] = [],
): void {
  const texts = new Set([...notes.map(({ text }) => text), ...given]);
  const ours = found.map((text, index) => (texts.has(text) ? index : -1)).filter((index) => index >= 0);
  // From the last one, since those behind a deleted note move up.
  for (const index of ours.reverse()) sheet.notes.getItemAt(index).delete();
  for (const { cell, text } of notes) sheet.notes.add(a1(cell.row, cell.column), text);
}
