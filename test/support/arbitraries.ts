import fc from 'fast-check';
import type { Baseline } from '../../src/data/baseline';
import { POOLS, PREVENTION_TIERS, TIERS, WHOLE } from '../../src/data/baseline';
import type { Bounds } from '../../src/data/problem';
import type { Override, Scenario, Shift } from '../../src/model/types';
import { baselineOf, RULES } from './baselines';

type Values = Record<string, Override>;
type Partly = Record<string, Override | undefined>;

/** Numbers of few decimals, as a person would enter them. */
function decimals(minimum: number, maximum: number, places: number): fc.Arbitrary<number> {
  const scale = 10 ** places;
  return fc
    .integer({ min: Math.ceil(minimum * scale), max: Math.floor(maximum * scale) })
    .map((whole) => whole / scale);
}

/** `count` shares that sum to 1, some of them 0. */
function shares(count: number): fc.Arbitrary<number[]> {
  const weight = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 20 }) },
  );
  return fc
    .array(weight, { minLength: count, maxLength: count })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / sum);
    });
}

/** A value within bounds, mostly from where real ones lie: growth of −60 % a year tests nothing. */
function valueWithin(bounds: Bounds): fc.Arbitrary<number> {
  const { minimum, maximum } = bounds;
  if (bounds.whole) return fc.integer({ min: minimum, max: maximum });
  if (minimum < 0) return decimals(-0.06, 0.09, 4);
  if (maximum > 1000) return decimals(50, 50_000, 1);
  if (maximum > 1) {
    return fc.oneof(
      { weight: 4, arbitrary: decimals(minimum, maximum / 5, 2) },
      { weight: 1, arbitrary: decimals(minimum, maximum, 2) },
    );
  }
  return fc.oneof(
    { weight: 25, arbitrary: decimals(minimum, maximum, 3) },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) },
  );
}

interface Drawable {
  readonly key: string;
  readonly bounds: Bounds;
  readonly yearly: boolean;
}

function override({ bounds, yearly }: Drawable): fc.Arbitrary<Override> {
  const number = valueWithin(bounds);
  if (yearly) return fc.oneof(number, fc.array(number, { minLength: 1, maxLength: 21 }));
  return bounds.nullable ? fc.option(number, { nil: null }) : number;
}

/** Pairs that are bound to one another are drawn together, in thousandths. */
function boundPairs(): fc.Arbitrary<Values> {
  const twoOf = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
  return fc.record({ urgent: twoOf, longTerm: twoOf, levels: twoOf }).map((pairs) => {
    const values: Values = {};
    for (const pool of POOLS) {
      const [variable, other] = pairs[pool];
      values[`release.variable.${pool}`] = variable / 1000;
      values[`release.semiFixed.${pool}`] = Math.min(other, 1000 - variable) / 1000;
    }
    values['plausibility.amber'] = Math.min(...pairs.levels) / 1000;
    values['plausibility.red'] = Math.max(...pairs.levels) / 1000;
    return values;
  });
}

/** Any part of the assumptions, each with a value that is allowed. */
function valuesOf(drawables: readonly Drawable[], requiredKeys: 'some' | 'all'): fc.Arbitrary<Values> {
  const model: Record<string, fc.Arbitrary<Override>> = {};
  for (const drawable of drawables) model[drawable.key] = override(drawable);
  const free: fc.Arbitrary<Partly> =
    requiredKeys === 'all' ? fc.record(model) : fc.record(model, { requiredKeys: [] });
  const pairs = requiredKeys === 'all' ? boundPairs() : fc.oneof(fc.constant({}), boundPairs());
  return fc.tuple(free, pairs).map(([own, paired]) => {
    const values: Values = {};
    for (const [key, value] of Object.entries(own)) {
      if (value !== undefined && !isPaired(key)) values[key] = value;
    }
    return { ...values, ...paired };
  });
}

function isPaired(key: string): boolean {
  return /^(release\.(variable|semiFixed)|plausibility\.(amber|red)$)/.test(key);
}

function drawablesOf(baseline: Baseline): Drawable[] {
  return [...baseline.assumptions, ...baseline.series.map((series) => ({ ...series, yearly: true }))];
}

function overridesOf(baseline: Baseline): fc.Arbitrary<Values> {
  const mixes = fc
    .shuffledSubarray(baseline.mixes.map(({ strategy }) => `mix.${strategy}`))
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), shares(TIERS.length)))))
    .map((entries): Values => Object.fromEntries(entries));
  const some = fc
    .tuple(valuesOf(drawablesOf(baseline), 'some'), mixes)
    .map(([values, mix]): Values => ({ ...values, ...mix }));
  return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 4, arbitrary: some });
}

function sharesByCell(cells: readonly string[]): fc.Arbitrary<Record<string, number>> {
  return fc
    .shuffledSubarray([...cells], { minLength: 1, maxLength: Math.min(4, cells.length) })
    .chain((chosen) =>
      shares(chosen.length).map((parts) =>
        Object.fromEntries(chosen.map((cell, index) => [cell, parts[index]!])),
      ),
    );
}

