import type { CellValue } from '../../../src/workbook/plan';
import type { Scenario } from '../../../src/model/types';
import { describeCellProblem } from '../../../src/strings/read-back';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { a1 } from '../../../src/workbook/print';
import type { CellProblem } from '../../../src/workbook/read-back/cell-problem';
import type { InputTable } from '../../../src/workbook/read-back/input-table';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { smallBaseline, smallScenario } from '../../support/baselines';
import { tablesOf } from '../../support/tables-of';
import { STAMP } from '../../support/workbook-file';

const plain = smallBaseline();
const baseline = {
  ...plain,
  assumptions: plain.assumptions.map((one) =>
    one.key === 'effect.realisation' ? { ...one, low: 0.6, high: 0.9 } : one,
  ),
};
const first: Scenario = smallScenario();
const second: Scenario = smallScenario({
  name: 'Custom',
  footprint: 'north',
  shift: { ...first.shift, years: 3, phasing: 'custom', custom: [0.2, 0.5, 1] },
  assumptions: {
    'discount.rate': 0.03,
    'release.fixedLag': null,
    'growth.planned': [0.01, 0.02, 0.03],
    'growth.longTerm': 0.02,
    'mix.care': [0.1, 0.1, 0.1, 0.1, 0.5, 0.1],
  },
});
const plan = buildWorkbookPlan(baseline, [first, second], STAMP);
const written = tablesOf(plan, evaluatePlan(plan));

/** A row by what some of its cells hold, and the column of the cell that is meant. */
type Spot = readonly [table: string, where: Readonly<Record<string, CellValue>>, column: string];
interface Edit {
  readonly spot: Spot;
  readonly to: CellValue | undefined;
}

function find([name, where, column]: Spot): {
  table: InputTable;
  row: number;
  index: number;
  address: string;
} {
  const table = written.get(name)!;
  const row = table.rows.findIndex((cells) =>
    Object.entries(where).every(([key, value]) => cells[table.columns.indexOf(key)] === value),
  );
  const index = table.columns.indexOf(column);
  if (row < 0 || index < 0) throw new Error(`${name} has no such cell.`);
  return { table, row, index, address: a1(table.at.row + 1 + row, table.at.column + index) };
}

function problemsAfter(...edits: readonly Edit[]): readonly CellProblem[] {
  const tables = new Map(written);
  for (const { spot, to } of edits) {
    const { table, row, index } = find(spot);
    const rows = tables.get(table.name)!.rows.map((cells) => [...cells]);
    rows[row]![index] = to;
    tables.set(table.name, { ...table, rows });
  }
  return readBack(tables, baseline)._unsafeUnwrapErr();
}

const assumption = (key: string, column = 'Value'): Spot => ['tblAssumptions', { Key: key }, column];
const series = (key: string, year: string): Spot => ['tblSeries', { Key: key }, year];
const mix = (key: string, column: string): Spot => ['tblMix', { Key: key }, column];
const budget = (strategy: string, column: string): Spot => ['tblBudget', { Strategy: strategy }, column];
const scenario = (name: string, column: string): Spot => ['tblScenarios', { Scenario: name }, column];
const share = (cell: string, column: string): Spot => [
  'tblShares',
  { Scenario: 'One point', Cell: cell },
  column,
];
const own = (key: string, column: string, item?: CellValue): Spot => [
  'tblOverrides',
  item === undefined ? { Scenario: 'Custom', Key: key } : { Scenario: 'Custom', Key: key, Item: item },
  column,
];
const NA = { error: '#N/A' } as const;

