import type { Baseline } from '../data/baseline';
import { PREVENTION_TIERS, TIERS } from '../data/baseline';
import { cellKey } from './cell-key';
import { SHARE_TOLERANCE } from './constants';
import type { Refuse } from './field-checks';
import {
  checkChoice,
  checkMembers,
  checkNumber,
  checkNumbers,
  checkObject,
  describeFound,
  member,
} from './field-checks';
import { amountBounds, POINTS, SHARE, SHIFT_YEARS } from './scenario-bounds';
import type { CellKey, Phasing, Shift, ShiftMode } from './types';

const FIELDS = ['mode', 'total', 'years', 'phasing', 'custom', 'from', 'to'];
const MODES: readonly ShiftMode[] = ['points', 'amount'];
const PHASINGS: readonly Phasing[] = ['linear', 'front-loaded', 's-curve', 'custom'];

/**
 * Reads a scenario's `shift`. `envelopeGbpM` is the most that an amount may come to. Undefined after
 * refusing anything; the model, section Scenario file.
 */
export function readShift(
  value: unknown,
  baseline: Baseline,
  envelopeGbpM: number,
  refuse: Refuse,
): Shift | undefined {
  const input = checkObject(value, 'shift', 'what is moved, from where, to where and when', refuse);
  if (input === undefined) return undefined;
  checkMembers(input, 'shift.', FIELDS, refuse);
  const mode = checkChoice(member(input, 'mode'), 'shift.mode', MODES, refuse);
  const totals = mode === 'amount' ? amountBounds(envelopeGbpM) : POINTS;
  // Without a mode nobody can say what the total's limits are.
  const total = mode && checkNumber(member(input, 'total'), 'shift.total', totals, refuse);
  const years = checkNumber(member(input, 'years'), 'shift.years', SHIFT_YEARS, refuse);
  const phasing = checkChoice(member(input, 'phasing'), 'shift.phasing', PHASINGS, refuse);
  const custom = readCustom(member(input, 'custom'), phasing, years, refuse);
  const from = readShares(member(input, 'from'), 'from', baseline, refuse);
  const to = readShares(member(input, 'to'), 'to', baseline, refuse);
  if (mode === undefined || total === undefined || years === undefined) return undefined;
  if (phasing === undefined || from === undefined || to === undefined) return undefined;
  return { mode, total, years, phasing, ...(custom && { custom }), from, to };
}

function readCustom(
  value: unknown,
  phasing: Phasing | undefined,
  years: number | undefined,
  refuse: Refuse,
): readonly number[] | undefined {
  const allowed = `${years ?? 'as many'} numbers, one for each year of the shift`;
  if (value === undefined) {
    if (phasing === 'custom') refuse('shift.custom', { code: 'missing', allowed });
    return undefined;
  }
  if (phasing !== undefined && phasing !== 'custom') {
    const found = `custom fractions beside the phasing ${phasing}`;
    refuse('shift.custom', {
      code: 'conflict',
      found,
      allowed: 'custom fractions with the phasing custom only',
    });
    return undefined;
  }
  if (!Array.isArray(value)) {
    refuse('shift.custom', { code: 'wrong-type', found: describeFound(value), allowed });
    return undefined;
  }
  if (value.length > SHIFT_YEARS.maximum || (years !== undefined && value.length !== years)) {
    refuse('shift.custom', { code: 'wrong-count', found: value.length, allowed });
    return undefined;
  }
  const fractions = checkNumbers(value, 'shift.custom', SHARE, refuse);
  fractions?.forEach((fraction, index) => {
    const before = index > 0 ? fractions[index - 1]! : 0;
    if (fraction < before) {
      refuse(`shift.custom[${index}]`, { code: 'falling', found: `${fraction} after ${before}` });
    }
  });
  return fractions;
}

function readShares(
  value: unknown,
  side: 'from' | 'to',
  baseline: Baseline,
  refuse: Refuse,
): Readonly<Record<CellKey, number>> | undefined {
  const field = `shift.${side}`;
  const input = checkObject(value, field, 'shares by strategy and tier', refuse);
  if (input === undefined) return undefined;
  const { own, others } = cellsOf(side, baseline);
  const foreign = new Set(others);
  const shares: [CellKey, number][] = [];
  const expected = new Set(own);
  for (const key of Object.keys(input)) {
    const path = `${field}.${key}`;
    if (foreign.has(key)) {
      const tiers = side === 'to' ? 'prevention tiers' : 'tiers that are not prevention';
      refuse(path, { code: 'conflict', found: key, allowed: `${tiers} only` });
    } else if (!expected.has(key)) {
      refuse(path, { code: 'unknown-field', known: own });
    } else {
      const share = checkNumber(input[key] ?? null, path, SHARE, refuse);
      if (share !== undefined) shares.push([key, share]);
    }
  }
  // Where an element was refused, the sum would only repeat that.
  if (shares.length < Object.keys(input).length) return undefined;
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
    refuse(field, { code: 'wrong-sum', found: sum, expected: 1 });
    return undefined;
  }
  return Object.fromEntries(shares);
}

function cellsOf(side: 'from' | 'to', baseline: Baseline): { own: string[]; others: string[] } {
  const prevention = new Set<string>(PREVENTION_TIERS);
  const own: string[] = [];
  const others: string[] = [];
  for (const { key } of baseline.strategies) {
    for (const tier of TIERS) {
      const belongs = prevention.has(tier) === (side === 'to');
      (belongs ? own : others).push(cellKey(key, tier));
    }
  }
  return { own, others };
}
