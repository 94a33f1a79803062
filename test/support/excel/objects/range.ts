import { ALL_COLUMNS, ALL_ROWS, blockOf, overlap, type Block } from '../block';
import {
  clearCells,
  readBlock,
  readFormula,
  readFormulaR1C1,
  readText,
  readType,
  readValue,
  spread,
  writeContent,
} from '../cell-content';
import {
  cellAt,
  clearStyles,
  forEachCell,
  holdsSomething,
  setStyle,
  styleAt,
  usedBlock,
} from '../cell-styles';
import { addressOf, changeCells, placeOf, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { shiftOf } from '../shift';
import { shiftCells } from '../shift-cells';
import { withStyle } from '../style-sets';
import { bagOf, cellKey, changeSheet, freshId } from '../workbook-state';
import { conditionalFormats } from './conditional-formats';
import { clearRules, copyCells } from './range-copy';
import { groupLines, hiddenLines, setColumnProperties, setHidden } from './range-lines';
import { rangeFormat } from './range-format';
import { validation } from './validation';
import { worksheet } from './worksheet';

/** A range of cells. */
export function range(host: Host, place: Place): HostObject {
  const { sheet, block } = place;
  let reference: string | undefined;
  const keep = (): string => {
    if (reference === undefined) {
      reference = `range-${freshId(host.workbook)}`;
      host.references.set(reference, place);
    }
    return reference;
  };
  const at = (row: number, column: number, rows = block.rows, columns = block.columns): HostObject =>
    range(host, { sheet, block: blockOf(row, column, rows, columns) });
  const number = (value: unknown): number =>
    typeof value === 'number' && Number.isInteger(value)
      ? value
      : refuse('InvalidArgument', 'A whole number is needed.');
  const used = (valuesOnly: unknown): HostObject | null => {
    const found = usedBlock(
      sheet,
      (cell) => holdsSomething(cell) || (valuesOnly !== true && cell.styles.size > 0),
    );
    const part = found && overlap(found, block);
    return part === undefined ? null : range(host, { sheet, block: part });
  };
  const content = (read: Parameters<typeof readBlock>[1], notation: 'A1' | 'R1C1', name: string) => ({
    get: () => {
      if (read === readValue) host.refresh();
      return readBlock(place, read);
    },
    set: (value: unknown) => {
      writeContent(host, place, value, notation, name);
    },
  });
  const refreshed = (read: Parameters<typeof readBlock>[1]): unknown[][] => {
    host.refresh();
    return readBlock(place, read);
  };
  return new HostObject(
    'Range',
    {
      identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
      properties: {
        Values: content(readValue, 'A1', 'values'),
        Formulas: content(readFormula, 'A1', 'formulas'),
        FormulasR1C1: content(readFormulaR1C1, 'R1C1', 'formulasR1C1'),
        Text: { get: () => refreshed(readText) },
        ValueTypes: { get: () => refreshed(readType) },
        NumberFormat: {
          get: () => readBlock(place, (_, row, column) => styleAt(sheet, row, column, 'NumberFormat')),
          set: (value) => {
            writeNumberFormat(host, place, value);
          },
        },
        Address: { get: () => addressOf(place) },
        RowIndex: { get: () => block.row },
        ColumnIndex: { get: () => block.column },
        RowCount: { get: () => block.rows },
        ColumnCount: { get: () => block.columns },
        CellCount: {
          get: () => (block.rows * block.columns > 2 ** 31 - 1 ? -1 : block.rows * block.columns),
        },
        IsEntireColumn: { get: () => block.rows === ALL_ROWS },
        IsEntireRow: { get: () => block.columns === ALL_COLUMNS },
        ColumnHidden: {
          get: () => hiddenLines(sheet, block, 'columns'),
          set: (value) => {
            setHidden(host, place, 'columns', value);
          },
        },
        RowHidden: {
          get: () => hiddenLines(sheet, block, 'rows'),
          set: (value) => {
            setHidden(host, place, 'rows', value);
          },
        },
        Hyperlink: {
          get: () => sheet.cells.get(cellKey(block.row, block.column))?.link ?? null,
          set: (value) => {
            writeLink(host, place, value);
          },
        },
      },
      children: {
        Format: () => rangeFormat(host, { sheet, blocks: [block] }),
        Worksheet: () => worksheet(host, sheet),
        DataValidation: () => validation(host, { sheet, blocks: [block] }),
        ConditionalFormats: () => conditionalFormats(host, { sheet, blocks: [block] }),
      },
      methods: {
        _KeepReference: () => {
          keep();
        },
        _ValidateArraySize: (rows, columns) => {
          if (rows !== block.rows || columns !== block.columns)
            refuse('InvalidArgument', 'The array is not of the range.');
        },
        GetCell: (row, column) => at(block.row + number(row), block.column + number(column), 1, 1),
        GetRow: (row) => at(block.row + number(row), block.column, 1),
        GetColumn: (column) => at(block.row, block.column + number(column), block.rows, 1),
        GetLastRow: () => at(block.row + block.rows - 1, block.column, 1),
        GetLastColumn: () => at(block.row, block.column + block.columns - 1, block.rows, 1),
        GetLastCell: () => at(block.row + block.rows - 1, block.column + block.columns - 1, 1, 1),
        GetEntireColumn: () => at(0, block.column, ALL_ROWS),
        GetEntireRow: () => at(block.row, 0, block.rows, ALL_COLUMNS),
        GetOffsetRange: (rows, columns) => at(block.row + number(rows), block.column + number(columns)),
        GetResizedRange: (rows, columns) =>
          at(block.row, block.column, block.rows + number(rows), block.columns + number(columns)),
        GetAbsoluteResizedRange: (rows, columns) =>
          at(block.row, block.column, number(rows), number(columns)),
        GetBoundingRect: (other) =>
          range(host, { sheet, block: around(block, placeOf(host, other, sheet).block) }),
        GetIntersection: (other) =>
          intersection(other) ?? refuse('ItemNotFound', 'The ranges have no cell in common.'),
        GetIntersectionOrNullObject: (other) => intersection(other) ?? null,
        GetUsedRange: (valuesOnly) => used(valuesOnly) ?? at(block.row, block.column, 1, 1),
        GetUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly),
        Clear: (what) => {
          clearPlace(host, place, what);
        },
        CopyFrom: (source, what, skipBlanks, transpose) => {
          copyCells(host, placeOf(host, source, sheet), place, { what, skipBlanks, transpose });
        },
        Insert: (to) => {
          const axis =
            to === 'Right' ? 'columns' : to === 'Down' ? 'rows' : refuse('InvalidArgument', 'Insert where?');
          changeSheet(host.workbook, sheet);
          shiftCells(host, sheet, shiftOf(block, axis, false));
          return range(host, place);
        },
        Delete: (to) => {
          const axis =
            to === 'Left' ? 'columns' : to === 'Up' ? 'rows' : refuse('InvalidArgument', 'Close which way?');
          changeSheet(host.workbook, sheet);
          shiftCells(host, sheet, shiftOf(block, axis, true));
        },
        SetCellProperties: (given) => {
          const at = spread(given, block, 'setCellProperties');
          forEachCell(block, (row, column) => {
            const { hyperlink, ...other } = at(row - block.row, column - block.column) as Record<
              string,
              unknown
            >;
            const names = Object.keys(other);
            if (names.length > 0) refuse('NotImplemented', `Properties of cells: ${names.join(', ')}.`);
            if (hyperlink !== undefined) {
              writeLink(host, { sheet, block: blockOf(row, column, 1, 1) }, hyperlink);
            }
          });
        },
        SetColumnProperties: (given) => {
          setColumnProperties(host, place, given);
        },
        Group: (by) => {
          groupLines(host, place, by, 1);
        },
        Ungroup: (by) => {
          groupLines(host, place, by, -1);
        },
        Select: () => {
          host.workbook.activeSheet = sheet.id;
          bagOf(sheet.page, 'Selection')['Cells'] = block;
        },
        Calculate: () => undefined,
        SetDirty: () => undefined,
      },
    },
    place,
  );

  function intersection(other: unknown): HostObject | undefined {
    const found = placeOf(host, other, sheet);
    const common = found.sheet === sheet ? overlap(block, found.block) : undefined;
    return common && range(host, { sheet, block: common });
  }
}

