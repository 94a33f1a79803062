import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import type { PlanContext } from '../context';
import { COLUMNS, DIRECTIONS, TABLES } from '../names';
import type { SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { validateColumns, type ColumnRule } from './column-rules';
import { numberFormula, SPARE_ROWS } from './rows-of-scenarios';

/** `tblShares`: where each scenario takes from and gives to, with spare rows. Gives the last row. */
export function writeShares(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  names: SheetArea,
  cells: SheetArea,
): number {
  sheet.text(header - 1, 0, SCENARIOS_TEXT.shares, 'heading');
  const columns = [COLUMNS.number, COLUMNS.scenario, COLUMNS.cell, COLUMNS.direction, COLUMNS.share];
  sheet.headers(header, 0, columns);
  const number = numberFormula(TABLES.shares, [COLUMNS.scenario, COLUMNS.cell, COLUMNS.direction]);
  const entries = context.scenarios.flatMap(({ name, shift }) => [
    ...Object.entries(shift.from).map(([cell, share]) => [name, cell, DIRECTIONS.from, share] as const),
    ...Object.entries(shift.to).map(([cell, share]) => [name, cell, DIRECTIONS.to, share] as const),
  ]);
  const last = header + entries.length + SPARE_ROWS;
  for (let row = header + 1; row <= last; row += 1) {
    const [name, cell, direction, share] = entries[row - header - 1] ?? [null, null, null, null];
    sheet.formula(row, 0, number, 'whole', { role: 'calculation', align: 'centre' });
    sheet.input(row, 1, name, 'text');
    sheet.input(row, 2, cell, 'text');
    sheet.input(row, 3, direction, 'text', { align: 'centre' });
    sheet.input(row, 4, share, 'percent');
  }
  sheet.table({
    name: TABLES.shares,
    description: SCENARIOS_TEXT.sharesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name, ...(name === COLUMNS.number ? { calculated: number } : {}) })),
    hasTotals: false,
  });
  const rules: readonly ColumnRule[] = [
    [1, { kind: 'list', source: names }, SCENARIOS_TEXT.nameRule],
    [2, { kind: 'list', source: cells }, SCENARIOS_TEXT.cellRule],
    [3, { kind: 'choices', choices: Object.values(DIRECTIONS) }, SCENARIOS_TEXT.directionRule],
    [4, { kind: 'number', whole: false, minimum: 0, maximum: 1 }, SCENARIOS_TEXT.shareRule],
  ];
  validateColumns(sheet, [header + 1, last], rules, { allowBlank: true });
  return last;
}
