import type { Baseline } from '../data/baseline';
import { CARE_TIERS, LONGEST_HORIZON } from '../data/baseline';
import type { AssumptionsInForce } from './assumptions-in-force';
import { assumptionsInForce, scalarOf, yearlyOf } from './assumptions-in-force';
import type { Refuse } from './field-checks';
import type { Override } from './types';

type Overrides = Readonly<Record<string, Override>>;

/** Rates that are added up, and must leave something of what they are applied to. */
const ADDED_RATES = [
  { rates: 'price.inflation', shift: 'price.inflationShift' },
  { rates: 'funding.growth', shift: 'funding.growthShift' },
];

/**
 * Refuses values that are each allowed but not together, taking the baseline's where the scenario has
 * none. `refused` are keys that failed already: nothing is said of what they would be part of.
 */
export function refuseConflicts(
  baseline: Baseline,
  overrides: Overrides,
  refused: ReadonlySet<string>,
  refuse: Refuse,
): void {
  const inForce = assumptionsInForce(baseline, overrides, LONGEST_HORIZON);
  const concerned = (...keys: string[]): boolean =>
    keys.some((key) => Object.hasOwn(overrides, key)) && !keys.some((key) => refused.has(key));

  for (const tier of CARE_TIERS) {
    const variable = `release.variable.${tier}`;
    const semiFixed = `release.semiFixed.${tier}`;
    if (!concerned(variable, semiFixed)) continue;
    const sum = scalarOf(inForce, variable) + scalarOf(inForce, semiFixed);
    if (sum <= 1) continue;
    refuse(fieldOf(overrides, variable, semiFixed), {
      code: 'conflict',
      found: `${variable} and ${semiFixed} together ${sum}`,
      allowed: 'together at most 1',
    });
  }
  const amber = 'plausibility.amber';
  const red = 'plausibility.red';
  if (concerned(amber, red) && scalarOf(inForce, amber) > scalarOf(inForce, red)) {
    refuse(fieldOf(overrides, amber, red), {
      code: 'conflict',
      found: `${amber} ${scalarOf(inForce, amber)} above ${red} ${scalarOf(inForce, red)}`,
      allowed: `${amber} at most ${red}`,
    });
  }
  for (const { rates, shift } of ADDED_RATES) {
    if (concerned(rates, shift)) refuseLosingAll(rates, shift, overrides, inForce, refuse);
  }
}

function refuseLosingAll(
  rates: string,
  shift: string,
  overrides: Overrides,
  inForce: AssumptionsInForce,
  refuse: Refuse,
): void {
  const own = Object.hasOwn(overrides, rates) ? overrides[rates] : undefined;
  const added = scalarOf(inForce, shift);
  let told = '';
  yearlyOf(inForce, rates).forEach((rate, t) => {
    if (t === 0 || rate + added > -1) return;
    // The last element of a list holds for all years after it and is told of once.
    const field = Array.isArray(own)
      ? `assumptions.${rates}[${Math.min(t, own.length) - 1}]`
      : fieldOf(overrides, rates, shift);
    if (field === told) return;
    told = field;
    refuse(field, {
      code: 'conflict',
      found: `${rates} and ${shift} together ${rate + added} in year ${t}`,
      allowed: 'together more than −1',
    });
  });
}

function fieldOf(overrides: Overrides, first: string, second: string): string {
  return `assumptions.${Object.hasOwn(overrides, first) ? first : second}`;
}
