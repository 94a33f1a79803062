import { HISTORY_TEXT } from '../../strings/commissioning-sheets';
import type { PlanContext } from '../context';
import { TAB_COLOURS } from '../layout';
import { HISTORY_COLUMNS } from '../commissioning-columns';
import { SHEETS, TABLES } from '../names';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { keptCell } from './kept-rows';

const WIDTHS = [6, 22, 16, 12, 30, 100];
const HEADER = 4;

/** Run history: what was run and when, one row a run, as it was kept. */
export function historySheet({ kept }: PlanContext): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.history, TAB_COLOURS.reference);
  sheet.heading(HISTORY_TEXT.title, HISTORY_TEXT.subtitle);
  WIDTHS.forEach((width, column) => {
    sheet.width(column, column, width);
  });
  // The first runs may have made room for later ones.
  const dropped = Number(kept[TABLES.history]?.[0]?.[HISTORY_COLUMNS.number] ?? 1) - 1;
  if (dropped > 0) sheet.text(2, 0, HISTORY_TEXT.dropped(dropped), 'tag');
  sheet.freezeAt(HEADER + 1, 0);
  const columns = Object.values(HISTORY_COLUMNS);
  sheet.headers(HEADER, 0, columns);
  const rows = kept[TABLES.history] ?? [];
  const last = HEADER + rows.length;
  for (let row = HEADER + 1; row <= last; row += 1) {
    columns.forEach((name, column) => {
      const value = keptCell(rows[row - HEADER - 1], name);
      if (typeof value === 'number') sheet.number(row, column, value, 'whole', 'tag');
      else if (value !== null) sheet.text(row, column, value, 'tag', { wrap: true });
    });
  }
  sheet.table({
    name: TABLES.history,
    description: HISTORY_TEXT.table,
    area: { from: { row: HEADER, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return sheet.build({
    fitToHeight: 0,
    orientation: 'landscape',
    titleRows: { from: HEADER, to: HEADER },
  });
}
