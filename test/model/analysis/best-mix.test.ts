import type { Baseline } from '../../../src/data/baseline';
import type { Problem } from '../../../src/data/problem';
import type { CellLimits } from '../../../src/model/analysis/mix/cells';
import type { BestMix } from '../../../src/model/analysis/mix/best-mix';
import { bestMix } from '../../../src/model/analysis/mix/best-mix';
import type { MixAim } from '../../../src/model/analysis/mix/measure-mixes';
import { runScenario } from '../../../src/model/run-scenario';
import type { CellKey, Scenario } from '../../../src/model/types';
import { bundledScenario } from '../../support/analysis/bundled';

const { baseline, scenario } = bundledScenario('ambitious', 15);

/** The aim's measure by the plain engine. */
function measureOf(run: Scenario, aim: MixAim, of: Baseline = baseline): number {
  const result = runScenario(of, run);
  return aim === 'npv' ? result.npv : result.gap[run.horizon]!;
}

function mixed(to: Readonly<Record<CellKey, number>>, run: Scenario = scenario): Scenario {
  return { ...run, shift: { ...run.shift, to } };
}

function best(aim: MixAim, cells?: readonly CellLimits[], run: Scenario = scenario): BestMix {
  return bestMix(baseline, run, aim, cells)._unsafeUnwrap();
}

const cell = (key: CellKey, minimum = 0, maximum = 1): CellLimits => ({ cell: key, minimum, maximum });

/** The best value over a dense grid of three cells, steps of one in `side`, by the plain engine. */
function bestOnGrid(aim: MixAim, cells: readonly CellLimits[], side: number, run: Scenario): number {
  const values: number[] = [];
  for (let i = 0; i <= side; i += 1) {
    for (let j = 0; i + j <= side; j += 1) {
      const shares = [i, j, side - i - j].map((part) => part / side);
      const isAllowed = cells.every(
        ({ minimum, maximum }, c) => shares[c]! >= minimum && shares[c]! <= maximum,
      );
      if (!isAllowed) continue;
      const to = Object.fromEntries(cells.map(({ cell: key }, c) => [key, shares[c]!]));
      values.push((aim === 'npv' ? 1 : -1) * measureOf(mixed(to, run), aim));
    }
  }
  return (aim === 'npv' ? 1 : -1) * Math.max(...values);
}

const three = (limits: readonly (readonly [number, number])[] = []): CellLimits[] =>
  ['wellbeing/primary', 'wellbeing/secondary', 'community/tertiary'].map((key, index) =>
    cell(key, ...(limits[index] ?? [0, 1])),
  );

/** So large a shift that the caps bend it, and the best division lies inside. */
const large: Scenario = {
  ...scenario,
  shift: { ...scenario.shift, total: 6 },
  assumptions: { 'shift.maxSourceShare': 1, 'effect.return.primary': 4 },
};

describe.each<[MixAim, number]>([
  ['npv', 1],
  ['gap', -1],
])('The best division for %s', (aim, worth) => {
  it.each<[string, Scenario, CellLimits[]]>([
    ['as planned', scenario, three()],
    ['of a large shift', large, three()],
    [
      'within limits',
      large,
      three([
        [0.1, 0.3],
        [0.2, 0.9],
        [0, 0.4],
      ]),
    ],
    [
      'where services are cut and cash reinvested',
      { ...large, funding: 'decommission', reinvest: 0.5 },
      three(),
    ],
    [
      'beside levers and with other money',
      { ...large, levers: ['secondary-care-demand', 'camhs-referrals'], envelope: 'western-locality-target' },
      three(),
    ],
    ['of an amount', { ...large, shift: { ...large.shift, mode: 'amount', total: 30 } }, three()],
  ])('is no worse than any of a dense grid and hardly better: %s', (_, run, cells) => {
    const found = best(aim, cells, run);
    const onGrid = bestOnGrid(aim, cells, 40, run);
    expect(worth * (found.reached - onGrid)).toBeGreaterThanOrEqual(-1e-9);
    // A fortieth beside the best, hardly anything is lost.
    expect(worth * (found.reached - onGrid)).toBeLessThan(0.01 * Math.max(1, Math.abs(onGrid)));
  });

  it('is worth what a single run says, is a whole, and keeps to its limits', () => {
    const cells = three([
      [0.1, 0.3],
      [0.2, 0.9],
      [0, 0.4],
    ]);
    const { shares, reached, asPlanned } = best(aim, cells, large);
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
    for (const { cell: key, minimum, maximum } of cells) {
      expect(shares[key]).toBeGreaterThanOrEqual(minimum - 1e-12);
      expect(shares[key]).toBeLessThanOrEqual(maximum + 1e-12);
    }
    expect(reached).toBeCloseTo(measureOf(mixed(shares, large), aim), 9);
    expect(asPlanned).toBeCloseTo(measureOf(large, aim), 9);
  });

  it('cannot be bettered by moving a hundred-thousandth from one cell to another', () => {
    const { shares, reached } = best(aim, three(), large);
    for (const giver of Object.keys(shares)) {
      for (const taker of Object.keys(shares)) {
        const step = Math.min(1e-5, shares[giver]!);
        if (giver === taker || step === 0) continue;
        const moved = { ...shares, [giver]: shares[giver]! - step, [taker]: shares[taker]! + step };
        expect(worth * (measureOf(mixed(moved, large), aim) - reached)).toBeLessThanOrEqual(1e-9);
      }
    }
  });

  it('between two cells is that of a dense line', () => {
    const cells = [cell('wellbeing/primary'), cell('community/tertiary')];
    const { reached } = best(aim, cells, large);
    const line = Array.from({ length: 1001 }, (_, n) => {
      const to = { 'wellbeing/primary': n / 1000, 'community/tertiary': 1 - n / 1000 };
      return worth * measureOf(mixed(to, large), aim);
    });
    expect(worth * reached).toBeGreaterThanOrEqual(Math.max(...line) - 1e-9);
    expect(worth * reached).toBeLessThan(Math.max(...line) + 1e-3);
  });

  it('another million in a cell changes what a single run says it does', () => {
    const amount: Scenario = { ...large, shift: { ...large.shift, mode: 'amount', total: 20 } };
    const { shares, marginal, reached } = best(aim, three(), amount);
    for (const key of Object.keys(shares)) {
      const to = Object.fromEntries(
        Object.entries(shares).map(([other, share]) => [other, (20 * share + (other === key ? 1 : 0)) / 21]),
      );
      const more = { ...mixed(to, amount), shift: { ...amount.shift, to, total: 21 } };
      expect(marginal[key]).toBeCloseTo(measureOf(more, aim) - reached, 9);
    }
  });
});

