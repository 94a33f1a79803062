import type { CellPlan, CellValue, PlanValues, SheetPlan } from '../../workbook/plan';
import { a1, columnLetters, printFormula } from '../../workbook/print';
import { escapeText } from './escape-xml';
import { LONGEST_TEXT, type SharedStrings } from './shared-strings';
import type { StyleSheet } from './styles';

const LONGEST_FORMULA = 8192;
/** Text that a person's edit of the cell would turn into a formula. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/**
 * The rows of a sheet. Formulas carry the values they have, so that a viewer which does not
 * calculate shows the right figures. Throws on a number that is not finite, a text or formula
 * longer than a cell can hold, and on two plans for one cell.
 */
export function sheetDataXml(
  sheet: SheetPlan,
  values: PlanValues,
  styles: StyleSheet,
  strings: SharedStrings,
): string {
  const heights = new Map(sheet.rowHeights.map(({ row, points }) => [row, points]));
  const out: string[] = ['<sheetData>'];
  for (const [row, cells] of rowsOf(sheet, heights.keys())) {
    const points = heights.get(row);
    const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
    const line = String(row + 1);
    out.push(`<row r="${line}"${height}>`);
    let previous = -1;
    for (const cell of cells) {
      if (cell.column === previous) throw new Error(`The plan has ${place(sheet, cell)} twice.`);
      previous = cell.column;
      const quoted = cell.content.kind === 'text' && LIKE_A_FORMULA.test(cell.content.value);
      out.push(
        '<c r="',
        columnLetters(cell.column),
        line,
        '" s="',
        String(styles.cell(cell.style, quoted)),
        '"',
      );
      out.push(contentXml(sheet, cell, values, strings));
    }
    out.push('</row>');
  }
  out.push('</sheetData>');
  return out.join('');
}

/** Rows from the top, each with its cells from the left; rows that have only a height included. */
function rowsOf(sheet: SheetPlan, heightRows: Iterable<number>): [row: number, cells: CellPlan[]][] {
  const rows = new Map<number, CellPlan[]>();
  for (const row of heightRows) rows.set(row, []);
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.row);
    if (cells) cells.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b);
}

/** A cell's type and content, from behind its style to its end. */
function contentXml(sheet: SheetPlan, cell: CellPlan, values: PlanValues, strings: SharedStrings): string {
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return '/>';
    case 'number':
      return `><v>${numberText(content.value, sheet, cell)}</v></c>`;
    case 'text':
      return ` t="s"><v>${strings.add(cellText(content.value, sheet, cell))}</v></c>`;
    case 'formula': {
      const { row, column } = cell;
      const printed = printFormula(content.formula, { sheet: sheet.name, row, column });
      if (printed.length > LONGEST_FORMULA) {
        throw new Error(`The formula in ${place(sheet, cell)} is ${printed.length} characters long.`);
      }
      const formula = `<f>${escapeText(printed)}</f>`;
      return resultXml(formula, values.at(sheet.name, row, column), sheet, cell);
    }
  }
}

function resultXml(formula: string, value: CellValue | undefined, sheet: SheetPlan, cell: CellPlan): string {
  if (value === undefined) return `>${formula}</c>`;
  switch (typeof value) {
    case 'number':
      return `>${formula}<v>${numberText(value, sheet, cell)}</v></c>`;
    case 'string':
      return ` t="str">${formula}<v>${escapeText(cellText(value, sheet, cell))}</v></c>`;
    case 'boolean':
      return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    default:
      return ` t="e">${formula}<v>${value.error}</v></c>`;
  }
}

/** The shortest text that reads back as the same number. */
function numberText(value: number, sheet: SheetPlan, cell: CellPlan): string {
  if (!Number.isFinite(value)) throw new Error(`The number in ${place(sheet, cell)} is ${value}.`);
  return String(value);
}

function cellText(value: string, sheet: SheetPlan, cell: CellPlan): string {
  if (value.length > LONGEST_TEXT) {
    throw new Error(`The text in ${place(sheet, cell)} is ${value.length} characters long.`);
  }
  return value;
}

function place(sheet: SheetPlan, { row, column }: CellPlan): string {
  return `${sheet.name}, ${a1(row, column)}`;
}