describe('one wrong cell gives one problem, at that cell', () => {
  const wrongs: readonly [what: string, spot: Spot, to: CellValue | undefined, code: CellProblem['code']][] =
    [
      ['text for a value', assumption('effect.realisation'), 'high', 'wrong-type'],
      ['a blank value', assumption('effect.realisation'), undefined, 'missing'],
      ['an error for a value', assumption('effect.realisation'), NA, 'wrong-type'],
      ['a condition for a value', assumption('effect.realisation'), true, 'wrong-type'],
      ['a value out of its bounds', assumption('effect.cap.primary'), 0.6, 'out-of-range'],
      ['never where it means nothing', assumption('effect.cap.primary'), 'never', 'wrong-type'],
      ['a blank where never is meant', assumption('release.fixedLag'), undefined, 'missing'],
      ['a lag that is not whole', assumption('release.fixedLag'), 1.5, 'out-of-range'],
      ['a value above its high', assumption('effect.realisation'), 0.95, 'conflict'],
      ['a value below its low', assumption('effect.realisation'), 0.5, 'conflict'],
      ['a low above the value', assumption('effect.realisation', 'Low'), 0.85, 'conflict'],
      ['a high below the value', assumption('effect.realisation', 'High'), 0.7, 'conflict'],
      ['a low without a high', assumption('effect.realisation', 'High'), undefined, 'missing'],
      ['text for a low', assumption('effect.realisation', 'Low'), 'little', 'wrong-type'],
      ['release shares above the whole', assumption('release.variable.urgent'), 0.7, 'conflict'],
      ['limits the wrong way round', assumption('plausibility.amber'), 0.2, 'conflict'],
      ['a key that is not known', assumption('discount.rate', 'Key'), 'discount.rat', 'not-a-choice'],
      ['a key given twice', assumption('discount.rate', 'Key'), 'efficiency', 'duplicate'],
      ['no key', assumption('discount.rate', 'Key'), undefined, 'missing'],
      ['a blank year before another', series('price.inflation', '2017/18'), undefined, 'missing'],
      ['text for a rate', series('price.inflation', '2016/17'), '3 %', 'wrong-type'],
      ['a rate out of its bounds', series('funding.growth', '2018/19'), 0.51, 'out-of-range'],
      ['a share of a mix above 1', mix('mix.care', 'Urgent care'), 1.5, 'out-of-range'],
      ['text for a budget', budget('care', 'north'), '£200m', 'wrong-type'],
      ['a budget below nothing', budget('prevention', 'south'), -1, 'out-of-range'],
      ['a footprint that is not known', scenario('One point', 'Footprint'), 'east', 'not-a-choice'],
      ['no footprint', scenario('One point', 'Footprint'), undefined, 'missing'],
      ['a horizon beyond the last year', scenario('One point', 'Horizon'), 22, 'out-of-range'],
      ['no horizon', scenario('One point', 'Horizon'), undefined, 'missing'],
      ['a mode that is not known', scenario('One point', 'Mode'), 'pounds', 'not-a-choice'],
      ['more than all points', scenario('One point', 'Total'), 100.5, 'out-of-range'],
      ['an error for a total', scenario('One point', 'Total'), NA, 'wrong-type'],
      ['half a year', scenario('One point', 'Years'), 2.5, 'out-of-range'],
      ['more years than fractions', scenario('Custom', 'Years'), 4, 'wrong-count'],
      ['custom phasing without fractions', scenario('One point', 'Phasing'), 'custom', 'missing'],
      ['fractions without custom phasing', scenario('Custom', 'Phasing'), 'linear', 'conflict'],
      ['no funding', scenario('One point', 'Funding'), undefined, 'missing'],
      ['more than all reinvested', scenario('One point', 'Reinvest'), 1.2, 'out-of-range'],
      ['a direction that there is not', share('care/urgent', 'Direction'), 'Form', 'not-a-choice'],
      ['a cell that is not known', share('care/urgent', 'Cell'), 'care/acute', 'unknown-field'],
      ['a cell on the wrong side', share('care/urgent', 'Cell'), 'care/primary', 'conflict'],
      ['a cell given twice', share('care/longTerm', 'Cell'), 'care/urgent', 'duplicate'],
      ['no cell', share('care/urgent', 'Cell'), undefined, 'missing'],
      ['text for a share', share('care/urgent', 'Share'), 'half', 'wrong-type'],
      ['a blank share', share('care/urgent', 'Share'), undefined, 'wrong-type'],
      ['an own value of no scenario', own('discount.rate', 'Scenario'), 'Costum', 'not-a-choice'],
      ['an own value without a scenario', own('discount.rate', 'Scenario'), undefined, 'missing'],
      ['an own value of an unknown key', own('discount.rate', 'Key'), 'discount', 'not-a-choice'],
      ['an own value given twice', own('growth.longTerm', 'Key'), 'discount.rate', 'duplicate'],
      ['an item of a single value', own('discount.rate', 'Item'), 1, 'conflict'],
      ['no own value', own('discount.rate', 'Value'), undefined, 'wrong-type'],
      ['an own value out of its bounds', own('discount.rate', 'Value'), 5, 'out-of-range'],
      ['a word for never', own('release.fixedLag', 'Value'), 'nie', 'wrong-type'],
      ['a year left out', own('growth.planned', 'Item', 3), 4, 'missing'],
      ['a year given twice', own('growth.planned', 'Item', 3), 2, 'duplicate'],
      ['a year beyond the last', own('growth.planned', 'Item', 3), 22, 'out-of-range'],
      ['a blank year in a list', own('growth.planned', 'Item', 2), undefined, 'missing'],
      ['text in a list', own('growth.planned', 'Value', 2), 'never', 'wrong-type'],
      ['a tier that is not known', own('mix.care', 'Item', 'urgent'), 'acute', 'not-a-choice'],
      ['a tier given twice', own('mix.care', 'Item', 'urgent'), 'planned', 'duplicate'],
      ['a share of a mix below 0', own('mix.care', 'Value', 'urgent'), -0.5, 'out-of-range'],
      ['a fraction above 1', own('shift.custom', 'Value', 2), 1.5, 'out-of-range'],
      ['a phasing that falls', own('shift.custom', 'Value', 2), 0.1, 'falling'],
    ];

  it.each(wrongs)('%s', (_, spot, to, code) => {
    const { table, address } = find(spot);
    const problems = problemsAfter({ spot, to });
    expect(problems.map((problem) => [problem.sheet, problem.cell, problem.code])).toEqual([
      [table.sheet, address, code],
    ]);
  });
});

