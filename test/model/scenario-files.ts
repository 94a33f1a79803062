import type { Problem } from '../../src/data/problem';
import { parseScenario } from '../../src/model/scenario';
import { smallBaseline, smallScenario } from '../support/baselines';

const baseline = smallBaseline();

export type Fields = Record<string, unknown>;

/** A valid file with some of its fields, of its shift or of its assumptions replaced. */
export function fileWith(fields: Fields = {}, shift: Fields = {}): Fields {
  const valid = smallScenario();
  return { ...valid, ...fields, shift: { ...valid.shift, ...shift } };
}

/** A valid file with these assumptions of its own. */
export function withAssumptions(assumptions: Fields): Fields {
  return fileWith({ assumptions });
}

/** What is wrong with an input, beside `smallBaseline`. */
export function problemsOf(input: unknown): readonly Problem[] {
  return parseScenario(input, baseline).match(
    () => [],
    (problems) => problems,
  );
}

/** The one problem of an input, as its path and its code. */
export function refusal(input: unknown): string {
  const problems = problemsOf(input);
  expect(problems).toHaveLength(1);
  return `${problems[0]!.field} ${problems[0]!.code}`;
}

/** An object less one of its members. */
export function without(object: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
