import type { Baseline, PreventionTier } from '../../../data/baseline';
import { PREVENTION_TIERS } from '../../../data/baseline';
import type { Problem } from '../../../data/problem';
import { cellKey, splitCellKey } from '../../cell-key';
import { SHARE_TOLERANCE } from '../../constants';
import type { Refuse } from '../../field-checks';
import { checkNumber } from '../../field-checks';
import { SHARE } from '../../scenario-bounds';
import type { CellKey } from '../../types';

/** How much of what is shifted a prevention cell may get: shares from 0 to 1. */
export interface CellLimits {
  readonly cell: CellKey;
  readonly minimum: number;
  readonly maximum: number;
}

/** Every prevention cell, with nothing held back. */
export function allPreventionCells(baseline: Baseline): CellLimits[] {
  return baseline.strategies.flatMap(({ key }) =>
    PREVENTION_TIERS.map((tier) => ({ cell: cellKey(key, tier), minimum: 0, maximum: 1 })),
  );
}

/** The prevention tier of a cell. */
export function tierOf(cell: CellKey): PreventionTier {
  return splitCellKey(cell).tier as PreventionTier;
}

/** Refuses cells that are no prevention cells or come twice, and limits that leave no way to divide a whole. */
export function checkCells(baseline: Baseline, cells: readonly CellLimits[]): Problem[] {
  const problems: Problem[] = [];
  const known = allPreventionCells(baseline).map(({ cell }) => cell);
  cells.forEach(({ cell, minimum, maximum }, index) => {
    const field = `cells[${index}]`;
    const refuse: Refuse = (path, fault) => problems.push({ field: path, ...fault });
    if (!known.includes(cell)) problems.push({ field, code: 'unknown-field', known });
    if (cells.findIndex((other) => other.cell === cell) < index) {
      problems.push({ field, code: 'duplicate', found: cell });
    }
    checkNumber(minimum, `${field}.minimum`, SHARE, refuse);
    checkNumber(maximum, `${field}.maximum`, SHARE, refuse);
    if (minimum > maximum) {
      problems.push({ field: `${field}.maximum`, code: 'falling', found: `${maximum} after ${minimum}` });
    }
  });
  if (problems.length > 0) return problems;
  const least = cells.reduce((sum, { minimum }) => sum + minimum, 0);
  const most = cells.reduce((sum, { maximum }) => sum + maximum, 0);
  if (least <= 1 + SHARE_TOLERANCE && most >= 1 - SHARE_TOLERANCE) return [];
  const found = `minimums of ${least} and maximums of ${most} together`;
  return [
    { field: 'cells', code: 'conflict', found, allowed: 'minimums of at most 1, maximums of at least 1' },
  ];
}