/** Clears cells, with the rules on them where everything goes. */
export function clearPlace(host: Host, place: Place, what: unknown): void {
  clearCells(host, place, what, (withValidations) => {
    clearStyles(place.sheet, place.block);
    clearRules(place, withValidations);
  });
}

function around(one: Block, other: Block): Block {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function writeNumberFormat(host: Host, place: Place, given: unknown): void {
  const { sheet, block } = place;
  changeCells(host, place, 'look');
  if (!Array.isArray(given)) {
    setStyle(sheet, block, 'NumberFormat', String(given));
    return;
  }
  const at = spread(given, block, 'numberFormat');
  forEachCell(block, (row, column) => {
    const format = at(row - block.row, column - block.column);
    if (format === null) return;
    const cell = cellAt(sheet, row, column);
    cell.styles = withStyle(cell.styles, 'NumberFormat', String(format));
  });
}

function writeLink(host: Host, place: Place, link: unknown): void {
  changeSheet(host.workbook, place.sheet);
  const { textToDisplay } = (link ?? {}) as { textToDisplay?: string };
  forEachCell(place.block, (row, column) => {
    const cell = cellAt(place.sheet, row, column);
    if (link === null) delete cell.link;
    else cell.link = link;
    if (textToDisplay !== undefined) {
      cell.value = textToDisplay;
      delete cell.formula;
    }
  });
}
