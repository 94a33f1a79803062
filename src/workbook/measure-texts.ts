import type { MeasureText } from '../model/custom-measure/read-measures';
import type { Kept, KeptRow } from './kept';
import { MEASURE_COLUMNS as COLUMNS, MEASURES_TABLE } from './names';

/** The users' own measures as they typed them, in the order of the table. */
export function measureTexts(kept: Kept): readonly MeasureText[] {
  return (kept[MEASURES_TABLE] ?? []).map((row) => ({
    name: typed(row, COLUMNS.name),
    formula: typed(row, COLUMNS.formula),
    unit: typed(row, COLUMNS.unit),
    note: typed(row, COLUMNS.note),
  }));
}

/** What is kept, with these measures in the place of those it has. */
export function withMeasureTexts(kept: Kept, texts: readonly MeasureText[]): Kept {
  const rows = texts.map(({ name, formula, unit, note }): KeptRow => {
    const cells = [
      [COLUMNS.name, name],
      [COLUMNS.formula, formula],
      [COLUMNS.unit, unit],
      [COLUMNS.note, note],
    ];
    return Object.fromEntries(cells.filter(([, text]) => text !== ''));
  });
  return { ...kept, [MEASURES_TABLE]: rows };
}

function typed(row: KeptRow, column: string): string {
  const value = row[column];
  return value === undefined ? '' : String(value);
}
