import type { Baseline } from '../../data/baseline';
import { OUTCOMES_TEXT } from '../../strings/commissioning-sheets';
import type { PlanContext } from '../context';
import { TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';
import { documentOf } from './provenance';

type Cells = readonly (string | number)[];

interface List {
  readonly table: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
  readonly notes: readonly string[];
}

/** `tblAims`; gives the row where the next block may begin. */
export function writeAims(sheet: SheetBuilder, { baseline }: PlanContext, top: number): number {
  const { aims } = baseline.commissioning;
  return writeList(sheet, top, {
    table: TABLES.aims,
    title: OUTCOMES_TEXT.aims,
    description: OUTCOMES_TEXT.aimsTable,
    columns: OUTCOMES_TEXT.aimColumns,
    rows: aims.map(({ scope, number, aim }) => [scope, number, aim]),
    notes: [placesOf(baseline, aims), OUTCOMES_TEXT.aimsNote],
  });
}

/** `tblDrivers`; gives the row where the next block may begin. */
export function writeDrivers(sheet: SheetBuilder, { baseline }: PlanContext, top: number): number {
  const { drivers } = baseline.commissioning;
  return writeList(sheet, top, {
    table: TABLES.drivers,
    title: OUTCOMES_TEXT.drivers,
    description: OUTCOMES_TEXT.driversTable,
    columns: OUTCOMES_TEXT.driverColumns,
    rows: drivers.map(({ role, driver, parts }) => [role, driver, parts]),
    notes: [placesOf(baseline, drivers)],
  });
}

/** `tblNeeds`; gives the row where the next block may begin. */
export function writeNeeds(sheet: SheetBuilder, { baseline }: PlanContext, top: number): number {
  const { needs } = baseline.commissioning;
  return writeList(sheet, top, {
    table: TABLES.needs,
    title: OUTCOMES_TEXT.needs,
    description: OUTCOMES_TEXT.needsTable,
    columns: OUTCOMES_TEXT.needColumns,
    rows: needs.map(({ theme, need, figure }, index) => [index + 1, theme, need, figure]),
    notes: [placesOf(baseline, needs)],
  });
}

/** Every document and section that some rows stand in, once each. */
function placesOf(
  baseline: Baseline,
  rows: readonly { readonly source: string; readonly section: string }[],
): string {
  const places = rows.map(({ source, section }) =>
    [documentOf(baseline, source), section].filter((part) => part !== '').join(', '),
  );
  return OUTCOMES_TEXT.from + [...new Set(places)].join('; ');
}

function writeList(
  sheet: SheetBuilder,
  top: number,
  { table, title, description, columns, rows, notes }: List,
): number {
  sheet.text(top, 0, title, 'heading');
  notes.forEach((note, index) => {
    sheet.text(top + 1 + index, 0, note, 'tag');
  });
  const header = top + 1 + notes.length;
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
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return last + 2;
}
