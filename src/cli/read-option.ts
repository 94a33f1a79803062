import { err, ok, type Result } from 'neverthrow';
import type { Problem } from '../app/read-scenarios';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that an option was given; `allowed` says in words what it may be. */
export function readNumber(option: string, text: string, allowed: string): Result<number, Problem> {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  if (Number.isFinite(number)) return ok(number);
  return err({ field: option, code: 'wrong-type', found: text, allowed });
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

/** What is wrong with several options, nothing where all of them could be read. */
export function problemsOf(options: readonly Result<unknown, Problem>[]): readonly Problem[] {
  return options.flatMap((option) => (option.isErr() ? [option.error] : []));
}