describe('a sum that is wrong is told of where the sum is shown', () => {
  it.each([
    ['shares taken', share('care/urgent', 'Share'), scenario('One point', 'Sum of from')],
    ['shares given', share('prevention/primary', 'Share'), scenario('One point', 'Sum of to')],
    ['a mix', mix('mix.care', 'Urgent care'), mix('mix.care', 'Sum')],
    ['an own mix', own('mix.care', 'Value', 'urgent'), own('mix.care', 'Value', 'primary')],
  ])('%s', (_, spot, shown) => {
    const problems = problemsAfter({ spot, to: 0.9 });
    expect(problems.map(({ cell, code }) => [cell, code])).toEqual([[find(shown).address, 'wrong-sum']]);
  });
});

it('a name that two scenarios have is told of at the second', () => {
  const spot = scenario('Custom', 'Scenario');
  const problems = problemsAfter({ spot, to: 'ONE POINT ' });
  expect(problems).toContainEqual(expect.objectContaining({ cell: find(spot).address, code: 'duplicate' }));
});

it.each([
  ['a formula', '=1+1', 'unsafe-text'],
  ['nothing', undefined, 'missing'],
  ['a number', 2016, 'wrong-type'],
  ['an error', NA, 'wrong-type'],
])('%s for a name is told of, and so is each row of the name that is gone', (_, to, code) => {
  const spot = scenario('Custom', 'Scenario');
  const problems = problemsAfter({ spot, to });
  expect(problems.filter(({ cell }) => cell === find(spot).address)).toMatchObject([{ code }]);
  for (const { address } of [own('discount.rate', 'Scenario'), own('mix.care', 'Scenario')].map(find)) {
    expect(problems).toContainEqual(expect.objectContaining({ cell: address, code: 'not-a-choice' }));
  }
});

