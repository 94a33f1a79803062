import type { Baseline } from '../data/baseline';
import { PUBLISHED } from '../data/baseline';
import type { Refuse } from './field-checks';
import { checkChoice, describeFound } from './field-checks';

/** So many mistakes in a list are told one by one. */
const MOST_TOLD = 20;

/**
 * Reads a scenario's `levers`, keys of levers that are switched on: in the baseline's order, none where
 * the field is absent. Undefined after refusing anything.
 */
export function readLevers(
  value: unknown,
  baseline: Baseline,
  refuse: Refuse,
): readonly string[] | undefined {
  if (value === undefined) return [];
  const known = baseline.levers.map(({ key }) => key);
  if (!Array.isArray(value)) {
    refuse('levers', {
      code: 'wrong-type',
      found: describeFound(value),
      allowed: 'a list of keys of levers',
    });
    return undefined;
  }
  // A longer list names one twice or one that is not known, and need not be told of one by one.
  if (value.length > known.length && value.length > MOST_TOLD) {
    refuse('levers', { code: 'wrong-count', found: value.length, allowed: `at most ${known.length} keys` });
    return undefined;
  }
  const on = new Set<string>();
  let isRefused = false;
  value.forEach((found: unknown, index) => {
    const field = `levers[${index}]`;
    const key = checkChoice(found ?? null, field, known, refuse);
    if (key !== undefined && on.has(key)) refuse(field, { code: 'duplicate', found: key });
    isRefused ||= key === undefined || on.has(key);
    if (key !== undefined) on.add(key);
  });
  return isRefused ? undefined : known.filter((key) => on.has(key));
}

/** Reads a scenario's `envelope`, the published one where the field is absent. Undefined after refusing it. */
export function readEnvelope(value: unknown, baseline: Baseline, refuse: Refuse): string | undefined {
  if (value === undefined) return PUBLISHED;
  return checkChoice(value, 'envelope', [PUBLISHED, ...baseline.envelopes.map(({ key }) => key)], refuse);
}
