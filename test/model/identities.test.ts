import fc from 'fast-check';
import { PREVENTION_TIERS, TIERS } from '../../src/data/baseline';
import type { Baseline } from '../../src/data/baseline';
import { allocated } from '../../src/model/allocation';
import { runScenario } from '../../src/model/run-scenario';
import type { Override, Scenario, ScenarioResult } from '../../src/model/types';
import { arbitraryCase } from '../support/arbitraries';

/** Holds a statement for drawn baselines and scenarios. */
function forAll(statement: (baseline: Baseline, scenario: Scenario) => void): void {
  fc.assert(
    fc.property(arbitraryCase(), ({ baseline, scenario }) => statement(baseline, scenario)),
    { numRuns: 100 },
  );
}

function withValues(scenario: Scenario, values: Readonly<Record<string, Override>>): Scenario {
  return { ...scenario, assumptions: { ...scenario.assumptions, ...values } };
}

const noReturns = Object.fromEntries(PREVENTION_TIERS.map((tier) => [`effect.return.${tier}`, 0]));

/** Equal to within a billionth of the money in play. */
function expectSameMoney(found: number, expected: number, scale: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

it('without shift and reinvestment, nothing differs from doing nothing by a single bit', () => {
  forAll((baseline, scenario) => {
    const idle = { ...scenario, shift: { ...scenario.shift, total: 0 }, reinvest: 0 };
    const result = runScenario(baseline, idle);
    expect(result.gap).toEqual(result.gapDoNothing);
    expect(result.admissions).toEqual(result.admissionsDoNothing);
    expect(result.bedDays).toEqual(result.bedDaysDoNothing);
    expect(result.netBenefit).toEqual(result.gap.map(() => 0));
    expect([result.npv, result.bcr]).toEqual([0, null]);
    expect(result.breakEven).toEqual({ inYear: null, cumulative: null, discounted: null });
  });
});

it('the budgets add up to the envelope in every year, by strategy and by tier', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, scenario);
    result.envelope.forEach((envelope, t) => {
      const byStrategy = sumOf(Object.values(result.budgetByStrategy).map((budget) => budget[t]!));
      const byTier = sumOf(TIERS.map((tier) => result.budgetByTier[tier][t]!));
      expect(Math.abs(byStrategy - envelope)).toBeLessThan(1e-9);
      expect(Math.abs(byTier - envelope)).toBeLessThan(1e-9);
    });
  });
});

it('money moved and moved back leaves every budget as it was', () => {
  const amount = fc.double({ min: 0, max: 500, noNaN: true });
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(amount, share, amount, (budget, netShare, moved) => {
      const there = allocated(budget, netShare, [1], [moved])[0]!;
      const back = allocated(there, -netShare, [1], [moved])[0]!;
      expect(Math.abs(back - budget)).toBeLessThan(1e-9);
    }),
  );
});

it('decommissioning for no return and no double running leaves the gap as it was', () => {
  forAll((baseline, scenario) => {
    const idle = withValues({ ...scenario, funding: 'decommission' }, { ...noReturns, doubleRunning: 0 });
    const result = runScenario(baseline, idle);
    expect(result.gap).toEqual(result.gapDoNothing);
  });
});

it('pump-priming for no return adds exactly the shift and the double running to the gap', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, withValues({ ...scenario, funding: 'pump-prime' }, noReturns));
    result.gap.forEach((gap, t) => {
      expect(gap).toBe(result.gapDoNothing[t]! + (result.shift[t]! + result.doubleRunning[t]!));
    });
  });
});

it('no more is avoided than the caps together allow', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, scenario);
    const left = PREVENTION_TIERS.reduce((product, tier) => {
      const key = `effect.cap.${tier}`;
      const own = baseline.assumptions.find((assumption) => assumption.key === key)!.value;
      return (
        product * (1 - Number(Object.hasOwn(scenario.assumptions, key) ? scenario.assumptions[key] : own))
      );
    }, 1);
    for (const avoided of [...result.avoidedUrgent, ...result.avoidedLongTerm]) {
      expect(avoided).toBeGreaterThanOrEqual(0);
      expect(avoided).toBeLessThanOrEqual(1 - left + 1e-15);
    }
  });
});

it('what is avoided is released, pending or stranded, and never released below nothing', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, scenario);
    result.gross.forEach((gross, t) => {
      const parts = result.released[t]! + result.pending[t]! + result.stranded[t]!;
      expectSameMoney(parts, gross, gross);
      expect(result.released[t]).toBeGreaterThanOrEqual(0);
    });
  });
});

it('the bridge leads to the gap without a residual', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, scenario);
    const last = result.years;
    expectSameMoney(sumOf(Object.values(result.bridge)), result.gap[last]!, result.costDoNothing[last]!);
  });
});

it('what the programmes avoid adds up to all that is avoided', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, scenario);
    const gross = result.gross[result.years]!;
    expectSameMoney(sumOf(Object.values(result.avoidedByProgramme)), gross, gross);
  });
});

it('what finds no room is what was wanted and not placed', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, scenario);
    for (const key of ['shift', 'reinvested', 'unplaced'] as const) {
      for (const value of result[key]) expect(value).toBeGreaterThanOrEqual(0);
    }
    result.reinvested.forEach((reinvested, t) => {
      const wanted = t === 0 ? 0 : scenario.reinvest * result.released[t - 1]!;
      expect(reinvested).toBeLessThanOrEqual(wanted);
    });
  });
});

