import type { CellPlan, CellValue, PlanValues, SheetPlan } from '../../workbook/plan';
import type { Formula } from '../../workbook/formula';
import { a1, columnLetters, printAt, printInRow, type PrintedInRow } from '../../workbook/print';
import { escapeText } from './escape-xml';
import { cellPoints, columnWidths, DEFAULT_ROW_POINTS } from './row-heights';
import { LONGEST_TEXT, type SharedStrings } from './shared-strings';
import type { CellNature, StyleSheet } from './styles';
import type { XmlBytes } from './xml-bytes';

const LONGEST_FORMULA = 8192;
/** Text that a person's edit of the cell would turn into a formula. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/**
 * Writes the rows of a sheet. Formulas carry the values they have, so that a viewer which does not
 * calculate shows the right figures. Throws on a number that is not finite, a text or formula
 * longer than a cell can hold, and on two plans for one cell.
 */
export function writeSheetData(
  out: XmlBytes,
  sheet: SheetPlan,
  values: PlanValues,
  styles: StyleSheet,
  strings: SharedStrings,
): void {
  const heights = new Map(sheet.rowHeights.map(({ row, points }) => [row, points]));
  const widthOf = columnWidths(sheet.columns);
  out.write('<sheetData>');
  for (const [row, cells] of rowsOf(sheet, heights.keys())) {
    const line = String(row + 1);
    let previous = -1;
    let points = DEFAULT_ROW_POINTS;
    let xml = '';
    const formulas = new RowFormulas(sheet.name, row);
    for (const cell of cells) {
      const { column, style } = cell;
      if (column === previous) throw new Error(`The plan has ${place(sheet, cell)} twice.`);
      previous = column;
      const value = valueOf(sheet, cell, values);
      const format = styles.cell(style, natureOf(cell, value));
      const content = contentXml(sheet, cell, value, strings, formulas);
      xml += `<c r="${columnLetters(column)}${line}" s="${format}"${content}`;
      points = Math.max(points, cellPoints(style, value, widthOf(column)));
    }
    out.write(`<row r="${line}"${heightXml(heights.get(row), points)}>${xml}</row>`);
  }
  out.write('</sheetData>');
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

/** A height of the plan stands; a fitted one gives way when the text changes. */
function heightXml(planned: number | undefined, fitted: number): string {
  if (planned !== undefined) return ` ht="${planned}" customHeight="1"`;
  return fitted > DEFAULT_ROW_POINTS ? ` ht="${fitted}"` : '';
}

/** The cell's value, checked to be one that a cell can hold. */
function valueOf(sheet: SheetPlan, cell: CellPlan, values: PlanValues): CellValue | undefined {
  const { content, row, column } = cell;
  if (content.kind === 'blank') return undefined;
  const value = content.kind === 'formula' ? values.at(sheet.name, row, column) : content.value;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`The number in ${place(sheet, cell)} is ${value}.`);
  }
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new Error(`The text in ${place(sheet, cell)} is ${value.length} characters long.`);
  }
  return value;
}

function natureOf({ content }: CellPlan, value: CellValue | undefined): CellNature {
  if (content.kind === 'text') return LIKE_A_FORMULA.test(content.value) ? 'quoted' : 'plain';
  return typeof value === 'boolean' ? 'condition' : 'plain';
}

/** A cell's type and content, from behind its style to its end. */
function contentXml(
  sheet: SheetPlan,
  cell: CellPlan,
  value: CellValue | undefined,
  strings: SharedStrings,
  formulas: RowFormulas,
): string {
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return '/>';
    case 'number':
      return `><v>${content.value}</v></c>`;
    case 'text':
      return ` t="s"><v>${strings.add(content.value)}</v></c>`;
    case 'formula': {
      const printed = formulas.at(content.formula, cell.column);
      if (printed.length > LONGEST_FORMULA) {
        throw new Error(`The formula in ${place(sheet, cell)} is ${printed.length} characters long.`);
      }
      return resultXml(`<f>${printed}</f>`, value);
    }
  }
}

/** The formulas of one row: cells that share a formula have it printed and escaped once. */
class RowFormulas {
  private formula?: Formula;
  private printed: PrintedInRow = { pieces: [] };

  constructor(
    private readonly sheet: string,
    private readonly row: number,
  ) {}

  at(formula: Formula, column: number): string {
    if (formula !== this.formula) {
      this.formula = formula;
      const { pieces } = printInRow(formula, { sheet: this.sheet, row: this.row });
      // Column letters need no escape, so the texts between them may be escaped apart.
      this.printed = {
        pieces: pieces.map((piece) => (typeof piece === 'string' ? escapeText(piece) : piece)),
      };
    }
    return printAt(this.printed, column);
  }
}

function resultXml(formula: string, value: CellValue | undefined): string {
  if (value === undefined) return `>${formula}</c>`;
  switch (typeof value) {
    case 'number':
      // A number's own text is the shortest that reads back as the same number.
      return `>${formula}<v>${value}</v></c>`;
    case 'string':
      return ` t="str">${formula}<v>${escapeText(value)}</v></c>`;
    case 'boolean':
      return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    default:
      return ` t="e">${formula}<v>${value.error}</v></c>`;
  }
}

function place(sheet: SheetPlan, { row, column }: CellPlan): string {
  return `${sheet.name}, ${a1(row, column)}`;
}
