import { blockOf } from '../block';
import { cellAt, forEachCell } from '../cell-styles';
import { moveFormula } from '../formula-text';
import { changeCells, noteChange, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { cellKey } from '../workbook-state';

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
  const originals = new Map<
    number,
    { value: unknown; formula: string | undefined; styles: Map<string, unknown> }
  >();
  forEachCell(source.block, (row, column) => {
    const cell = source.sheet.cells.get(cellKey(row, column));
    originals.set(cellKey(row, column), {
      value: cell?.value ?? '',
      formula: cell?.formula,
      styles: new Map(cell?.styles ?? []),
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
      cell.value = original.value as typeof cell.value;
      delete cell.formula;
      if (what !== 'Values' && original.formula !== undefined) {
        cell.formula = moveFormula(original.formula, from, { row, column });
      }
    }
    if (what === 'All' || what === 'Formats') {
      cell.styles.clear();
      for (const [key, value] of original.styles) cell.styles.set(key, value);
    }
  });
  noteChange(host, place);
}
