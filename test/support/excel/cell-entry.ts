import { toR1C1 } from './formula-text';
import type { Shown } from './workbook-state';

/** What an entry makes of a cell. */
export type Entry = { readonly formula: string } | { readonly value: Shown; readonly numberFormat?: string };

const ERRORS = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!', '#NULL!'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What Excel makes of a value given to a cell: the same as of one that is typed. So a text may turn
 * into a formula, a number or a date, unless the cell is formatted as text or it begins with `'`.
 */
export function readEntry(given: unknown, numberFormat: unknown): Entry {
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  const text = String(given);
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (/^[=+-]./.test(text) && !isNumber(text)) {
    return { formula: text.startsWith('=') ? text : `=${text}` };
  }
  if (text.startsWith('@')) return { formula: `=${text.slice(1)}` };
  return readTyped(text);
}

function readTyped(text: string): Entry {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (isNumber(trimmed)) return { value: Number(trimmed.replaceAll(',', '')) };
  const percent = /^([+-]?[0-9]+(?:\.[0-9]+)?)%$/.exec(trimmed)?.[1];
  if (percent !== undefined) {
    return { value: Number(percent) / 100, numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  }
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  return readDate(trimmed) ?? { value: text };
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?)(?:e[+-]?[0-9]+)?$/i.test(
    text,
  );
}

function readDate(text: string): Entry | undefined {
  const [, year, month] = /^([12][0-9]{3})[/-](0?[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year !== undefined) return { value: serial(Number(year), Number(month), 1), numberFormat: 'mmm-yy' };
  const [, day, dayMonth, dayYear] = /^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([12][0-9]{3})$/.exec(text) ?? [];
  if (day !== undefined && Number(dayMonth) <= 12 && Number(day) <= 31) {
    return { value: serial(Number(dayYear), Number(dayMonth), Number(day)), numberFormat: 'dd/mm/yyyy' };
  }
  const [, isoYear, isoMonth, isoDay] = /^([12][0-9]{3})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
  if (isoYear !== undefined && Number(isoMonth) <= 12) {
    return { value: serial(Number(isoYear), Number(isoMonth), Number(isoDay)), numberFormat: 'dd/mm/yyyy' };
  }
  const [, named, namedYear] = /^([a-z]{3})[- ]([12][0-9]{3})$/i.exec(text) ?? [];
  const at = MONTHS.indexOf((named ?? '').toLowerCase());
  return at < 0 ? undefined : { value: serial(Number(namedYear), at + 1, 1), numberFormat: 'mmm-yy' };
}

/** Days as Excel counts them. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** How `valueTypes` names a value. */
export function typeOf(value: Shown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERRORS.includes(value) ? 'Error' : 'String';
}

/** What the cell shows, without its number format. */
export function textOf(value: Shown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** What `formulas` and `formulasR1C1` answer for a cell. */
export function formulaOf(
  cell: { readonly value: Shown; readonly formula?: string } | undefined,
  notation: 'A1' | 'R1C1',
  row: number,
  column: number,
): Shown {
  if (cell?.formula === undefined) return cell?.value ?? '';
  return notation === 'A1' ? cell.formula : toR1C1(cell.formula, row, column);
}
