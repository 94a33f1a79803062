import type { Bounds, Fault } from '../data/problem';

/** Takes note of what is wrong at a field's path. */
export type Refuse = (field: string, fault: Fault) => void;

/** What a value is, in a few words. Never looks inside it, so that no depth or size can do harm. */
export function describeFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' || typeof value === 'function') return 'an object';
  return String(value);
}

/** An object's own member; what it merely inherits does not count. */
export function member(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value as an object, or undefined after refusing it. */
export function checkObject(
  value: unknown,
  field: string,
  allowed: string,
  refuse: Refuse,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  if (value === undefined) refuse(field, { code: 'missing', allowed });
  else refuse(field, { code: 'wrong-type', found: describeFound(value), allowed });
  return undefined;
}

/** Refuses every member that is not known, each by its own path. */
export function checkMembers(
  object: Readonly<Record<string, unknown>>,
  prefix: string,
  known: readonly string[],
  refuse: Refuse,
): void {
  const expected = new Set(known);
  for (const key of Object.keys(object)) {
    // An empty name still has to be seen in a path.
    if (!expected.has(key)) refuse(prefix + (key === '' ? '""' : key), { code: 'unknown-field', known });
  }
}

/** What a number may be, where something else than a number stands. */
function inWords({ minimum, maximum, whole, aboveMinimum }: Bounds): string {
  const kind = whole ? 'a whole number' : 'a number';
  const least = String(minimum).replace('-', '−');
  return aboveMinimum ? `${kind} above ${least}, up to ${maximum}` : `${kind} from ${least} to ${maximum}`;
}

/** The value as a finite number within bounds, or undefined after refusing it. */
export function checkNumber(
  value: unknown,
  field: string,
  bounds: Bounds,
  refuse: Refuse,
): number | undefined {
  const allowed = inWords(bounds);
  if (value === undefined) {
    refuse(field, { code: 'missing', allowed });
  } else if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuse(field, { code: 'wrong-type', found: describeFound(value), allowed });
  } else if (!isWithin(value, bounds)) {
    refuse(field, { code: 'out-of-range', found: value, bounds });
  } else {
    // Adding 0 turns −0 into 0, which a file or a cell cannot tell apart.
    return value + 0;
  }
  return undefined;
}

/** The value as one of the choices, or undefined after refusing it. */
export function checkChoice<T extends string>(
  value: unknown,
  field: string,
  choices: readonly T[],
  refuse: Refuse,
): T | undefined {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const allowed = choices.join(', ');
  if (value === undefined) refuse(field, { code: 'missing', allowed });
  else if (typeof value === 'string') refuse(field, { code: 'not-a-choice', found: value, choices });
  else refuse(field, { code: 'wrong-type', found: describeFound(value), allowed });
  return undefined;
}

/** The value as a list of numbers within bounds, or undefined after refusing it or any element. */
export function checkNumbers(
  value: readonly unknown[],
  field: string,
  bounds: Bounds,
  refuse: Refuse,
): number[] | undefined {
  const numbers: number[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const number = checkNumber(value[index] ?? null, `${field}[${index}]`, bounds, refuse);
    if (number !== undefined) numbers.push(number);
  }
  return numbers.length === value.length ? numbers : undefined;
}

function isWithin(value: number, bounds: Bounds): boolean {
  if (bounds.whole && !Number.isInteger(value)) return false;
  if (bounds.aboveMinimum ? value <= bounds.minimum : value < bounds.minimum) return false;
  return value <= bounds.maximum;
}
