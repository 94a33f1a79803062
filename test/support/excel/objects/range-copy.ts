import { blockOf, without, overlap, type Block } from '../block';
import { renameColumn } from '../cell-content';
import { cellAt, forEachCell } from '../cell-styles';
import { moveFormula } from '../formula-text';
import { changeCells, noteChange, tableAt, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { NO_STYLES } from '../style-sets';
import { cellKey, freshId, type CellState } from '../workbook-state';

export interface CopyOptions {
  readonly what: unknown;
  readonly skipBlanks: unknown;
  readonly transpose: unknown;
}

const EMPTY: CellState = { value: '', styles: NO_STYLES };
const KINDS = ['All', 'Formats', 'Formulas', 'Values'];

/** Copies a block; a target that is a multiple of the source is tiled with it. */
export function copyCells(host: Host, source: Place, target: Place, options: CopyOptions): void {
  if (options.skipBlanks === true || options.transpose === true) {
    refuse('NotImplemented', 'Copying without blanks or transposed.');
  }
  const what = String(options.what ?? 'All');
  if (!KINDS.includes(what)) refuse('NotImplemented', `Copying ${what}.`);
  const tiles =
    target.block.rows % source.block.rows === 0 && target.block.columns % source.block.columns === 0;
  const rows = tiles ? target.block.rows : source.block.rows;
  const columns = tiles ? target.block.columns : source.block.columns;
  const place = { sheet: target.sheet, block: blockOf(target.block.row, target.block.column, rows, columns) };
  changeCells(host, place, what === 'Formats' ? 'look' : 'content');
  // Remembered first: a block may be copied onto a part of itself.
  const originals = new Map<number, CellState>();
  forEachCell(source.block, (row, column) => {
    const cell = source.sheet.cells.get(cellKey(row, column));
    if (cell !== undefined) originals.set(cellKey(row, column), { ...cell });
  });
  forEachCell(place.block, (row, column) => {
    const from = {
      row: source.block.row + ((row - place.block.row) % source.block.rows),
      column: source.block.column + ((column - place.block.column) % source.block.columns),
    };
    const key = cellKey(from.row, from.column);
    copyCell(host, place, row, column, what, originals.get(key), from);
  });
  if (what === 'All' || what === 'Formats') copyRules(host, source, place, what === 'All');
  noteChange(host, place);
}

function copyCell(
  host: Host,
  { sheet }: Place,
  row: number,
  column: number,
  what: string,
  original: CellState | undefined,
  from: { readonly row: number; readonly column: number },
): void {
  if (original === undefined && !sheet.cells.has(cellKey(row, column))) return;
  const { value, formula, styles, link } = original ?? EMPTY;
  const cell = cellAt(sheet, row, column);
  if (what !== 'Formats') {
    cell.value = value;
    delete cell.formula;
    if (what !== 'Values' && formula !== undefined)
      cell.formula = moveFormula(formula, from, { row, column });
  }
  if (what === 'All') {
    delete cell.link;
    if (link !== undefined) cell.link = link;
  }
  if (what === 'All' || what === 'Formats') cell.styles = styles;
  const table = tableAt(sheet, row, column);
  if (what !== 'Formats' && table?.block.row === row) renameColumn(host, sheet, table, row, column);
}

/** A copied look brings its conditional formats along, a whole copy its validations too; both replace what was there. */
function copyRules(host: Host, source: Place, target: Place, withValidations: boolean): void {
  const { sheet } = target;
  const conditionals = source.sheet.conditionals
    .map((each) => ({ each, parts: partsIn(each.blocks, source.block) }))
    .filter(({ parts }) => parts.length > 0);
  const validations = source.sheet.validations.flatMap(({ block, bag }) =>
    partsIn([block], source.block).map((part) => ({ bag, part })),
  );
  clearRules(target, withValidations);
  for (const { each, parts } of conditionals) {
    const blocks = parts.flatMap((part) => tiled(part, source.block, target.block));
    const { type, bags } = each;
    sheet.conditionals.push({ id: freshId(host.workbook), type, bags: structuredClone(bags), blocks });
  }
  if (!withValidations) return;
  for (const { bag, part } of validations) {
    for (const block of tiled(part, source.block, target.block)) {
      sheet.validations.push({ bag: structuredClone(bag), block });
    }
  }
}

/** Takes the rules off some cells and leaves them on the others. */
export function clearRules({ sheet, block }: Place, withValidations: boolean): void {
  for (const each of sheet.conditionals) each.blocks = each.blocks.flatMap((one) => without(one, block));
  sheet.conditionals = sheet.conditionals.filter(({ blocks }) => blocks.length > 0);
  if (!withValidations) return;
  sheet.validations = sheet.validations.flatMap((each) =>
    without(each.block, block).map((piece) =>
      piece === each.block ? each : { block: piece, bag: { ...each.bag } },
    ),
  );
}

function partsIn(blocks: readonly Block[], within: Block): readonly Block[] {
  return blocks.flatMap((block) => overlap(block, within) ?? []);
}

/** A part of the source as it lies in each tile of the target. */
function tiled(part: Block, source: Block, target: Block): readonly Block[] {
  const found: Block[] = [];
  for (let down = 0; down < target.rows; down += source.rows) {
    for (let right = 0; right < target.columns; right += source.columns) {
      const row = part.row - source.row + target.row + down;
      found.push({ ...part, row, column: part.column - source.column + target.column + right });
    }
  }
  return found;
}
