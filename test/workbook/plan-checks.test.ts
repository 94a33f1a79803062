import { bundledBaseline } from '../../src/data/bundled-baseline';
import { CHECKS_TEXT } from '../../src/strings/result-sheets';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { FIRST_YEAR } from '../../src/workbook/layout';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';
import { findTable, ledgerRow, rowCount, tableCell, typedOver, verdicts } from './plan-parts';

/** S1 does nothing, S2 shifts. */
const SCENARIOS = [
  ...bundledScenarios().filter(({ shift }) => shift.total === 0),
  ...bundledScenarios().filter(({ shift }) => shift.total > 0),
].slice(0, 2);
const PLAN = buildWorkbookPlan(bundledBaseline(), SCENARIOS, STAMP);
const [, SHIFTING] = SCENARIOS.map(({ name }) => name);

type CheckText = Exclude<keyof typeof CHECKS_TEXT, 'title' | 'subtitle'>;
type LedgerLine = Parameters<typeof ledgerRow>[2];

const inTable = (table: string, column: string, row: number, value: string | number | null): WorkbookPlan =>
  typedOver(PLAN, tableCell(PLAN, table, column, row), value);

/** A field of the scenario that shifts. */
const field = (column: string, value: string | number | null): WorkbookPlan =>
  inTable('tblScenarios', column, 1, value);

/** One of the rows of shares of the scenario that shifts. */
const share = (direction: string, column: string, value: string | number | null): WorkbookPlan =>
  inTable('tblShares', column, shareRow(direction), value);

function shareRow(direction: string): number {
  const rows = SCENARIOS.flatMap(({ name, shift }) => [
    ...Object.keys(shift.from).map(() => [name, 'From']),
    ...Object.keys(shift.to).map(() => [name, 'To']),
  ]);
  return rows.findIndex(([name, kind]) => name === SHIFTING && kind === direction);
}

/** A row of own values that was empty, filled in; columns without a value stay empty. */
function ownValue(fields: Readonly<Record<string, string | number>>, plan = PLAN): WorkbookPlan {
  const found = findTable(plan, 'tblOverrides');
  const blank = Array.from({ length: rowCount(found) }, (_, row) => row).find((row) => {
    const place = tableCell(plan, 'tblOverrides', 'Key', row);
    return plan.sheets
      .find(({ name }) => name === place.sheet)!
      .cells.some(
        (cell) => cell.row === place.row && cell.column === place.column && cell.content.kind === 'blank',
      );
  });
  return Object.entries(fields).reduce(
    (changed, [column, value]) => typedOver(changed, tableCell(plan, 'tblOverrides', column, blank!), value),
    plan,
  );
}

/** A calculated cell that someone typed a number over, in the third year or, for one figure, before the years. */
const line = (
  sheet: string,
  id: LedgerLine,
  value: number,
  column = FIRST_YEAR + 3,
  about = '',
): WorkbookPlan => typedOver(PLAN, { sheet, row: ledgerRow(PLAN, sheet, id, about), column }, value);

const FIGURE = FIRST_YEAR - 1;
const growth = { Scenario: SHIFTING!, Key: 'growth.planned', Value: 0.02 };

