import type { Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import { CARE_TIERS } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import { parseScenario, scenarioToFile } from '../scenario';
import type { Override, Scenario } from '../types';

/** Numbers by the key of an `AnalysisInput`. */
export type Values = Readonly<Record<string, number>>;

/**
 * The scenario with some of its numbers changed. Where a variable share and its semi-fixed share would
 * then pass 1 together, the semi-fixed share gives way.
 */
export function withValues(baseline: Baseline, scenario: Scenario, values: Values): Scenario {
  const assumptions: Record<string, Override> = { ...scenario.assumptions };
  let { shift, reinvest } = scenario;
  for (const [key, value] of Object.entries(values)) {
    if (key === 'shift.total') shift = { ...shift, total: value };
    else if (key === 'shift.years') shift = { ...shift, years: value };
    else if (key === 'reinvest') reinvest = value;
    else assumptions[key] = value;
  }
  const known = new Set(baseline.assumptions.map(({ key }) => key));
  for (const tier of CARE_TIERS) {
    const semiFixed = `release.semiFixed.${tier}`;
    if (!known.has(semiFixed)) continue;
    const variable = inForce(baseline, assumptions, `release.variable.${tier}`);
    if (variable + inForce(baseline, assumptions, semiFixed) > 1) assumptions[semiFixed] = 1 - variable;
  }
  return { ...scenario, shift, reinvest, assumptions };
}

/** The same, checked as if it had come from a file. */
export function checkedWithValues(
  baseline: Baseline,
  scenario: Scenario,
  values: Values,
): Result<Scenario, readonly Problem[]> {
  return parseScenario(scenarioToFile(withValues(baseline, scenario, values)), baseline);
}

function inForce(baseline: Baseline, assumptions: Readonly<Record<string, Override>>, key: string): number {
  const value = Object.hasOwn(assumptions, key)
    ? assumptions[key]
    : baseline.assumptions.find((assumption) => assumption.key === key)?.value;
  if (typeof value !== 'number') throw new Error(`The assumption ${key} has no number`);
  return value;
}
