import type { Problem } from '../../../src/data/problem';
import type { Search, SwitchingValue } from '../../../src/model/analysis/switching-value';
import { switchingValue } from '../../../src/model/analysis/switching-value';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario } from '../../../src/model/types';
import { bundledScenario } from '../../support/analysis/bundled';
import { workedExample } from '../../support/baselines';

const { baseline, scenario } = bundledScenario('ambitious', 10);

function seek(search: Search, changes: Partial<Scenario> = {}): SwitchingValue | null {
  return switchingValue(baseline, { ...scenario, ...changes }, search)._unsafeUnwrap();
}

function refused(search: Search): readonly Problem[] {
  return switchingValue(baseline, scenario, search)._unsafeUnwrapErr();
}

describe('Where there is a closed form, it is met', () => {
  // Nothing comes back and nothing runs double in year 10, so the gap is that of doing nothing and the shift.
  const barren = {
    'effect.return.primary': 0,
    'effect.return.secondary': 0,
    'effect.return.tertiary': 0,
  };

  it('the amount that opens a gap by a given sum is that sum', () => {
    const shift = { ...scenario.shift, mode: 'amount' as const, total: 3 };
    const idle = runScenario(baseline, { ...scenario, shift, assumptions: barren }).gapDoNothing[10]!;
    const found = seek(
      { key: 'shift.total', point: { measure: 'gap' }, target: idle + 7.25 },
      { shift, assumptions: barren },
    )!;
    expect(found.value).toBeCloseTo(7.25, 9);
    expect(found.reached).toBeCloseTo(idle + 7.25, 9);
    expect(found.crossings).toBe(1);
  });

  it('the delivery at which a shift of points comes to a given share', () => {
    const point = { measure: 'shift', year: 10 } as const;
    const envelope = runScenario(baseline, scenario).envelope[10]!;
    const found = seek({ key: 'shift.delivery', point, target: 0.02 * envelope })!;
    // 2.5 points in full are 2 points at 80 %.
    expect(found.value).toBeCloseTo(0.8, 12);
  });

  it('the delivery at which a lever alone takes away half as much again', () => {
    const point = { measure: 'leverAvoided', year: 10 } as const;
    const one = { levers: ['camhs-referrals'], assumptions: { 'lever.delivery': 0.3 } };
    const avoided = runScenario(baseline, { ...scenario, ...one }).leverAvoided[10]!;
    expect(avoided).toBeGreaterThan(0);
    const found = seek({ key: 'lever.delivery', point, target: 1.5 * avoided }, one)!;
    // What one lever takes away is in proportion to how much of its target is met.
    expect(found.value).toBeCloseTo(0.45, 9);
  });

  it('the discount rate at which a flow of two years is worth nothing', () => {
    // A year of cost, then one of benefit: NB₁ / (1 + ρ) + NB₂ / (1 + ρ)² = 0.
    const example = workedExample(2);
    const bent: Scenario = {
      ...example.scenario,
      shift: { ...example.scenario.shift, years: 1 },
      assumptions: {
        'effect.return.primary': 5,
        'effect.lagMean.primary': 3,
        'effect.lagStages.primary': 2,
        'release.variable.urgent': 1,
        'release.semiFixed.urgent': 0,
      },
    };
    const { netBenefit } = runScenario(example.baseline, bent);
    expect(netBenefit[1]).toBeLessThan(0);
    expect(netBenefit[2]).toBeGreaterThan(0);
    const found = switchingValue(example.baseline, bent, {
      key: 'discount.rate',
      point: { measure: 'npv' },
      target: 0,
    })._unsafeUnwrap()!;
    expect(found.value).toBeCloseTo(-netBenefit[2]! / netBenefit[1]! - 1, 10);
  });
});

it.each(['effect.realisation', 'doubleRunning', 'release.variable.urgent', 'effect.lagMean.secondary'])(
  'what is found for %s, a single run confirms',
  (key) => {
    const { low, high } = baseline.assumptions.find((assumption) => assumption.key === key)!;
    const npvAt = (value: number): number =>
      runScenario(baseline, { ...scenario, assumptions: { [key]: value } }).npv;
    const target = (npvAt(low!) + npvAt(high!)) / 2;
    const found = seek({ key, point: { measure: 'npv' }, target })!;
    expect(found.value).toBeGreaterThan(low!);
    expect(found.value).toBeLessThan(high!);
    expect(npvAt(found.value)).toBeCloseTo(target, 9);
    expect(found.reached).toBeCloseTo(target, 9);
  },
);

