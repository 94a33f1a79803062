import { ALL_COLUMNS, contains, printCells, quoteName, splitAddress, readCells, type Block } from './block';
import { cellAt } from './cell-styles';
import type { Host } from './host';
import { refuse } from './host-error';
import { isWhole, shiftedBlock, shiftedIndex, type Shift } from './shift';
import { shiftInFormula } from './shift-formula';
import { NO_STYLES } from './style-sets';
import { cellKey, type CellState, type SheetState, type TableState } from './workbook-state';

/** Moves cells of a sheet, and with them all that stands on them or speaks of them. */
export function shiftCells(host: Host, sheet: SheetState, shift: Shift): void {
  if (isWhole(shift) && shift.axis === 'columns') refuse('NotImplemented', 'Whole columns put in or out.');
  for (const table of sheet.tables) shiftTable(sheet, table, shift);
  const before = sheet.cells;
  sheet.cells = new Map();
  for (const [key, cell] of before) {
    const to = movedCell(shift, Math.floor(key / ALL_COLUMNS), key % ALL_COLUMNS);
    if (to !== undefined) sheet.cells.set(to, cell);
  }
  if (shift.count > 0) inheritLooks(sheet, shift, before);
  if (isWhole(shift)) shiftRows(sheet, shift);
  shiftRules(sheet, shift);
  for (const chart of sheet.charts) {
    const place = chart.bags['Chart'];
    const at = place?.['Position'] as { from: string; to?: string } | undefined;
    if (place && at) place['Position'] = { ...at, from: movedAddress(shift, at.from) };
  }
  sheet.comments = sheet.comments.filter((comment) => {
    const to = movedCell(shift, comment.row, comment.column);
    if (to === undefined) return false;
    comment.row = Math.floor(to / ALL_COLUMNS);
    comment.column = to % ALL_COLUMNS;
    return true;
  });
  const print = sheet.page['Print'] ?? {};
  for (const [name, address] of Object.entries(print)) print[name] = movedAddress(shift, String(address));
  shiftEverywhere(host, sheet.name, shift);
  for (const table of sheet.tables) nameNewColumns(sheet, table);
}

function movedCell(shift: Shift, row: number, column: number): number | undefined {
  const [along, across] = shift.axis === 'rows' ? [row, column] : [column, row];
  if (across < shift.from || across > shift.to) return cellKey(row, column);
  const to = shiftedIndex(shift, along);
  if (to === undefined) return undefined;
  return shift.axis === 'rows' ? cellKey(to, column) : cellKey(row, to);
}

function movedAddress(shift: Shift, address: string): string {
  const { sheet, cells } = splitAddress(address);
  const block = readCells(cells);
  const moved = block && shiftedBlock(shift, block);
  return moved === undefined ? address : `${quoteName(sheet ?? '')}!${printCells(moved)}`;
}

/** New cells look like those before them. */
function inheritLooks(sheet: SheetState, shift: Shift, before: ReadonlyMap<number, CellState>): void {
  for (const [key, { styles }] of before) {
    const [row, column] = [Math.floor(key / ALL_COLUMNS), key % ALL_COLUMNS];
    const [along, across] = shift.axis === 'rows' ? [row, column] : [column, row];
    if (along !== shift.at - 1 || across < shift.from || across > shift.to || styles === NO_STYLES) continue;
    for (let step = 0; step < shift.count; step += 1) {
      const to = shift.at + step;
      const cell = shift.axis === 'rows' ? cellAt(sheet, to, column) : cellAt(sheet, row, to);
      cell.styles = styles;
    }
  }
}

function shiftRows(sheet: SheetState, shift: Shift): void {
  const rows = [...sheet.rows];
  sheet.rows = new Map();
  for (const [row, line] of rows) {
    const to = shiftedIndex(shift, row);
    if (to !== undefined) sheet.rows.set(to, line);
  }
  sheet.wide = sheet.wide.flatMap((each) => {
    const block = shiftedBlock(shift, each.block);
    return block === undefined ? [] : [{ ...each, block }];
  });
}

function shiftRules(sheet: SheetState, shift: Shift): void {
  const move = (block: Block): readonly Block[] => {
    const moved = shiftedBlock(shift, block);
    return moved === undefined ? [] : [moved];
  };
  sheet.validations = sheet.validations.flatMap(({ block, bag }) =>
    move(block).map((to) => ({ block: to, bag })),
  );
  for (const each of sheet.conditionals) each.blocks = each.blocks.flatMap(move);
  sheet.conditionals = sheet.conditionals.filter(({ blocks }) => blocks.length > 0);
}

/** A table that lies across is stretched, shrunk or moved; one that is cut through refuses the move. */
function shiftTable(sheet: SheetState, table: TableState, shift: Shift): void {
  const { block } = table;
  const isRows = shift.axis === 'rows';
  const [across, width] = isRows ? [block.column, block.columns] : [block.row, block.rows];
  const [start, size] = isRows ? [block.row, block.rows] : [block.column, block.columns];
  const isBefore = start + size <= shift.at;
  const isAcross = across <= shift.to && across + width > shift.from;
  if (isBefore || !isAcross) return;
  const moved = shiftedBlock(shift, block);
  const isCut = across < shift.from || across + width - 1 > shift.to;
  const losesHeader = isRows && shift.count < 0 && contains({ ...block, rows: 1 }, shift.at, block.column);
  if (isCut || losesHeader || moved === undefined || moved.rows < 2) {
    refuse('InvalidOperation', `This would shift cells in the table ${table.name} of ${sheet.name}.`);
  }
  if (!isRows && moved.columns < block.columns) {
    table.columns.splice(shift.at - block.column, block.columns - moved.columns);
  }
  table.block = moved;
}

/** Columns put into a table get names. */
function nameNewColumns(sheet: SheetState, table: TableState): void {
  if (table.columns.length === table.block.columns) return;
  const old = new Map(table.columns.map((column) => [column.name, column]));
  table.columns = Array.from({ length: table.block.columns }, (_, index) => {
    const cell = cellAt(sheet, table.block.row, table.block.column + index);
    if (cell.value === '') cell.value = `Column${index + 1}`;
    const name = String(cell.value);
    return old.get(name) ?? { id: Math.max(0, ...table.columns.map(({ id }) => id)) + index + 1, name };
  });
}

function shiftEverywhere({ workbook }: Host, moved: string, shift: Shift): void {
  for (const sheet of workbook.sheets) {
    const follow = (formula: string): string => shiftInFormula(formula, sheet.name, moved, shift);
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = follow(cell.formula);
    }
    for (const name of sheet.names) name.formula = follow(name.formula);
    for (const { bags } of sheet.conditionals) {
      const rule = bags['Rule'];
      if (typeof rule?.['Formula'] === 'string') rule['Formula'] = follow(rule['Formula']);
    }
    for (const { bag } of sheet.validations) followInRule(bag, follow);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      if (series.values !== undefined) series.values = follow(series.values);
      if (series.categories !== undefined) series.categories = follow(series.categories);
    }
  }
  for (const name of workbook.names) name.formula = shiftInFormula(name.formula, '', moved, shift);
}

function followInRule(bag: Record<string, unknown>, follow: (formula: string) => string): void {
  const rule = bag['rule'] as Record<string, Record<string, unknown>> | undefined;
  if (rule === undefined) return;
  bag['rule'] = Object.fromEntries(
    Object.entries(rule).map(([kind, parts]) => [
      kind,
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          typeof part === 'string' && part.startsWith('=') ? follow(part) : part,
        ]),
      ),
    ]),
  );
}
