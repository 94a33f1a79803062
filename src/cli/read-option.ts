import { err, ok, type Result } from 'neverthrow';
import type { Bounds, Problem } from '../app/read-scenarios';
import { describeBounds } from '../strings/problems';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that an option was given. */
export function readNumber(option: string, text: string, bounds: Bounds): Result<number, Problem> {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  const { minimum, maximum, whole = false } = bounds;
  if (!Number.isFinite(number)) {
    return err({ field: option, code: 'wrong-type', found: text, allowed: describeBounds(bounds) });
  }
  const isAllowed = number >= minimum && number <= maximum && (!whole || Number.isInteger(number));
  return isAllowed ? ok(number) : err({ field: option, code: 'out-of-range', found: number, bounds });
}

/** One of a few names that an option was given. */
export function readChoice<T extends string>(
  option: string,
  text: string,
  choices: readonly T[],
): Result<T, Problem> {
  const found = choices.find((choice) => choice === text);
  return found === undefined ? err({ field: option, code: 'not-a-choice', found: text, choices }) : ok(found);
}
