import type { Problem } from '../data/problem';
import type { Refuse } from './field-checks';
import { describeFound } from './field-checks';
import { NAME_LENGTH } from './scenario-bounds';
import type { Scenario } from './types';

/** Control characters, line breaks, half characters and others that no file format carries safely. */
const UNSAFE_CHARACTERS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/u;

/** A spreadsheet takes text that begins like this for a formula. */
const FORMULA_START = /^\s*[=+\-@]/;

/** Whether a text stays a text wherever it is written. */
export function isSafeText(text: string): boolean {
  return !UNSAFE_CHARACTERS.test(text) && !FORMULA_START.test(text);
}

/** Reads a scenario's name, or refuses it; the model, section Scenario file. */
export function readName(value: unknown, refuse: Refuse): string | undefined {
  const { minimum, maximum } = NAME_LENGTH;
  const allowed = `a name of ${minimum} to ${maximum} characters`;
  if (typeof value !== 'string') {
    if (value === undefined) refuse('name', { code: 'missing', allowed });
    else refuse('name', { code: 'wrong-type', found: describeFound(value), allowed });
    return undefined;
  }
  // A blank name is no name, however long it is.
  const length = value.trim() === '' ? 0 : Array.from(value).length;
  if (length < minimum || length > maximum) {
    refuse('name', { code: 'text-length', found: length, minimum, maximum });
  }
  if (!isSafeText(value)) refuse('name', { code: 'unsafe-text', found: value });
  return value;
}

/**
 * Every scenario of a set whose name an earlier one has, whatever the case and the space around it.
 * `files` names their files in the same order.
 */
export function uniqueNames(
  scenarios: readonly Pick<Scenario, 'name'>[],
  files: readonly string[],
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  scenarios.forEach(({ name }, index) => {
    const plain = name.normalize('NFC').trim().toLowerCase();
    if (seen.has(plain)) {
      problems.push({ file: files[index], field: 'name', code: 'duplicate', found: name });
    }
    seen.add(plain);
  });
  return problems;
}
