import type { GridHost } from '../app/browser-book';
import type { ValuesAt } from './charts/chart-data';
import { readShown } from './charts/shown-cells';

/** What the shown cells of a workbook hold, for its charts. */
export function shownValues(host: GridHost): ValuesAt {
  const indexes = new Map(host.model.getWorksheetsProperties().map(({ name }, index) => [name, index]));
  return readShown(
    (sheet, row, column) => host.valuesOf({ sheet, from: { row, column }, to: { row, column } })[0]?.[0],
    (sheet, column) => host.model.getColumnWidth(indexes.get(sheet) ?? 0, column + 1) === 0,
  );
}
