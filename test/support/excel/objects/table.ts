import { blockOf, overlap, type Block } from '../block';
import { freeHeader, readBlock, readValue, renameColumn } from '../cell-content';
import { cellAt, forEachCell, holdsSomething } from '../cell-styles';
import { noteChange, placeOf, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import { isFreeName } from '../legal-names';
import { renameEverywhere } from '../rename';
import {
  cellKey,
  changeSheet,
  freshId,
  tableNamed,
  type SheetState,
  type TableState,
} from '../workbook-state';
import { range } from './range';
import { tableColumns } from './table-columns';
import { worksheet } from './worksheet';

const LOOK = {
  Style: 'TableStyleMedium2',
  ShowHeaders: true,
  ShowBandedRows: true,
  ShowBandedColumns: false,
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowFilterButton: true,
};

/** The tables of a sheet, or of all sheets. */
export function tables(host: Host, owner?: SheetState): HostObject {
  const all = () =>
    (owner === undefined ? host.workbook.sheets : [owner]).flatMap((sheet) =>
      sheet.tables.map((state) => ({ sheet, state })),
    );
  const find = (key: unknown) => {
    const found = tableNamed(host.workbook, String(key));
    return found === undefined || (owner !== undefined && found.sheet !== owner)
      ? undefined
      : table(host, found.sheet, found.table);
  };
  return new HostObject('TableCollection', {
    properties: { Count: { get: () => all().length } },
    items: () => all().map(({ sheet, state }) => table(host, sheet, state)),
    item: (key) => find(key) ?? refuse('ItemNotFound', `No table ${String(key)}.`),
    methods: {
      Add: (address, hasHeaders) => {
        const place = placeOf(host, address, owner);
        if (hasHeaders !== true) refuse('NotImplemented', 'Tables that are given no header row.');
        return table(host, place.sheet, addTable(host, place.sheet, place.block));
      },
      GetCount: () => all().length,
      GetItemAt: (index) => {
        const found = all()[Number(index)];
        return found === undefined
          ? refuse('InvalidArgument', 'No such table.')
          : table(host, found.sheet, found.state);
      },
      GetItemOrNullObject: (key) => find(key) ?? null,
    },
  });
}

function addTable(host: Host, sheet: SheetState, given: Block): TableState {
  // A table has at least one row of data, if an empty one.
  const block = given.rows === 1 ? { ...given, rows: 2 } : given;
  changeSheet(host.workbook, sheet);
  refuseOverlap(sheet, block);
  const id = freshId(host.workbook);
  let number = 1;
  while (!isFreeName(host.workbook, `Table${number}`)) number += 1;
  const state: TableState = { id, name: `Table${number}`, block, columns: [], look: {}, totals: false };
  nameColumns(host, sheet, state);
  sheet.tables.push(state);
  return state;
}

function refuseOverlap(sheet: SheetState, block: Block, except?: TableState): void {
  const other = sheet.tables.find((each) => each !== except && overlap(each.block, block) !== undefined);
  if (other !== undefined) refuse('InvalidArgument', `A table may not overlap another: ${other.name}.`);
}

/** Makes the header cells texts that differ, and the columns' names of them. */
function nameColumns(host: Host, sheet: SheetState, state: TableState): void {
  const { block } = state;
  const names: string[] = [];
  for (let index = 0; index < block.columns; index += 1) {
    const cell = sheet.cells.get(cellKey(block.row, block.column + index));
    names.push(freeHeader(String(cell?.value ?? ''), index, names));
  }
  state.columns = names.map((name, index) => ({ id: index + 1, name }));
  names.forEach((_, index) => {
    const cell = cellAt(sheet, block.row, block.column + index);
    cell.value = names[index] ?? '';
    renameColumn(host, sheet, state, block.row, block.column + index);
  });
}

/** One table. */
export function table(host: Host, sheet: SheetState, state: TableState): HostObject {
  const changing = () => {
    changeSheet(host.workbook, sheet);
  };
  const part = (block: Block): HostObject => range(host, { sheet, block });
  const { block } = state;
  const body = (): Block => ({
    ...state.block,
    row: state.block.row + 1,
    rows: state.block.rows - 1 - (state.totals ? 1 : 0),
  });
  const remove = (): void => {
    changing();
    sheet.tables = sheet.tables.filter((each) => each !== state);
  };
  return new HostObject('Table', {
    identity: () => ({ Id: state.id }),
    properties: {
      Id: { get: () => state.id },
      Name: {
        get: () => state.name,
        set: (value) => {
          const name = String(value);
          if (!isFreeName(host.workbook, name, state.name))
            refuse('InvalidArgument', `Not a free name: ${name}`);
          changing();
          renameEverywhere(host.workbook, 'table', state.name, name);
          state.name = name;
        },
      },
      ShowTotals: {
        get: () => state.totals,
        set: (value) => {
          changing();
          showTotals(host, sheet, state, value === true);
        },
      },
      ...kept(state.look, LOOK, (name, value) => {
        if (name === 'ShowHeaders' && value !== true) refuse('NotImplemented', 'Tables without headers.');
        changing();
      }),
    },
    children: {
      Columns: () => tableColumns(host, sheet, state),
      Worksheet: () => worksheet(host, sheet),
    },
    methods: {
      GetRange: () => part(state.block),
      GetHeaderRowRange: () => part({ ...state.block, rows: 1 }),
      GetDataBodyRange: () => part(body()),
      GetTotalRowRange: () =>
        state.totals
          ? part({ ...state.block, row: state.block.row + state.block.rows - 1, rows: 1 })
          : refuse('ItemNotFound', `${state.name} has no totals.`),
      Resize: (to) => {
        const place = placeOf(host, to, sheet);
        const fits = place.sheet === sheet && place.block.row === state.block.row && place.block.rows >= 2;
        if (!fits || overlap(place.block, block) === undefined)
          refuse('InvalidArgument', 'A table keeps its header row.');
        if (state.totals) refuse('NotImplemented', 'Resizing a table with totals.');
        changing();
        refuseOverlap(sheet, place.block, state);
        state.block = place.block;
        nameColumns(host, sheet, state);
      },
      ConvertToRange: () => {
        remove();
        renameEverywhere(host.workbook, 'table', state.name, undefined);
        return part(state.block);
      },
      Delete: () => {
        remove();
        renameEverywhere(host.workbook, 'table', state.name, undefined);
        forEachCell(state.block, (row, column) => {
          sheet.cells.delete(cellKey(row, column));
        });
        noteChange(host, { sheet, block: state.block });
      },
    },
  });
}

function showTotals(host: Host, sheet: SheetState, state: TableState, shown: boolean): void {
  if (shown === state.totals) return;
  const { row, column, rows, columns } = state.block;
  const totals = blockOf(shown ? row + rows : row + rows - 1, column, 1, columns);
  if (shown) {
    refuseOverlap(sheet, totals, state);
    const taken = readBlock({ sheet, block: totals }, (cell) => cell !== undefined && holdsSomething(cell));
    if (taken.flat().includes(true))
      refuse('NotImplemented', `Totals of ${state.name} would push cells down.`);
    const last = readBlock(
      { sheet, block: { row: row + 1, column: column + columns - 1, rows: rows - 1, columns: 1 } },
      readValue,
    );
    cellAt(sheet, totals.row, column).value = 'Total';
    if (columns > 1) {
      const cell = cellAt(sheet, totals.row, column + columns - 1);
      const sums = last.flat().every((value) => typeof value === 'number');
      cell.formula = `=SUBTOTAL(${sums ? 109 : 103},${state.name}[${state.columns.at(-1)?.name ?? ''}])`;
      cell.value = 0;
    }
  } else {
    forEachCell(totals, (atRow, atColumn) => sheet.cells.delete(cellKey(atRow, atColumn)));
  }
  state.totals = shown;
  state.block = { ...state.block, rows: rows + (shown ? 1 : -1) };
  noteChange(host, { sheet, block: totals });
}