function shiftOf(baseline: Baseline, footprint: string): fc.Arbitrary<Shift> {
  const budgets = baseline.budgets.filter((budget) => footprint === WHOLE || budget.footprint === footprint);
  const envelope = budgets.reduce((sum, { spendGbpM }) => sum + spendGbpM, 0);
  const isPrevention = (tier: string): boolean => (PREVENTION_TIERS as readonly string[]).includes(tier);
  const cells = baseline.strategies.flatMap(({ key }) =>
    TIERS.map((tier, column) => {
      const share = baseline.mixes.find(({ strategy }) => strategy === key)!.shares[column]!;
      const hasMoney =
        share > 0 && budgets.some(({ strategy, spendGbpM }) => strategy === key && spendGbpM > 0);
      return { tier, cell: `${key}/${tier}`, hasMoney };
    }),
  );
  const to = cells.filter(({ tier }) => isPrevention(tier)).map(({ cell }) => cell);
  const from = cells.filter(({ tier }) => !isPrevention(tier));
  const funded = from.filter(({ hasMoney }) => hasMoney);
  // A source without money leaves no room at all, which is worth a look but not many.
  const sources = fc.oneof(
    { weight: 9, arbitrary: sharesByCell((funded.length > 0 ? funded : from).map(({ cell }) => cell)) },
    { weight: 1, arbitrary: sharesByCell(from.map(({ cell }) => cell)) },
  );
  const size = fc.oneof(
    { weight: 6, arbitrary: fc.record({ mode: fc.constant('points' as const), total: decimals(0, 8, 2) }) },
    {
      weight: 6,
      arbitrary: fc.record({ mode: fc.constant('amount' as const), total: decimals(0, envelope / 12, 3) }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { mode: 'points' as const, total: 0 },
        { mode: 'points' as const, total: 100 },
      ),
    },
  );
  const course = fc.integer({ min: 1, max: 21 }).chain((years) =>
    fc.oneof(
      fc.record({
        years: fc.constant(years),
        phasing: fc.constantFrom('linear' as const, 'front-loaded' as const, 's-curve' as const),
      }),
      fc.record({
        years: fc.constant(years),
        phasing: fc.constant('custom' as const),
        custom: fc
          .array(decimals(0, 1, 3), { minLength: years, maxLength: years })
          .map((fractions) => fractions.sort((a, b) => a - b)),
      }),
    ),
  );
  return fc
    .tuple(size, course, sources, sharesByCell(to))
    .map(([much, when, source, target]) => ({ ...much, ...when, from: source, to: target }));
}

/** Valid scenarios of a baseline, over everything that a scenario file can say. */
export function arbitraryScenario(baseline: Baseline): fc.Arbitrary<Scenario> {
  const footprints = [...baseline.footprints.map(({ key }) => key), WHOLE];
  return fc.constantFrom(...footprints).chain((footprint) =>
    fc.record({
      schema: fc.constant('upstream-scenario/1' as const),
      name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.%£–-]{0,30}$/),
      footprint: fc.constant(footprint),
      horizon: fc.integer({ min: 1, max: 21 }),
      shift: shiftOf(baseline, footprint),
      funding: fc.constantFrom('pump-prime' as const, 'decommission' as const),
      reinvest: fc.oneof(fc.constant(0), decimals(0, 1, 2)),
      assumptions: overridesOf(baseline),
    }),
  );
}

/** Baselines of one to three footprints and one to five strategies, with every assumption drawn. */
export function arbitraryBaseline(): fc.Arbitrary<Baseline> {
  const key = fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,7}$/).filter((drawn) => drawn !== WHOLE);
  const rules = Object.entries(RULES).map(([name, { bounds, yearly }]) => ({
    key: name,
    bounds,
    yearly: yearly === true,
  }));
  return fc
    .record({
      baseYear: fc.integer({ min: 1990, max: 2090 }),
      footprints: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
      strategies: fc.uniqueArray(key, { minLength: 1, maxLength: 5 }),
      values: valuesOf(rules, 'all'),
    })
    .chain(({ baseYear, footprints, strategies, values }) => {
      const spend = fc.array(
        fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: decimals(1, 120, 2) }),
        {
          minLength: footprints.length,
          maxLength: footprints.length,
        },
      );
      const drafts = strategies.map((strategy) =>
        fc.record({ key: fc.constant(strategy), spend, mix: shares(TIERS.length) }),
      );
      return fc
        .tuple(...drafts)
        .map((drawn) => baselineOf({ baseYear, footprints, strategies: drawn, values }));
    })
    .filter((baseline) => baseline.budgets.some(({ spendGbpM }) => spendGbpM > 0));
}

/** A baseline with a valid scenario of it. */
export function arbitraryCase(): fc.Arbitrary<{ baseline: Baseline; scenario: Scenario }> {
  return arbitraryBaseline().chain((baseline) =>
    arbitraryScenario(baseline).map((scenario) => ({ baseline, scenario })),
  );
}
