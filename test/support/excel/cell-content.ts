import type { Block } from './block';
import { formulaOf, readEntry, textOf, typeOf } from './cell-entry';
import { cellAt, forEachCell, setStyle, styleAt } from './cell-styles';
import { checkFormula } from './formula-check';
import { fromR1C1, moveFormula } from './formula-text';
import { changeCells, noteChange, tableAt, type Host, type Place } from './host';
import { refuse } from './host-error';
import { renameColumnEverywhere } from './rename';
import { cellKey, type CellState, type SheetState, type Shown } from './workbook-state';

/** An array by row and column; one value is given to each cell of the block. Other shapes are refused. */
export function spread(
  given: unknown,
  { rows, columns }: Block,
  what: string,
): (down: number, right: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const table = given as unknown[];
  const one = table.length === 1 && Array.isArray(table[0]) && table[0].length === 1;
  if (one && (rows > 1 || columns > 1)) {
    refuse('InvalidArgument', `${what}: the array is 1 by 1, the range ${rows} by ${columns}.`);
  }
  const fits =
    table.length === rows &&
    table.every((row): row is unknown[] => Array.isArray(row) && row.length === columns);
  if (!fits)
    refuse('InvalidArgument', `${what}: the array's size is not that of the range, ${rows} by ${columns}.`);
  return (down, right) => (table[down] as unknown[])[right];
}

/** Writes values or formulas. null leaves a cell as it is, '' empties it. All is checked before the first is written. */
export function writeContent(
  host: Host,
  place: Place,
  given: unknown,
  notation: 'A1' | 'R1C1',
  what: string,
): void {
  const { sheet, block } = place;
  const at = spread(given, block, what);
  changeCells(host, place, 'content');
  const entries: { row: number; column: number; entry: ReturnType<typeof readEntry> }[] = [];
  forEachCell(block, (row, column) => {
    const value = at(row - block.row, column - block.column);
    if (value === null || value === undefined) return;
    const entry = readEntry(value, styleAt(sheet, row, column, 'NumberFormat'));
    entries.push({ row, column, entry: 'formula' in entry ? asFormula(entry.formula, row, column) : entry });
  });
  /** A formula given once to a whole block moves along, as one that is filled does. */
  function asFormula(formula: string, row: number, column: number): { formula: string } {
    if (notation === 'R1C1') return { formula: fromR1C1(formula, row, column) };
    return { formula: Array.isArray(given) ? formula : moveFormula(formula, block, { row, column }) };
  }
  const checked = new Set<string>();
  for (const { entry } of entries) {
    if ('formula' in entry && !checked.has(entry.formula)) {
      checkFormula(host.workbook, entry.formula);
      checked.add(entry.formula);
    }
  }
  for (const { row, column, entry } of entries) putEntry(host, sheet, row, column, entry);
  noteChange(host, place);
}

function putEntry(
  host: Host,
  sheet: SheetState,
  row: number,
  column: number,
  entry: ReturnType<typeof readEntry>,
): void {
  const cell = cellAt(sheet, row, column);
  if ('formula' in entry) {
    cell.formula = entry.formula;
    cell.value = 0;
  } else {
    delete cell.formula;
    cell.value = entry.value;
    if (entry.numberFormat !== undefined && styleAt(sheet, row, column, 'NumberFormat') === 'General') {
      setStyle(sheet, { row, column, rows: 1, columns: 1 }, 'NumberFormat', entry.numberFormat);
    }
  }
  const table = tableAt(sheet, row, column);
  if (table?.block.row === row) renameColumn(host, sheet, table, row, column);
}

/** Puts values as another user does: nothing is refused, and no event of our own is raised. */
export function putForeignValue(host: Host, { sheet, block }: Place, given: unknown): void {
  const at = spread(given, block, 'foreign edit');
  forEachCell(block, (row, column) => {
    const value = at(row - block.row, column - block.column);
    putEntry(host, sheet, row, column, readEntry(value, styleAt(sheet, row, column, 'NumberFormat')));
  });
  host.workbook.revision += 1;
}

/** A header cell is a text that no other header of its table has; formulas follow it. */
export function renameColumn(
  { workbook }: Host,
  sheet: SheetState,
  table: NonNullable<ReturnType<typeof tableAt>>,
  row: number,
  column: number,
): void {
  const own = table.columns[column - table.block.column];
  if (own === undefined) return;
  const cell = cellAt(sheet, row, column);
  const before = own.name;
  own.name = freeHeader(
    textOf(cell.value),
    column - table.block.column,
    table.columns.filter((other) => other !== own).map(({ name }) => name),
  );
  if (own.name !== before) renameColumnEverywhere(workbook, table.name, before, own.name);
  cell.value = own.name;
  delete cell.formula;
}

/** What Excel calls a column: the text given, or one with a number where that is empty or taken. */
export function freeHeader(wanted: string, index: number, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted === '' ? `Column${index + 1}` : wanted;
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
  return name;
}

/** What of each cell of the block, by row and column. */
export function readBlock(
  { sheet, block }: Place,
  read: (cell: CellState | undefined, row: number, column: number) => unknown,
): unknown[][] {
  if (block.rows * block.columns > 1_000_000) refuse('InvalidArgument', 'The range is too big to be read.');
  return Array.from({ length: block.rows }, (_, down) =>
    Array.from({ length: block.columns }, (_unused, right) => {
      const row = block.row + down;
      const column = block.column + right;
      return read(sheet.cells.get(cellKey(row, column)), row, column);
    }),
  );
}

export const readValue = (cell: CellState | undefined): Shown => cell?.value ?? '';
export const readText = (cell: CellState | undefined): string => textOf(cell?.value ?? '');
export const readType = (cell: CellState | undefined): string => typeOf(cell?.value ?? '');
export const readFormula = (cell: CellState | undefined, row: number, column: number): Shown =>
  formulaOf(cell, 'A1', row, column);
export const readFormulaR1C1 = (cell: CellState | undefined, row: number, column: number): Shown =>
  formulaOf(cell, 'R1C1', row, column);

/** Empties cells: what they hold, where they lead, how they look, or all of it. */
export function clearCells(
  host: Host,
  place: Place,
  what: unknown,
  clearLook: (withRules: boolean) => void,
): void {
  const kind = String(what ?? 'All');
  if (!CLEARED.includes(kind)) refuse('InvalidArgument', `Not a kind of clearing: ${kind}`);
  const isAll = kind === 'All' || kind === 'ResetContents';
  changeCells(host, place, kind === 'Formats' ? 'look' : 'content');
  if (kind !== 'Formats') {
    for (const [key, cell] of place.sheet.cells) {
      if (!inside(place.block, key)) continue;
      delete cell.link;
      if (kind !== 'Contents' && !isAll) continue;
      cell.value = '';
      delete cell.formula;
    }
    noteChange(host, place);
  }
  if (isAll || kind === 'Formats') clearLook(isAll);
}

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

function inside(block: Block, key: number): boolean {
  const row = Math.floor(key / 16_384);
  const column = key % 16_384;
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}