it('every wrong cell is told of at once, and nothing is taken', () => {
  const edits: readonly Edit[] = [
    { spot: assumption('effect.realisation'), to: 'high' },
    { spot: series('price.inflation', '2017/18'), to: undefined },
    { spot: budget('care', 'north'), to: NA },
    { spot: scenario('One point', 'Horizon'), to: 22 },
    { spot: scenario('Custom', 'Reinvest'), to: -1 },
    { spot: own('discount.rate', 'Value'), to: 5 },
  ];
  const cells = problemsAfter(...edits).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const expected = edits.map(({ spot }) => `${find(spot).table.sheet}!${find(spot).address}`);
  expect(cells.sort()).toEqual(expected.sort());
});

it('a table or a column that is gone is named', () => {
  const shares = written.get('tblShares')!;
  const tables = new Map(written).set('tblShares', {
    ...shares,
    columns: shares.columns.map((column) => (column === 'Cell' ? 'Where' : column)),
  });
  tables.delete('tblMix');
  expect(readBack(tables, baseline)._unsafeUnwrapErr()).toEqual([
    { sheet: 'Inputs', cell: 'A1', field: 'tblMix', code: 'missing', allowed: 'a table named tblMix' },
    {
      sheet: 'Scenarios',
      cell: a1(shares.at.row, shares.at.column),
      field: 'tblShares',
      code: 'missing',
      allowed: 'a column named Cell',
    },
  ]);
});

it('a workbook without a scenario is refused', () => {
  const scenarios = written.get('tblScenarios')!;
  const shares = written.get('tblShares')!;
  const owns = written.get('tblOverrides')!;
  const tables = new Map(written);
  for (const table of [scenarios, shares, owns]) tables.set(table.name, { ...table, rows: [] });
  expect(readBack(tables, baseline)._unsafeUnwrapErr()).toMatchObject([
    { sheet: 'Scenarios', cell: 'B5', code: 'missing' },
  ]);
});

it('a footprint that has lost all its money is refused', () => {
  const edits = ['care', 'prevention'].map((strategy) => ({ spot: budget(strategy, 'south'), to: 0 }));
  const { address } = find(budget('care', 'south'));
  expect(problemsAfter(...edits)).toMatchObject([{ sheet: 'Baseline', cell: address, code: 'conflict' }]);
});

it('capitals make no difference where the workbook’s formulas see none', () => {
  const tables = new Map(written);
  const change = (spot: Spot, to: CellValue): void => {
    const { table, row, index } = find(spot);
    const rows = tables.get(table.name)!.rows.map((cells) => [...cells]);
    rows[row]![index] = to;
    tables.set(table.name, { ...table, rows });
  };
  change(scenario('One point', 'Footprint'), 'WHOLE');
  change(share('care/urgent', 'Direction'), 'FROM');
  change(share('care/longTerm', 'Scenario'), 'one POINT');
  change(own('discount.rate', 'Key'), 'Discount.Rate');
  change(own('release.fixedLag', 'Value'), 'Never');
  change(own('growth.planned', 'Item', 2), '2');
  expect(readBack(tables, baseline)._unsafeUnwrap()).toEqual({
    baseline,
    scenarios: [first, second],
    kept: expect.anything(),
  });
});

describe('in words', () => {
  it('a problem begins with its cell and says what was found and what is allowed', () => {
    const [problem] = problemsAfter({ spot: scenario('One point', 'Horizon'), to: 99 });
    expect(describeCellProblem(problem!)).toBe(
      'Scenarios!D6, horizon: found 99; allowed is a whole number from 1 to 21.',
    );
  });

  it('a lag may not be blank, so that no blank is offered', () => {
    const spot = own('release.fixedLag', 'Value');
    const [problem] = problemsAfter({ spot, to: 22 });
    expect(describeCellProblem(problem!)).toBe(
      `Scenarios!${find(spot).address}, assumptions.release.fixedLag: found 22; allowed is a whole number from 0 to 21.`,
    );
  });

  it('a sheet’s name with spaces stands in quotation marks, after the file where one is known', () => {
    const problem = { code: 'missing', allowed: 'a number', field: 'total', cell: 'F6' } as const;
    expect(describeCellProblem({ ...problem, file: 'board.xlsx', sheet: "John's sheet" })).toBe(
      "board.xlsx, 'John''s sheet'!F6, total: nothing was found; needed: a number.",
    );
  });
});
