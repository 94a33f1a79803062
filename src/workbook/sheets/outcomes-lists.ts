import type { Baseline } from '../../data/baseline';
import { OUTCOMES_TEXT as TEXT } from '../../strings/commissioning-sheets';
import type { PlanContext } from '../context';
import { TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';
import { documentOf } from './provenance';

type Commissioning = Baseline['commissioning'];
type Cells = readonly (string | number)[];

const LISTS = {
  aims: {
    table: TABLES.aims,
    description: TEXT.aimsTable,
    columns: TEXT.aimColumns,
    notes: [TEXT.aimsNote],
    rowsOf: ({ aims }: Commissioning): readonly Cells[] =>
      aims.map(({ scope, number, aim }) => [scope, number, aim]),
  },
  drivers: {
    table: TABLES.drivers,
    description: TEXT.driversTable,
    columns: TEXT.driverColumns,
    notes: [],
    rowsOf: ({ drivers }: Commissioning): readonly Cells[] =>
      drivers.map(({ role, driver, parts }) => [role, driver, parts]),
  },
  needs: {
    table: TABLES.needs,
    description: TEXT.needsTable,
    columns: TEXT.needColumns,
    notes: [],
    rowsOf: ({ needs }: Commissioning): readonly Cells[] =>
      needs.map(({ theme, need, figure }, index) => [index + 1, theme, need, figure]),
  },
} as const;

/** `tblAims`, `tblDrivers` or `tblNeeds`, where there are any; gives the row where the next block may begin. */
export function writeList(
  sheet: SheetBuilder,
  { baseline }: PlanContext,
  name: keyof typeof LISTS,
  top: number,
): number {
  const { table, description, columns, notes, rowsOf } = LISTS[name];
  const rows = rowsOf(baseline.commissioning);
  if (rows.length === 0) return top;
  sheet.text(top, 0, TEXT[name], 'heading');
  const below = [placesOf(baseline, baseline.commissioning[name]), ...notes];
  below.forEach((note, index) => {
    sheet.text(top + 1 + index, 0, note, 'tag');
  });
  const header = top + 1 + below.length;
  sheet.headers(header, 0, columns);
  rows.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      const row = header + 1 + index;
      if (typeof cell === 'number') sheet.number(row, column, cell, 'whole', 'tag');
      else if (cell !== '') sheet.text(row, column, cell, column === 2 ? 'label' : 'tag', { wrap: true });
    });
  });
  const last = header + rows.length;
  sheet.table({
    name: table,
    description,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((column) => ({ name: column })),
    hasTotals: false,
  });
  return last + 2;
}

/** Every document and section that some rows stand in, once each. */
function placesOf(
  baseline: Baseline,
  rows: readonly { readonly source: string; readonly section: string }[],
): string {
  const places = rows.map(({ source, section }) =>
    [documentOf(baseline, source), section].filter((part) => part !== '').join(', '),
  );
  return TEXT.from + [...new Set(places)].join('; ');
}