it('a currency of another worth changes the money and nothing else', () => {
  // Powers of two keep every bit of the mantissa, so even branches must fall alike.
  const factors = fc.constantFrom(1 / 8, 1 / 2, 2, 16);
  const costs = ['health.costPerQalyPrevention', 'health.costPerQalyCare'];
  const property = fc.property(arbitraryCase(), factors, ({ baseline, scenario }, k) => {
    const inPounds = (key: string): boolean => costs.includes(key);
    const dearer: Baseline = {
      ...baseline,
      budgets: baseline.budgets.map((budget) => ({ ...budget, spendGbpM: k * budget.spendGbpM })),
      assumptions: baseline.assumptions.map((assumption) =>
        inPounds(assumption.key) ? { ...assumption, value: k * assumption.value! } : assumption,
      ),
    };
    const { shift } = scenario;
    const own = Object.entries(scenario.assumptions).map(([key, value]) => [
      key,
      inPounds(key) ? k * (value as number) : value,
    ]);
    const dearScenario: Scenario = {
      ...scenario,
      shift: { ...shift, total: shift.mode === 'amount' ? k * shift.total : shift.total },
      assumptions: Object.fromEntries(own),
    };
    const plain = runScenario(baseline, scenario);
    const dear = runScenario(dearer, dearScenario);
    expect(dear).toEqual(scaled(plain, k));
  });
  fc.assert(property, { numRuns: 100 });
});

function scaled(result: ScenarioResult, k: number): ScenarioResult {
  const money = (values: readonly number[]): number[] => values.map((value) => k * value);
  const all = <T extends object>(object: T): T =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => [
        key,
        Array.isArray(value) ? money(value) : k * Number(value),
      ]),
    ) as T;
  const years = [
    ...(['envelope', 'costDoNothing', 'gapDoNothing', 'shift', 'reinvested', 'unplaced'] as const),
    ...(['doubleRunning', 'gross', 'released', 'pending', 'stranded', 'gap'] as const),
    ...(['netBenefit', 'preventionSpend'] as const),
  ];
  return {
    ...result,
    ...Object.fromEntries(years.map((key) => [key, money(result[key])])),
    npv: k * result.npv,
    bridge: all(result.bridge),
    avoidedByProgramme: all(result.avoidedByProgramme),
    budgetByStrategy: all(result.budgetByStrategy),
    budgetByTier: all(result.budgetByTier),
  };
}

it('a year’s figures do not depend on how much further the run goes', () => {
  forAll((baseline, scenario) => {
    const short = runScenario(baseline, scenario);
    const long = runScenario(baseline, { ...scenario, horizon: 21 });
    const cut = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, short.years + 1) : value);
    const series = (result: ScenarioResult): unknown[] => [
      ...Object.values(result).filter(Array.isArray).map(cut),
      ...[result.budgetByStrategy, result.budgetByTier, result.preventionShare].flatMap((group) =>
        Object.values(group).map(cut),
      ),
    ];
    expect(series(short).length).toBeGreaterThan(25);
    expect(series(short)).toEqual(series(long));
  });
});

it('other names for the strategies change the names in the result alone', () => {
  forAll((baseline, scenario) => {
    const names = new Map(baseline.strategies.map(({ key }, index) => [key, `renamed-${index}`]));
    const rename = (key: string): string => names.get(key)!;
    const renameCell = (cell: string): string => cell.replace(/^[^/]+/, rename);
    const renameKeys = <T>(
      record: Readonly<Record<string, T>>,
      by: (key: string) => string,
    ): Record<string, T> =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [by(key), value]));
    const relabelled: Baseline = {
      ...baseline,
      strategies: baseline.strategies.map((strategy) => ({ ...strategy, key: rename(strategy.key) })),
      budgets: baseline.budgets.map((budget) => ({ ...budget, strategy: rename(budget.strategy) })),
      mixes: baseline.mixes.map((mix) => ({ ...mix, strategy: rename(mix.strategy) })),
    };
    const renamed: Scenario = {
      ...scenario,
      shift: {
        ...scenario.shift,
        from: renameKeys(scenario.shift.from, renameCell),
        to: renameKeys(scenario.shift.to, renameCell),
      },
      assumptions: renameKeys(scenario.assumptions, (key) =>
        key.startsWith('mix.') ? `mix.${rename(key.slice('mix.'.length))}` : key,
      ),
    };
    const result = runScenario(baseline, scenario);
    expect(runScenario(relabelled, renamed)).toEqual({
      ...result,
      budgetByStrategy: renameKeys(result.budgetByStrategy, rename),
    });
  });
});

it('without discounting, the present value is the plain sum', () => {
  forAll((baseline, scenario) => {
    const result = runScenario(baseline, withValues(scenario, { 'discount.rate': 0 }));
    expect(result.npv).toBe(sumOf(result.netBenefit));
  });
});

it('every figure is a finite number, and none is a negative zero', () => {
  const look = (value: unknown): void => {
    if (typeof value === 'number') {
      expect(Number.isFinite(value)).toBe(true);
      expect(Object.is(value, -0)).toBe(false);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(look);
    }
  };
  forAll((baseline, scenario) => look(runScenario(baseline, scenario)));
});

it('a run leaves its baseline and its scenario as they were', () => {
  forAll((baseline, scenario) => {
    const before = JSON.stringify([baseline, scenario]);
    runScenario(frozen(baseline), frozen(scenario));
    expect(JSON.stringify([baseline, scenario])).toBe(before);
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
