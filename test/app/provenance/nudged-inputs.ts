import type { Baseline } from '../../../src/data/baseline';
import type { Bounds } from '../../../src/data/problem';
import type { InputName } from '../../../src/app/provenance/input-cell';
import { mixKey } from '../../../src/model/assumptions-in-force';
import type { Override, Scenario } from '../../../src/model/types';

export interface Case {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}

/** A case in which one input is a little different, and the input's name. */
export interface Nudged extends Case {
  readonly input: string;
}

/** The name by which a test knows an input cell. */
export function nameOf(input: InputName): string {
  switch (input.kind) {
    case 'assumption':
    case 'series':
      return input.key;
    case 'mix':
      return mixKey(input.strategy);
    case 'budget':
      return `budget of ${input.strategy}, ${input.footprint}`;
    case 'lever':
      return `${input.what} of ${input.lever}`;
    case 'envelope':
      return `${input.what} of ${input.envelope}`;
    case 'field':
      return input.field;
    default:
      return input.kind;
  }
}

/**
 * The case with each of its inputs nudged by itself, for the engine to say what that moves; by little where
 * `size` is far below 1, so that nothing comes to bear that does not bear already.
 */
export function nudgedInputs({ baseline, scenario }: Case, size: number): readonly Nudged[] {
  const { shift } = scenario;
  const withOwn = (key: string, value: Override): Case => ({
    baseline,
    scenario: { ...scenario, assumptions: { ...scenario.assumptions, [key]: value } },
  });
  const usual = (key: string, value: Override): Override =>
    Object.hasOwn(scenario.assumptions, key) ? scenario.assumptions[key]! : value;
  const withShift = (change: Partial<Scenario['shift']>): Case => ({
    baseline,
    scenario: { ...scenario, shift: { ...shift, ...change } },
  });
  return [
    ...baseline.assumptions.map(({ key, value, bounds }) => ({
      input: key,
      ...withOwn(key, nudge(usual(key, value), bounds, size)),
    })),
    ...baseline.series.map(({ key, values, bounds }) => ({
      input: key,
      ...withOwn(key, nudge(usual(key, values), bounds, size)),
    })),
    ...baseline.mixes.map(({ strategy, shares }) => {
      const key = mixKey(strategy);
      return { input: key, ...withOwn(key, shifted(usual(key, shares) as readonly number[], size)) };
    }),
    ...baseline.budgets.map((budget) => ({
      input: `budget of ${labelOf(baseline.strategies, budget.strategy)}, ${labelOf(baseline.footprints, budget.footprint)}`,
      baseline: {
        ...baseline,
        budgets: baseline.budgets.map((one) =>
          one === budget ? { ...one, spendGbpM: one.spendGbpM + size } : one,
        ),
      },
      scenario,
    })),
    ...baseline.levers.flatMap((lever) => {
      const withLever = (change: Partial<typeof lever>): Case => ({
        baseline: {
          ...baseline,
          levers: baseline.levers.map((one) => (one === lever ? { ...one, ...change } : one)),
        },
        scenario,
      });
      return [
        { input: `change of ${lever.label}`, ...withLever({ change: lever.change - size / 100 }) },
        { input: `due of ${lever.label}`, ...withLever({ dueYear: lever.dueYear + 1 }) },
      ];
    }),
    ...baseline.envelopes.flatMap((envelope) => {
      const withEnvelope = (change: Partial<typeof envelope>): Case => ({
        baseline: {
          ...baseline,
          envelopes: baseline.envelopes.map((one) => (one === envelope ? { ...one, ...change } : one)),
        },
        scenario,
      });
      const more = Object.entries(envelope.extraGbpM).map(([key, extra]) => [key, extra + size] as const);
      return [
        { input: `extra of ${envelope.label}`, ...withEnvelope({ extraGbpM: Object.fromEntries(more) }) },
        { input: `years of ${envelope.label}`, ...withEnvelope({ years: envelope.years + 1 }) },
      ];
    }),
    { input: 'Total', ...withShift({ total: shift.total + size / 10 }) },
    ...(shift.custom ? [] : [{ input: 'Years', ...withShift({ years: shift.years + 1 }) }]),
    {
      input: 'Reinvest',
      baseline,
      scenario: { ...scenario, reinvest: Math.abs(scenario.reinvest - size / 10) },
    },
  ];
}

function labelOf(entries: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return entries.find((entry) => entry.key === key)!.label;
}

/** Another value within the bounds; a whole number moves by 1 in any case. */
function nudge(value: Override, bounds: Bounds, size: number): Override {
  if (value === null) return bounds.minimum + 2;
  if (typeof value === 'object') return value.map((one) => nudgedNumber(one, bounds, size));
  return nudgedNumber(value, bounds, size);
}

function nudgedNumber(value: number, { whole, minimum, maximum }: Bounds, size: number): number {
  const step = whole ? 1 : size * (maximum <= 1 ? 0.01 : Math.max(0.1, value / 50));
  return value + step <= maximum ? value + step : Math.max(minimum, value - step);
}

/** The same shares, but for a little that goes from each to the next. */
function shifted(shares: readonly number[], size: number): readonly number[] {
  const turned = [...shares.slice(1), shares[0]!];
  return shares.map((share, tier) => share + (turned[tier]! - share) * size);
}
