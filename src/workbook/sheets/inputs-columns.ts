import type { Provenance } from '../../data/baseline';
import type { PlanContext } from '../context';
import { COLUMNS } from '../names';
import type { SheetBuilder } from '../sheet-builder';

/** Text columns come first, so that the numbers of all tables on Inputs stand in the same columns. */
export const REASON_COLUMNS = ['Source or rationale', 'Basis', COLUMNS.confidence, 'Unit'] as const;
export const RATIONALE = 2;
export const FIRST_NUMBER = 6;

/** The first cells of a row: what it is, and why it is what it is. */
export function writeReasons(
  sheet: SheetBuilder,
  context: PlanContext,
  row: number,
  key: string,
  label: string,
  unit: string,
  reasons: Provenance,
): void {
  const source = context.baseline.sources.find((candidate) => candidate.key === reasons.source);
  const where = source ? `${source.title}${reasons.section ? `, ${reasons.section}` : ''}. ` : '';
  const text = where + reasons.rationale;
  sheet.text(row, 0, key, 'tag');
  sheet.text(row, 1, label, 'label', { wrap: true });
  sheet.text(row, RATIONALE, text, 'tag', { wrap: true });
  sheet.text(row, 3, reasons.basis, 'tag');
  sheet.text(row, 4, reasons.confidence, 'tag');
  sheet.text(row, 5, unit, 'tag', { wrap: true });
}