it('none in range is an answer', () => {
  expect(seek({ key: 'effect.realisation', point: { measure: 'npv' }, target: 1000 })).toBeNull();
});

it('looks where it is told to', () => {
  const point = { measure: 'shift', year: 10 } as const;
  const envelope = runScenario(baseline, scenario).envelope[10]!;
  // 1 point is beneath the lowest delivery that is assumed, 40 %, and not beneath 0.
  const search = { key: 'shift.delivery', point, target: 0.005 * envelope };
  expect(seek(search)).toBeNull();
  expect(seek({ ...search, from: 0, to: 1 })!.value).toBeCloseTo(0.2, 12);
});

it('of two crossings it gives the nearer to what is in force', () => {
  // Ever more money into a capped effect: worth more at first and less in the end.
  const generous = {
    'effect.return.primary': 8,
    'effect.return.secondary': 8,
    'effect.return.tertiary': 8,
    'shift.maxSourceShare': 1,
  };
  const npvAt = (total: number): number =>
    runScenario(baseline, { ...scenario, shift: { ...scenario.shift, total }, assumptions: generous }).npv;
  const target = npvAt(0.1);
  const search: Search = { key: 'shift.total', point: { measure: 'npv' }, target, from: 0, to: 20 };
  const fromBelow = seek(search, { shift: { ...scenario.shift, total: 0.2 }, assumptions: generous })!;
  const fromAbove = seek(search, { shift: { ...scenario.shift, total: 15 }, assumptions: generous })!;
  expect(fromBelow.value).toBeCloseTo(0.1, 9);
  expect(fromAbove.value).toBeGreaterThan(1);
  expect(npvAt(fromAbove.value)).toBeCloseTo(target, 8);
  expect([fromBelow.crossings, fromAbove.crossings]).toEqual([2, 2]);
});

it('stops at a jump, and says what the measure is there', () => {
  const long = { ...scenario, horizon: 21 };
  const assumptions = { 'effect.return.primary': 4 };
  const yearAt = (value: number): number | null =>
    runScenario(baseline, { ...long, assumptions: { ...assumptions, 'effect.realisation': value } }).breakEven
      .inYear;
  // In year 9 where all the benefit survives; later with less.
  const point = { measure: 'breakEven.inYear' } as const;
  const found = seek({ key: 'effect.realisation', point, target: 9.5 }, { ...long, assumptions })!;
  expect([9, 10]).toContain(found.reached);
  expect([yearAt(found.value - 1e-9), yearAt(found.value + 1e-9)]).toEqual([10, 9]);
});

it('keeps to whole numbers where only those are allowed', () => {
  const releasedAt = (stages: number): number =>
    runScenario(baseline, { ...scenario, assumptions: { 'effect.lagStages.primary': stages } }).released[5]!;
  const target = 0.9 * releasedAt(5) + 0.1 * releasedAt(6);
  const found = seek({ key: 'effect.lagStages.primary', point: { measure: 'released', year: 5 }, target })!;
  expect(found.value).toBe(5);
  expect(found.reached).toBeCloseTo(releasedAt(5), 12);
});

describe('What cannot be sought is refused', () => {
  const point = { measure: 'gap' } as const;

  it.each<[string, Search, string, Problem['code']]>([
    ['an unknown input', { key: 'effect.magic', point, target: 0 }, 'key', 'unknown-field'],
    ['a range out of bounds', { key: 'reinvest', point, target: 0, to: 2 }, 'range[1]', 'out-of-range'],
    ['a range upside down', { key: 'reinvest', point, target: 0, from: 0.5, to: 0.2 }, 'range', 'falling'],
    [
      'a year beyond the horizon',
      { key: 'reinvest', point: { ...point, year: 11 }, target: 0 },
      'year',
      'out-of-range',
    ],
  ])('%s', (_, search, field, code) => {
    expect(refused(search)).toEqual([expect.objectContaining({ field, code })]);
  });
});
