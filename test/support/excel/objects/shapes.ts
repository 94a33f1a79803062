import type { Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { changeSheet, freshId, type ShapeState, type SheetState } from '../workbook-state';

/** What was drawn or put on a sheet: pictures, text boxes and so on. Charts are none of them. */
export function shapes(host: Host, sheet: SheetState): HostObject {
  const add = (name: string, type: string): HostObject => {
    changeSheet(host.workbook, sheet);
    const added = { id: freshId(host.workbook), name, type };
    sheet.shapes.push(added);
    return shape(added);
  };
  return new HostObject('ShapeCollection', {
    items: () => sheet.shapes.map(shape),
    item: (key) => {
      const found = sheet.shapes.find(({ id, name }) => id === key || name === key);
      return found === undefined ? refuse('ItemNotFound', `No shape ${String(key)}.`) : shape(found);
    },
    methods: {
      AddTextBox: () => add(`TextBox ${sheet.shapes.length + 1}`, 'GeometricShape'),
      AddGeometricShape: (kind) => add(`${String(kind)} ${sheet.shapes.length + 1}`, 'GeometricShape'),
      GetCount: () => sheet.shapes.length,
    },
  });
}

function shape({ id, name, type }: ShapeState): HostObject {
  return new HostObject('Shape', {
    identity: () => ({ Id: id }),
    properties: { Id: { get: () => id }, Name: { get: () => name }, Type: { get: () => type } },
  });
}
