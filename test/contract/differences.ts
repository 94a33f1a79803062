const MOST = 5;
/** Between numbers that two programs work out: relative, or absolute where a number is under 1. */
const ROUNDING = 1e-9;

/** A value that was worked out, by a program that may do it in another order than we. */
export interface WorkedOut {
  readonly workedOut: unknown;
}

/** Where two descriptions differ, such as `3.series.0.colour`, with what was found and wanted there. */
export interface Difference {
  readonly at: string;
  readonly found: unknown;
  readonly wanted: unknown;
}

/** The first few differences: a list of ten thousand cells is no message for a test that fails. */
export function firstDifferences(found: unknown, wanted: unknown): readonly Difference[] {
  const differences: Difference[] = [];
  compare('', found, wanted, differences);
  return differences;
}

function compare(at: string, found: unknown, wanted: unknown, out: Difference[]): void {
  // A spreadsheet has no −0, so that it counts as 0.
  if (out.length >= MOST || found === wanted) return;
  const isPair = isParts(found) && isParts(wanted) && Array.isArray(found) === Array.isArray(wanted);
  if (!isPair) {
    out.push({ at, found, wanted });
    return;
  }
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    if (key === 'workedOut' && isClose(found[key], wanted[key])) continue;
    compare(at === '' ? key : `${at}.${key}`, found[key], wanted[key], out);
  }
}

function isClose(found: unknown, wanted: unknown): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return false;
  return Math.abs(found - wanted) <= ROUNDING * Math.max(1, Math.abs(wanted));
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
