import { blockOf, overlap, type Block } from '../block';
import { renameColumn } from '../cell-content';
import { cellAt, forEachCell } from '../cell-styles';
import { moveFormula } from '../formula-text';
import { changeCells, noteChange, tableAt, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { cellKey, freshId, type Shown } from '../workbook-state';

interface Original {
  readonly value: Shown;
  readonly formula: string | undefined;
  readonly styles: Map<string, unknown>;
  readonly link: unknown;
}

/** Copies a block; a target that is a multiple of the source is tiled with it. */
export function copyCells(
  host: Host,
  source: Place,
  target: Place,
  options: { readonly what: unknown; readonly skipBlanks: unknown; readonly transpose: unknown },
): void {
  if (options.skipBlanks === true || options.transpose === true) {
    refuse('NotImplemented', 'Copying without blanks or transposed.');
  }
  const what = options.what ?? 'All';
  const tiles =
    target.block.rows % source.block.rows === 0 && target.block.columns % source.block.columns === 0;
  const rows = tiles ? target.block.rows : source.block.rows;
  const columns = tiles ? target.block.columns : source.block.columns;
  const place = { sheet: target.sheet, block: blockOf(target.block.row, target.block.column, rows, columns) };
  changeCells(host, place, what === 'Formats' ? 'look' : 'content');
  const originals = new Map<number, Original>();
  forEachCell(source.block, (row, column) => {
    const cell = source.sheet.cells.get(cellKey(row, column));
    originals.set(cellKey(row, column), {
      value: cell?.value ?? '',
      formula: cell?.formula,
      styles: new Map(cell?.styles ?? []),
      link: cell?.link,
    });
  });
  forEachCell(place.block, (row, column) => {
    const from = {
      row: source.block.row + ((row - place.block.row) % source.block.rows),
      column: source.block.column + ((column - place.block.column) % source.block.columns),
    };
    const original = originals.get(cellKey(from.row, from.column));
    if (original === undefined) return;
    const cell = cellAt(place.sheet, row, column);
    if (what !== 'Formats') {
      cell.value = original.value;
      delete cell.formula;
      if (what !== 'Values' && original.formula !== undefined) {
        cell.formula = moveFormula(original.formula, from, { row, column });
      }
    }
    if (what === 'All' && original.link !== undefined) cell.link = original.link;
    const table = tableAt(place.sheet, row, column);
    if (table?.block.row === row) renameColumn(place.sheet, table, row, column);
    if (what === 'All' || what === 'Formats') {
      cell.styles.clear();
      for (const [key, value] of original.styles) cell.styles.set(key, value);
    }
  });
  if (what === 'All' || what === 'Formats') copyRules(host, source, place, what === 'All');
  noteChange(host, place);
}

/** A copied look brings its conditional formats along, a whole copy its validations too. */
function copyRules(host: Host, source: Place, target: Place, withValidations: boolean): void {
  const { rows, columns } = source.block;
  const conditionals = source.sheet.conditionals.filter(({ block }) => overlap(block, source.block));
  const validations = source.sheet.validations.filter(({ block }) => overlap(block, source.block));
  for (let down = 0; down < target.block.rows; down += rows) {
    for (let right = 0; right < target.block.columns; right += columns) {
      const moved = (block: Block): Block => {
        const part = overlap(block, source.block) ?? source.block;
        return {
          ...part,
          row: part.row - source.block.row + target.block.row + down,
          column: part.column - source.block.column + target.block.column + right,
        };
      };
      for (const each of conditionals) {
        const copy = { ...structuredClone(each), id: freshId(host.workbook), block: moved(each.block) };
        target.sheet.conditionals.push(copy);
      }
      if (!withValidations) continue;
      for (const each of validations) {
        target.sheet.validations.push({ bag: structuredClone(each.bag), block: moved(each.block) });
      }
    }
  }
}
