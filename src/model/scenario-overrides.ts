import type { Baseline } from '../data/baseline';
import { LONGEST_HORIZON, TIERS } from '../data/baseline';
import type { Bounds } from '../data/problem';
import { mixKey } from './assumptions-in-force';
import { SHARE_TOLERANCE } from './constants';
import type { Refuse } from './field-checks';
import { checkNumber, checkNumbers, checkObject, describeFound } from './field-checks';
import { refuseConflicts } from './scenario-conflicts';
import { SHARE } from './scenario-bounds';
import type { Override } from './types';

interface Rule {
  readonly kind: 'scalar' | 'yearly' | 'mix';
  readonly bounds: Bounds;
}

/**
 * Reads a scenario's `assumptions`: what it says instead of the baseline, by key. Undefined after
 * refusing anything; the model, section Scenario file.
 */
export function readOverrides(
  value: unknown,
  baseline: Baseline,
  refuse: Refuse,
): Readonly<Record<string, Override>> | undefined {
  if (value === undefined) return {};
  const input = checkObject(value, 'assumptions', "values by an assumption's key", refuse);
  if (input === undefined) return undefined;
  const rules = rulesOf(baseline);
  const known = [...rules.keys()];
  const overrides: [string, Override][] = [];
  const refused = new Set<string>();
  for (const key of Object.keys(input)) {
    const field = `assumptions.${key}`;
    const rule = rules.get(key);
    if (rule === undefined) {
      refuse(field, { code: 'unknown-field', known });
      continue;
    }
    const override = readOverride(input[key], field, rule, refuse);
    if (override === undefined) refused.add(key);
    else overrides.push([key, override]);
  }
  const accepted = Object.fromEntries(overrides);
  refuseConflicts(baseline, accepted, refused, refuse);
  return accepted;
}

function rulesOf(baseline: Baseline): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const { key, bounds, yearly } of baseline.assumptions) {
    rules.set(key, { kind: yearly ? 'yearly' : 'scalar', bounds });
  }
  for (const { key, bounds } of baseline.series) rules.set(key, { kind: 'yearly', bounds });
  for (const { strategy } of baseline.mixes) rules.set(mixKey(strategy), { kind: 'mix', bounds: SHARE });
  return rules;
}

function readOverride(value: unknown, field: string, rule: Rule, refuse: Refuse): Override | undefined {
  if (rule.kind === 'mix') return readMix(value, field, refuse);
  if (Array.isArray(value) && rule.kind === 'yearly') return readYearly(value, field, rule.bounds, refuse);
  if (value === null && rule.bounds.nullable) return null;
  return checkNumber(value ?? null, field, rule.bounds, refuse);
}

function readYearly(
  value: readonly unknown[],
  field: string,
  bounds: Bounds,
  refuse: Refuse,
): readonly number[] | undefined {
  if (value.length < 1 || value.length > LONGEST_HORIZON) {
    const allowed = `1 to ${LONGEST_HORIZON} numbers, one a year`;
    refuse(field, { code: 'wrong-count', found: value.length, allowed });
    return undefined;
  }
  return checkNumbers(value, field, bounds, refuse);
}

function readMix(value: unknown, field: string, refuse: Refuse): readonly number[] | undefined {
  const allowed = `${TIERS.length} shares: ${TIERS.join(', ')}`;
  if (!Array.isArray(value)) {
    refuse(field, { code: 'wrong-type', found: describeFound(value), allowed });
    return undefined;
  }
  if (value.length !== TIERS.length) {
    refuse(field, { code: 'wrong-count', found: value.length, allowed });
    return undefined;
  }
  const shares = checkNumbers(value, field, SHARE, refuse);
  const sum = shares?.reduce((total, share) => total + share, 0) ?? 1;
  if (Math.abs(sum - 1) <= SHARE_TOLERANCE) return shares;
  refuse(field, { code: 'wrong-sum', found: sum, expected: 1 });
  return undefined;
}
