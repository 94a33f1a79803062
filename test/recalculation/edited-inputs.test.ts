import { TIERS, type Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';
import { a1 } from '../../src/workbook/print';
import { BRIDGE_COLUMNS } from '../../src/workbook/sheets/summary-bridge';
import { clearCachedValues, editCells, type CellEdit } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import type { ReadWorkbook } from '../support/read-xlsx';
import { addressBeside, difference, makeWorkbook, resultFaults } from '../support/workbook-file';

jest.setTimeout(300_000);

const baseline = bundledBaseline();
const scenarios = BUNDLED_SCENARIOS.map(({ content }) => parseScenario(content, baseline)._unsafeUnwrap());
const { plan, bytes } = makeWorkbook(baseline, scenarios);
const POLICY = 1;

/** Columns of the input tables, as they stand on their sheets. */
const INPUT_VALUE = 6;
const at = (
  sheet: string,
  text: string,
  column: number,
  target: number,
  value: number | string,
): CellEdit => ({
  sheet,
  cell: addressBeside(plan, sheet, text, column, target),
  value,
});

/** The first empty rows of a table on Scenarios, by the row of its last filled one. */
function spareRow(header: string, number: number): number {
  const cells = plan.sheets.find(({ name }) => name === 'Scenarios')!.cells;
  const table = plan.sheets
    .find(({ name }) => name === 'Scenarios')!
    .tables.find(({ name }) => name === header)!;
  for (let row = table.area.from.row + 1; row <= table.area.to.row; row += 1) {
    const cell = cells.find((one) => one.row === row && one.column === 1)!;
    if (cell.content.kind === 'blank') return row + number;
  }
  throw new Error(`${header} has no spare row.`);
}

function row(sheet: string, index: number, values: readonly (number | string | null)[]): CellEdit[] {
  return values.flatMap((value, column) =>
    value === null ? [] : [{ sheet, cell: a1(index, column + 1), value }],
  );
}

const scenarioRow = 5 + POLICY;
const policy = scenarios[POLICY]!;

function withAssumption(from: Baseline, key: string, value: number): Baseline {
  return {
    ...from,
    assumptions: from.assumptions.map((one) => (one.key === key ? { ...one, value } : one)),
  };
}

function replaced(change: Partial<Scenario>): readonly Scenario[] {
  return scenarios.map((scenario, index) => (index === POLICY ? { ...scenario, ...change } : scenario));
}

interface Variant {
  readonly name: string;
  readonly edits: readonly CellEdit[];
  readonly baseline: Baseline;
  readonly scenarios: readonly Scenario[];
}

/** A cell of an input table, by its column's name. */
function cellOf(table: string, column: string, index: number, value: number | string): CellEdit {
  const home = plan.sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;
  const { area, columns } = home.tables.find(({ name }) => name === table)!;
  const along = columns.findIndex(({ name }) => name === column);
  return { sheet: home.name, cell: a1(area.from.row + 1 + index, area.from.column + along), value };
}

const communityMix = [0.01, 0.04, 0.08, 0.15, 0.42, 0.3];
const inflation = [0.031, 0.05, 0.02, 0.02, 0.029, 0.01];

const variants: readonly Variant[] = [
  {
    name: 'a growth rate and a lag',
    edits: [
      at('Inputs', 'growth.admissions', 0, INPUT_VALUE, 0.025),
      at('Inputs', 'release.fixedLag', 0, INPUT_VALUE, 4),
    ],
    baseline: withAssumption(withAssumption(baseline, 'growth.admissions', 0.025), 'release.fixedLag', 4),
    scenarios,
  },
  {
    name: 'a tier mix, a series with a year more, and a budget',
    edits: [
      ...communityMix.map((share, tier) => at('Inputs', 'mix.community', 0, INPUT_VALUE + tier, share)),
      ...inflation.map((rate, t) => at('Inputs', 'price.inflation', 0, INPUT_VALUE + t, rate)),
      at('Baseline', 'Community', 0, 1, 230),
    ],
    baseline: {
      ...baseline,
      mixes: baseline.mixes.map((mix) =>
        mix.strategy === 'community' ? { ...mix, shares: communityMix } : mix,
      ),
      series: baseline.series.map((one) =>
        one.key === 'price.inflation' ? { ...one, values: inflation } : one,
      ),
      budgets: baseline.budgets.map((one) =>
        one.footprint === 'plymouth' && one.strategy === 'community' ? { ...one, spendGbpM: 230 } : one,
      ),
    },
    scenarios,
  },
  {
    name: 'every field of a scenario, its shares and values of its own',
    edits: [
      ...row('Scenarios', scenarioRow, [
        'Policy, changed',
        'Plymouth',
        21,
        'amount',
        12,
        3,
        's-curve',
        'decommission',
        0.25,
      ]),
      // The old name's four shares now name no scenario; new ones take their place.
      ...['community/urgent', 'community/longTerm'].flatMap((cell, index) =>
        row('Scenarios', spareRow('tblShares', index), [
          'Policy, changed',
          cell,
          'From',
          index ? 0.25 : 0.75,
        ]),
      ),
      ...row('Scenarios', spareRow('tblShares', 2), ['Policy, changed', 'children/secondary', 'To', 1]),
      ...row('Scenarios', spareRow('tblOverrides', 0), ['Policy, changed', 'effect.realisation', null, 0.55]),
      ...row('Scenarios', spareRow('tblOverrides', 1), ['Policy, changed', 'release.fixedLag', null, 2]),
      ...row('Scenarios', spareRow('tblOverrides', 2), ['Policy, changed', 'funding.growth', 1, 0.01]),
      ...row('Scenarios', spareRow('tblOverrides', 3), ['Policy, changed', 'funding.growth', 2, 0.03]),
      ...[0, 0.02, 0.04, 0.14, 0, 0.8].flatMap((share, tier) =>
        row('Scenarios', spareRow('tblOverrides', 4 + tier), [
          'Policy, changed',
          'mix.enhanced',
          TIERS[tier]!,
          share,
        ]),
      ),
    ],
    baseline,
    scenarios: replaced({
      name: 'Policy, changed',
      footprint: 'plymouth',
      horizon: 21,
      shift: {
        mode: 'amount',
        total: 12,
        years: 3,
        phasing: 's-curve',
        from: { 'community/urgent': 0.75, 'community/longTerm': 0.25 },
        to: { 'children/secondary': 1 },
      },
      funding: 'decommission',
      reinvest: 0.25,
      assumptions: {
        'effect.realisation': 0.55,
        'release.fixedLag': 2,
        'funding.growth': [0.01, 0.03],
        'mix.enhanced': [0, 0.02, 0.04, 0.14, 0, 0.8],
      },
    }),
  },
  {
    name: 'the scenario in force and the year of comparison',
    edits: [
      { sheet: 'Summary', cell: 'A5', value: 'Decommission' },
      { sheet: 'Compare', cell: 'B4', value: '2019/20' },
    ],
    baseline,
    scenarios,
  },
  {
    name: 'levers switched on in their cells, another envelope, and how far targets are met',
    edits: [
      cellOf('tblLevers', 'Lower demand for secondary care', POLICY, 'On'),
      cellOf('tblLevers', 'Fewer referrals to CAMHS', POLICY, 'on'),
      cellOf('tblScenarios', 'Envelope', POLICY, 'Western Locality at its target'),
      at('Inputs', 'lever.delivery', 0, INPUT_VALUE, 0.55),
    ],
    baseline: withAssumption(baseline, 'lever.delivery', 0.55),
    scenarios: replaced({
      levers: ['secondary-care-demand', 'camhs-referrals'],
      envelope: 'western-locality-target',
    }),
  },
  {
    name: 'what a lever comes to and when, and what an envelope adds',
    edits: [
      cellOf('tblLevers', 'Lower demand for secondary care', POLICY, 'On'),
      cellOf('tblLeverTargets', 'Change', 0, -0.25),
      cellOf('tblLeverTargets', 'Years until due', 0, 4),
      cellOf('tblScenarios', 'Envelope', POLICY, 'Western Locality at its target'),
      cellOf('tblEnvelopes', 'Years', 1, 3),
      cellOf('tblEnvelopes', 'Extra £m: Plymouth', 1, 11.5),
    ],
    baseline: {
      ...baseline,
      levers: baseline.levers.map((lever) =>
        lever.key === 'secondary-care-demand' ? { ...lever, change: -0.25, dueYear: 4 } : lever,
      ),
      envelopes: baseline.envelopes.map((envelope) =>
        envelope.key === 'western-locality-target'
          ? { ...envelope, years: 3, extraGbpM: { ...envelope.extraGbpM, plymouth: 11.5 } }
          : envelope,
      ),
    },
    scenarios: replaced({ levers: ['secondary-care-demand'], envelope: 'western-locality-target' }),
  },
];

describe('inputs changed inside the file and recalculated by LibreOffice', () => {
  let books: Map<string, ReadWorkbook>;
  const book = (index: number): ReadWorkbook => books.get(variants[index]!.name)!;

  beforeAll(async () => {
    books = await recalculate(
      variants.map(({ name, edits }) => ({ name, bytes: clearCachedValues(editCells(bytes, edits)) })),
    );
  });

  test.each(variants)('after changing $name every row of tblResults equals the engine', (variant) => {
    expect(resultFaults(books.get(variant.name)!, variant.baseline, variant.scenarios)).toEqual([]);
  });

  test('a changed input says so beside it', () => {
    const cell = addressBeside(plan, 'Inputs', 'growth.admissions', 0, 10);
    expect(book(0).value('Inputs', cell)).toBe('changed');
    expect(book(3).value('Inputs', cell)).toBe('');
  });

  test('a budget that no longer ties to the published total makes its checks say CHECK', () => {
    const failed = book(1)
      .table('tblChecks')
      .rows.filter((cells) => cells[4] !== 'OK')
      .map((cells) => cells[0]);
    expect(failed).toEqual(['Plymouth', 'Whole fund']);
    expect(book(1).value('Checks', 'B4')).toBe('CHECK');
    expect(book(1).value('Summary', 'B7')).toBe('CHECK');
  });

  test('shares left under a name that no scenario bears make a check say CHECK', () => {
    const rows = book(2).table('tblChecks').rows;
    expect(rows.find((cells) => cells[0] === 'tblShares')?.[4]).toBe('CHECK');
  });

  test('the Summary, its charts and the Do nothing sheet follow the scenario in force', () => {
    const summary = book(3);
    const result = runScenario(baseline, scenarios.at(-1)!);
    const last = result.years;
    const number = (sheet: string, cell: string): number => summary.value(sheet, cell) as number;
    const line = (label: string): readonly number[] =>
      result.labels.map((_, t) => number('Summary', addressBeside(plan, 'Summary', label, 0, 3 + t)));
    expect(difference(number('Summary', 'C10'), result.gap[last]!)).toBeLessThan(1e-9);
    expect(difference(number('Summary', 'B10'), result.gapDoNothing[last]!)).toBeLessThan(1e-9);
    expect(number('Summary', 'C11')).toBeCloseTo(result.preventionShare.primaryAndSecondary[last]!, 12);
    expect(number('Summary', 'C12')).toBeCloseTo(result.admissions[last]!, 9);
    expect(number('Summary', 'C13')).toBeCloseTo(result.bedDays[last]!, 9);
    expect(number('Summary', 'D14')).toBeCloseTo(result.npv, 9);
    const charts: readonly [string, readonly number[]][] = [
      ['Gap, do nothing', result.gapDoNothing],
      ['Gap, scenario', result.gap],
      ['Urgent care', result.budgetByTier.urgent],
      ['Admissions, scenario', result.admissions],
      ['Bed days, do nothing', result.bedDaysDoNothing],
    ];
    for (const [label, expected] of charts) {
      line(label).forEach((value, t) => expect(difference(value, expected[t]!)).toBeLessThan(1e-9));
    }
    const bridge = (label: string): number =>
      number('Summary', addressBeside(plan, 'Summary', label, BRIDGE_COLUMNS.label, BRIDGE_COLUMNS.amount));
    expect(bridge('Volume')).toBeCloseTo(result.bridge.volume, 9);
    expect(bridge('Prices')).toBeCloseTo(result.bridge.price, 9);
    expect(bridge('Funding growth')).toBeCloseTo(result.bridge.funding, 9);
    expect(bridge('Released cash')).toBeCloseTo(result.bridge.released, 9);
    expect(summary.value('Do nothing', 'A2')).toMatch(/Decommission$/);
  });

  test('Compare shows the year that was chosen', () => {
    const { columns, rows } = book(3).table('tblCompare');
    const cell = (row: number, column: string): unknown => rows[row]![columns.indexOf(column)];
    scenarios.forEach((scenario, index) => {
      const result = runScenario(baseline, scenario);
      expect(cell(index, 'Gap')).toBeCloseTo(result.gap[4]!, 9);
      expect(cell(index, 'Admissions, change')).toBeCloseTo(
        result.admissions[4]! / result.admissionsDoNothing[4]! - 1,
        12,
      );
      expect(cell(index, 'QALYs gained less lost')).toBeCloseTo(
        result.qalysGained[4]! - result.qalysLost[4]!,
        6,
      );
      const cutsService = scenario.funding === 'decommission';
      expect(cell(index, 'Funding')).toBe(cutsService ? 'a service is cut' : 'extra cost at first');
    });
  });

  test('the own sheet of a scenario shows what else the engine gives', () => {
    const { scenarios: changed } = variants[2]!;
    const result = runScenario(baseline, changed[POLICY]!);
    const cell = (label: string, column: number): number =>
      book(2).value('S2', addressBeside(plan, 'S2', label, 0, column)) as number;
    expect(cell('Net present value', 2)).toBeCloseTo(result.npv, 9);
    expect(cell('Benefit-cost ratio', 2)).toBeCloseTo(result.bcr!, 9);
    expect(cell('Break-even: in the year', 2)).toBe(result.breakEven.inYear);
    expect(cell('QALYs lost at the source', 3 + 21)).toBeCloseTo(result.qalysLost[21]!, 6);
    expect(cell('QALYs gained', 3 + 21)).toBeCloseTo(result.qalysGained[21]!, 6);
    for (const [pool, about] of [
      ['urgent', 'Urgent need'],
      ['longTerm', 'Long-term need'],
    ] as const) {
      expect(cell(`Value avoided: ${about}, by secondary prevention`, 3 + 21)).toBeCloseTo(
        result.avoidedByProgramme[`${pool}/secondary`],
        9,
      );
    }
    for (const { key, label } of baseline.strategies) {
      result.budgetByStrategy[key]!.forEach((value, t) =>
        expect(difference(cell(`Allocation: ${label}`, 3 + t), value)).toBeLessThan(1e-9),
      );
    }
    expect(policy.name).not.toBe(changed[POLICY]!.name);
  });
});