const BREAKS: readonly [what: string, check: CheckText, plan: WorkbookPlan][] = [
  [
    'a budget of other than the published total',
    'tiesToPublished',
    inTable('tblBudget', 'Plymouth', 0, 166.24),
  ],
  ['a measure that no run has worked out', 'measures', inTable('tblMeasures', 'Formula', 0, 'gap / 2')],
  ['a mix of more than 100 %', 'mixSums', inTable('tblMix', 'Planned care', 0, 0.9)],
  ['a mix with a negative share', 'mixPositive', inTable('tblMix', 'Urgent care', 0, -0.1)],
  ['an assumption in words', 'allowed', assumption('price.deflator', 'abc')],
  ['an assumption left empty', 'allowed', assumption('base.admissions', null)],
  ['an assumption of 0 that must be above 0', 'allowed', assumption('base.bedDays', 0)],
  ['an assumption above its maximum', 'allowed', assumption('effect.cap.primary', 0.6)],
  ['an assumption below its minimum', 'allowed', assumption('release.semiFixedLag', -1)],
  ['a lag of half a year', 'allowed', assumption('release.fixedLag', 2.5)],
  ['a series with a gap', 'allowed', inTable('tblSeries', '2017/18', 0, null)],
  ['a series in words', 'allowed', inTable('tblSeries', '2017/18', 0, 'about 2 %')],
  ['a series out of range', 'allowed', inTable('tblSeries', '2016/17', 1, 0.51)],
  ['an own value out of range', 'ownValues', ownValue({ ...growth, Value: 0.6 })],
  ['an own value in words', 'ownValues', ownValue({ ...growth, Value: 'high' })],
  ['an own value of never where there is no never', 'ownValues', ownValue({ ...growth, Value: 'never' })],
  ['an own value of an unknown key', 'ownValues', ownValue({ ...growth, Key: 'growth.none' })],
  ['an own value of an unknown scenario', 'ownValues', ownValue({ ...growth, Scenario: 'None' })],
  ['an own value without a value', 'ownValues', ownValue({ Scenario: SHIFTING!, Key: 'growth.planned' })],
  ['an own value given twice', 'ownValues', ownValue(growth, ownValue(growth))],
  ['a share of an unknown scenario', 'shareRows', share('From', 'Scenario', 'None')],
  ['a share of no direction', 'shareRows', share('From', 'Direction', null)],
  ['a share of no cell', 'shareRows', share('To', 'Cell', null)],
  ['an unknown scenario in force', 'activeFound', activeScenario('None')],
  ['two scenarios of one name', 'nameUnique', inTable('tblScenarios', 'Scenario', 0, SHIFTING!)],
  ['a horizon of 0', 'horizon', field('Horizon', 0)],
  ['a horizon of 22', 'horizon', field('Horizon', 22)],
  ['a horizon in words', 'horizon', field('Horizon', 'five')],
  ['a horizon of two years and a half', 'horizon', field('Horizon', 2.5)],
  ['a build-up of 0 years', 'buildUp', field('Years', 0)],
  ['a build-up of 22 years', 'buildUp', field('Years', 22)],
  ['a build-up in words', 'buildUp', field('Years', 'five')],
  ['a build-up of two years and a half', 'buildUp', field('Years', 2.5)],
  ['a shift below 0', 'total', field('Total', -1)],
  ['a shift of more points than there are', 'total', field('Total', 101)],
  [
    'released shares of more than 100 %',
    'released',
    ownValue({ ...growth, Key: 'release.variable.urgent', Value: 0.7 }),
  ],
  [
    'an envelope that falls to nothing',
    'positive',
    ownValue(
      { ...growth, Key: 'funding.growth', Value: -0.5 },
      ownValue({ ...growth, Key: 'funding.growthShift', Value: -0.5 }),
    ),
  ],
  ['a figure in words', 'numbers', assumption('price.deflator', 'abc')],
  ['a reinvestment below 0', 'reinvest', field('Reinvest', -0.1)],
  ['a reinvestment above 1', 'reinvest', field('Reinvest', 1.1)],
  ['an unknown mode', 'mode', field('Mode', 'percent')],
  ['no mode', 'mode', field('Mode', null)],
  ['an unknown phasing', 'phasing', field('Phasing', 'sudden')],
  ['an unknown funding', 'funding', field('Funding', 'none')],
  ['shares taken that do not sum to 1', 'sharesFrom', share('From', 'Share', 0.5)],
  ['a share taken from prevention', 'sharesFrom', share('From', 'Cell', 'wellbeing/primary')],
  ['a share taken from an unknown cell', 'sharesFrom', share('From', 'Cell', 'community/none')],
  ['shares given that do not sum to 1', 'sharesTo', share('To', 'Share', 0.9)],
  ['a share given to care', 'sharesTo', share('To', 'Cell', 'community/urgent')],
  ['an unknown footprint', 'cells', field('Footprint', 'Elsewhere')],
  ['a mix that loses a strategy’s money', 'cells', inTable('tblMix', 'Planned care', 0, 0.1)],
  ['an allocation typed over', 'conserved', line('S2', 'allocationOfTier', 1, FIRST_YEAR + 3, 'Urgent care')],
  [
    'a strategy’s allocation typed over',
    'conservedByStrategy',
    line('S2', 'allocationOfStrategy', 1, FIRST_YEAR + 3, 'Community'),
  ],
  ['a share avoided by one programme typed over', 'together', line('S2', 'avoidedUrgent', 0.01)],
  ['a gap typed over where nothing is shifted', 'noShift', line('S1', 'gap', 1000)],
  ['an avoided share typed over, above the caps', 'avoidedCapped', line('S2', 'avoidedUrgent', 0.99)],
  ['an avoided share typed over, below 0', 'avoidedPositive', line('S2', 'avoidedLongTerm', -0.01)],
  ['released cash typed over, below 0', 'releasedPositive', line('S2', 'released', -1)],
  ['a stranded value typed over', 'split', line('S2', 'stranded', 50)],
  ['stranded value of levers typed over', 'leverSplit', line('S2', 'leverStranded', 50)],
  [
    'a lever that is neither on nor off',
    'leverSwitches',
    inTable('tblLevers', 'Fewer referrals to CAMHS', 1, 'perhaps'),
  ],
  ['a logarithm typed over', 'attribution', line('S2', 'logarithms', -1)],
  ['a gap typed over', 'bridge', line('S2', 'gap', 1000)],
  ['a benefit-cost ratio typed over', 'ratio', line('S2', 'bcr', 2, FIGURE)],
];

function assumption(key: string, value: string | number | null): WorkbookPlan {
  const row = bundledBaseline().assumptions.findIndex((one) => one.key === key);
  return inTable('tblAssumptions', 'Value', row, value);
}

function activeScenario(name: string): WorkbookPlan {
  const { sheet, area } = PLAN.names.find((one) => one.name === 'ActiveScenario')!;
  return typedOver(PLAN, { sheet, ...area.from }, name);
}

test('before anything is broken every check holds', () => {
  const { overall, checks } = verdicts(PLAN);
  expect(checks.filter(({ result }) => result !== 'OK')).toEqual([]);
  expect(overall).toBe('OK');
});

test.each(BREAKS)('%s makes the check "%s" fail, and with it the whole', (_, check, plan) => {
  const { overall, checks } = verdicts(plan);
  const failed = checks.filter(({ result }) => result === 'CHECK').map(({ text }) => text);
  expect(failed).toContain(CHECKS_TEXT[check]);
  expect(checks.every(({ result }) => result === 'OK' || result === 'CHECK')).toBe(true);
  expect(overall).toBe('CHECK');
});

test('every kind of check is among those that were made to fail', () => {
  const broken = new Set<string>(BREAKS.map(([, check]) => CHECKS_TEXT[check]));
  const { checks } = verdicts(PLAN);
  expect(checks.filter(({ text }) => !broken.has(text))).toEqual([]);
});

test('a fault of one scenario does not make the checks of another fail', () => {
  const { checks } = verdicts(field('Horizon', 0));
  const others = checks.filter(({ scope }) => scope === SCENARIOS[0]!.name);
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter(({ result }) => result !== 'OK')).toEqual([]);
});
