import { LONGEST_HORIZON, PUBLISHED_LABEL } from '../../data/baseline';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { call, columnOf, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { COLUMNS, DIRECTIONS, TABLES } from '../names';
import type { NumberFormat, SheetArea } from '../plan';
import { SCENARIO_COLUMNS } from '../read-back/input-columns';
import type { SheetBuilder } from '../sheet-builder';
import { validateColumns, type ColumnRule } from './column-rules';

/** `tblScenarios`: one row a scenario, with what its shares sum to. */
export function writeScenarioTable(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  footprintNames: SheetArea,
  envelopeNames: SheetArea | undefined,
): void {
  sheet.text(header - 1, 0, SCENARIOS_TEXT.scenarios, 'heading');
  const sums = { from: COLUMNS.sumOfFrom, to: COLUMNS.sumOfTo };
  const columns = [COLUMNS.number, ...SCENARIO_COLUMNS, sums.from, sums.to, COLUMNS.envelope];
  sheet.headers(header, 0, columns);
  const sumOf = (direction: string): Formula =>
    call(
      'SUMIFS',
      columnOf(TABLES.shares, COLUMNS.share),
      columnOf(TABLES.shares, COLUMNS.number),
      ofThisRow(TABLES.scenarios, COLUMNS.number),
      columnOf(TABLES.shares, COLUMNS.direction),
      direction,
    );
  const sumFrom = sumOf(DIRECTIONS.from);
  const sumTo = sumOf(DIRECTIONS.to);
  context.scenarios.forEach((scenario, index) => {
    const row = header + 1 + index;
    sheet.number(row, 0, index + 1, 'whole');
    const fields: readonly [string | number, NumberFormat][] = [
      [scenario.name, 'text'],
      [context.footprints.find(({ key }) => key === scenario.footprint)?.label ?? scenario.footprint, 'text'],
      [scenario.horizon, 'whole'],
      [scenario.shift.mode, 'text'],
      [scenario.shift.total, 'decimal'],
      [scenario.shift.years, 'whole'],
      [scenario.shift.phasing, 'text'],
      [scenario.funding, 'text'],
      [scenario.reinvest, 'percent'],
    ];
    fields.forEach(([value, format], column) => {
      sheet.input(
        row,
        1 + column,
        value,
        format,
        column === 0 ? { wrap: true } : column === 1 ? {} : { align: 'centre' },
      );
    });
    sheet.formula(row, 10, sumFrom, 'percent', { role: 'calculation', align: 'centre' });
    sheet.formula(row, 11, sumTo, 'percent', { role: 'calculation', align: 'centre' });
    const envelope = context.baseline.envelopes.find(({ key }) => key === scenario.envelope);
    sheet.input(row, 12, envelope?.label ?? PUBLISHED_LABEL, 'text');
  });
  const last = header + context.scenarios.length;
  sheet.table({
    name: TABLES.scenarios,
    description: SCENARIOS_TEXT.scenariosTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name === sums.from ? { calculated: sumFrom } : name === sums.to ? { calculated: sumTo } : {}),
    })),
    hasTotals: false,
  });
  const rules: readonly ColumnRule[] = [
    [2, { kind: 'list', source: footprintNames }, SCENARIOS_TEXT.footprintRule],
    [3, { kind: 'number', whole: true, minimum: 1, maximum: LONGEST_HORIZON }, SCENARIOS_TEXT.horizonRule],
    [4, { kind: 'choices', choices: ['points', 'amount'] }, SCENARIOS_TEXT.modeRule],
    [5, { kind: 'number', whole: false, minimum: 0, maximum: 1e6 }, SCENARIOS_TEXT.totalRule],
    [6, { kind: 'number', whole: true, minimum: 1, maximum: LONGEST_HORIZON }, SCENARIOS_TEXT.yearsRule],
    [
      7,
      { kind: 'choices', choices: ['linear', 'front-loaded', 's-curve', 'custom'] },
      SCENARIOS_TEXT.phasingRule,
    ],
    [8, { kind: 'choices', choices: ['pump-prime', 'decommission'] }, SCENARIOS_TEXT.fundingRule],
    [9, { kind: 'number', whole: false, minimum: 0, maximum: 1 }, SCENARIOS_TEXT.reinvestRule],
    [
      12,
      envelopeNames
        ? { kind: 'list', source: envelopeNames }
        : { kind: 'choices', choices: [PUBLISHED_LABEL] },
      SCENARIOS_TEXT.envelopeRule,
    ],
  ];
  // A list says itself what may be chosen.
  const prompts = Object.fromEntries(
    rules.flatMap(([column, rule]) => (rule.kind === 'number' ? [[column, columns[column]]] : [])),
  );
  validateColumns(sheet, [header + 1, last], rules, { prompts });
}