it('another million is a part of the envelope where the shift is in points', () => {
  const { shares, marginal, reached } = best('npv');
  const part = 100 / 564.06;
  const to = Object.fromEntries(
    Object.entries(shares).map(([key, share]) => [
      key,
      (2.5 * share + (key === 'wellbeing/primary' ? part : 0)) / (2.5 + part),
    ]),
  );
  const more = { ...scenario, shift: { ...scenario.shift, to, total: 2.5 + part } };
  expect(marginal['wellbeing/primary']).toBeCloseTo(runScenario(baseline, more).npv - reached, 9);
});

it('the cells of a tier share it as the scenario has it, as far as their limits allow', () => {
  const run = mixed({ 'wellbeing/primary': 0.6, 'children/primary': 0.2, 'community/tertiary': 0.2 }, large);
  const held = [
    cell('wellbeing/primary', 0, 0.3),
    cell('children/primary'),
    cell('community/tertiary', 0.5, 0.5),
  ];
  expect(best('npv', held, run).shares).toEqual({
    'wellbeing/primary': expect.closeTo(0.3, 12),
    'children/primary': expect.closeTo(0.2, 12),
    'community/tertiary': expect.closeTo(0.5, 12),
  });
  const free = [cell('wellbeing/primary'), cell('children/primary'), cell('community/tertiary', 0.5, 0.5)];
  expect(best('npv', free, run).shares).toEqual({
    'wellbeing/primary': expect.closeTo(0.375, 12),
    'children/primary': expect.closeTo(0.125, 12),
    'community/tertiary': expect.closeTo(0.5, 12),
  });
});

it('where nothing is to be gained the scenario’s own division stays', () => {
  const none = { ...scenario, shift: { ...scenario.shift, total: 0 } };
  const { shares, reached, asPlanned } = best('npv', three(), none);
  expect(shares).toEqual(scenario.shift.to);
  expect(reached).toBe(asPlanned);
});

it('is the same however often it is sought, in less than ten thousand tries', () => {
  expect(best('npv', undefined, large)).toEqual(best('npv', undefined, large));
  expect(best('npv', undefined, large).evaluations).toBeLessThan(10_000);
});

describe('What cannot be divided is refused', () => {
  it.each<[string, CellLimits[], string, Problem['code']]>([
    ['a cell that is no prevention', [cell('community/urgent')], 'cells[0]', 'unknown-field'],
    ['a cell twice', [cell('wellbeing/primary'), cell('wellbeing/primary')], 'cells[1]', 'duplicate'],
    ['limits out of bounds', [cell('wellbeing/primary', -0.1)], 'cells[0].minimum', 'out-of-range'],
    ['limits upside down', [cell('wellbeing/primary', 0.9, 0.2)], 'cells[0].maximum', 'falling'],
    ['too little room', [cell('wellbeing/primary', 0, 0.4)], 'cells', 'conflict'],
    ['too much asked', [cell('wellbeing/primary', 0.8), cell('children/primary', 0.3)], 'cells', 'conflict'],
  ])('%s', (_, cells, field, code) => {
    const problems = bestMix(baseline, scenario, 'npv', cells)._unsafeUnwrapErr();
    expect(problems).toEqual([expect.objectContaining({ field, code })]);
  });
});
