import type { Block } from '../block';
import { readBlock, readValue, writeContent } from '../cell-content';
import type { Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import type { SheetState, TableState } from '../workbook-state';
import { range } from './range';

/** The columns of a table. */
export function tableColumns(host: Host, sheet: SheetState, state: TableState): HostObject {
  const at = (index: number): HostObject | undefined =>
    state.columns[index] === undefined ? undefined : tableColumn(host, sheet, state, index);
  const find = (key: unknown): HostObject | undefined =>
    at(
      state.columns.findIndex(({ id, name }) =>
        typeof key === 'number' ? id === key : name.toLowerCase() === String(key).toLowerCase(),
      ),
    );
  return new HostObject('TableColumnCollection', {
    properties: { Count: { get: () => state.columns.length } },
    items: () => state.columns.map((_, index) => tableColumn(host, sheet, state, index)),
    item: (key) => find(key) ?? refuse('ItemNotFound', `${state.name} has no column ${String(key)}.`),
    methods: {
      GetCount: () => state.columns.length,
      GetItemAt: (index) => at(Number(index)) ?? refuse('InvalidArgument', 'No such column.'),
      GetItemOrNullObject: (key) => find(key) ?? null,
    },
  });
}

function tableColumn(host: Host, sheet: SheetState, state: TableState, index: number): HostObject {
  const own = state.columns[index];
  if (own === undefined) return refuse('ItemNotFound', `${state.name} has no such column.`);
  const rows = (from: number, count: number): Block => ({
    row: state.block.row + from,
    column: state.block.column + index,
    rows: count,
    columns: 1,
  });
  const part = (block: Block): HostObject => range(host, { sheet, block });
  const whole = rows(0, state.block.rows);
  return new HostObject('TableColumn', {
    identity: () => ({ Id: own.id }),
    properties: {
      Id: { get: () => own.id },
      Index: { get: () => index },
      Name: {
        get: () => own.name,
        set: (value) => {
          writeContent(host, { sheet, block: rows(0, 1) }, [[`'${String(value)}`]], 'A1', 'name');
        },
      },
      Values: { get: () => readBlock({ sheet, block: whole }, readValue) },
    },
    methods: {
      GetRange: () => part(whole),
      GetHeaderRowRange: () => part(rows(0, 1)),
      GetDataBodyRange: () => part(rows(1, state.block.rows - 1 - (state.totals ? 1 : 0))),
      GetTotalRowRange: () =>
        state.totals
          ? part(rows(state.block.rows - 1, 1))
          : refuse('ItemNotFound', `${state.name} has no totals.`),
    },
  });
}
