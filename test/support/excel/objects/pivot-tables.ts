import { placeOf, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { changeSheet, freshId, type PivotState, type SheetState } from '../workbook-state';

/** The pivot tables that stand on a sheet, by name alone. */
export function pivotTables(host: Host, sheet: SheetState): HostObject {
  return new HostObject('PivotTableCollection', {
    items: () => sheet.pivots.map(pivotTable),
    item: (key) => {
      const found = sheet.pivots.find(({ id, name }) => id === key || name === key);
      return found === undefined
        ? refuse('ItemNotFound', `No pivot table ${String(key)}.`)
        : pivotTable(found);
    },
    methods: {
      Add: (name, source, destination) => {
        placeOf(host, source, sheet);
        const to = placeOf(host, destination, sheet).sheet;
        changeSheet(host.workbook, to);
        const added = { id: freshId(host.workbook), name: String(name) };
        to.pivots.push(added);
        return pivotTable(added);
      },
      GetCount: () => sheet.pivots.length,
    },
  });
}

function pivotTable({ id, name }: PivotState): HostObject {
  return new HostObject('PivotTable', {
    identity: () => ({ Id: id }),
    properties: { Id: { get: () => id }, Name: { get: () => name } },
  });
}
