import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../../../data/baseline';
import { PREVENTION_TIERS } from '../../../data/baseline';
import type { Problem } from '../../../data/problem';
import { movedShares } from '../../moved-shares';
import type { CellKey, Scenario } from '../../types';
import type { CellLimits } from './cells';
import { allPreventionCells, checkCells, tierOf } from './cells';
import { divide } from './divide';
import type { MixAim } from './measure-mixes';
import { measureMixes, millionMore } from './measure-mixes';
import type { Thirds, ThirdsLimits } from './search-triangle';
import { searchTriangle } from './search-triangle';

/** How a shift is best divided between the prevention cells. Money is £m. */
export interface BestMix {
  readonly shares: Readonly<Record<CellKey, number>>;
  /** The aim's measure with these shares, and with the scenario's own. */
  readonly reached: number;
  readonly asPlanned: number;
  /** By how much the measure changes where £1m a year more, in the base year's envelope, goes into a cell. */
  readonly marginal: Readonly<Record<CellKey, number>>;
  /** How many divisions were tried. */
  readonly evaluations: number;
}

/** Less than this part of a measure is no gain. */
const ROUNDING = 1e-12;

/**
 * Divides a scenario's shift between the prevention cells as is best for the aim, within limits (all
 * prevention cells from 0 to 1 unless given). Cells of one tier work alike, so the best share of a tier
 * is divided as the scenario does; where nothing is gained, its own division stays. The scenario must
 * have been checked against this baseline.
 */
export function bestMix(
  baseline: Baseline,
  scenario: Scenario,
  aim: MixAim,
  cells: readonly CellLimits[] = allPreventionCells(baseline),
): Result<BestMix, readonly Problem[]> {
  const problems = checkCells(baseline, cells);
  if (problems.length > 0) return err(problems);
  const measure = measureMixes(baseline, scenario, aim);
  const worth = aim === 'npv' ? 1 : -1;
  const { total, to } = scenario.shift;
  const found = searchTriangle(tierLimits(cells), (points) =>
    measure(points.map((shares) => ({ total, shares }))).map((value) => -worth * value),
  );
  const own = ownThirds(baseline, scenario);
  const [asPlanned] = measure([{ total, shares: own }]) as [number];
  const reached = -worth * found.value;
  const isGain = worth * (reached - asPlanned) > ROUNDING * Math.max(1, Math.abs(asPlanned));
  const isKept = !isGain && isAllowed(to, cells);
  const best = isKept ? own : found.shares;
  const [now, ...more] = measure([{ total, shares: best }, ...millionMore(baseline, scenario, best)]);
  return ok({
    shares: isKept ? ofCells(cells, (cell) => to[cell] ?? 0) : sharesOf(best, cells, to),
    reached: now!,
    asPlanned,
    marginal: ofCells(cells, (cell) => more[tierIndex(cell)]! - now!),
    evaluations: found.evaluations,
  });
}

function ofCells(cells: readonly CellLimits[], read: (cell: CellKey) => number): Record<CellKey, number> {
  return Object.fromEntries(cells.map(({ cell }) => [cell, read(cell)]));
}

function tierIndex(cell: CellKey): number {
  return PREVENTION_TIERS.indexOf(tierOf(cell));
}

function ownThirds(baseline: Baseline, { shift }: Scenario): Thirds {
  const { primary, secondary, tertiary } = movedShares(shift.to, baseline.strategies).byTier;
  return [primary, secondary, tertiary];
}

function isAllowed(to: Readonly<Record<CellKey, number>>, cells: readonly CellLimits[]): boolean {
  const isListed = Object.keys(to).every(
    (cell) => to[cell] === 0 || cells.some((limits) => limits.cell === cell),
  );
  return (
    isListed &&
    cells.every(({ cell, minimum, maximum }) => {
      const share = to[cell] ?? 0;
      return share >= minimum && share <= maximum;
    })
  );
}

function tierLimits(cells: readonly CellLimits[]): ThirdsLimits {
  return PREVENTION_TIERS.map((tier) => {
    const own = cells.filter(({ cell }) => tierOf(cell) === tier);
    return {
      least: own.reduce((sum, { minimum }) => sum + minimum, 0),
      most: Math.min(
        1,
        own.reduce((sum, { maximum }) => sum + maximum, 0),
      ),
    };
  }) as unknown as ThirdsLimits;
}

function sharesOf(
  thirds: Thirds,
  cells: readonly CellLimits[],
  weights: Readonly<Record<CellKey, number>>,
): Record<CellKey, number> {
  const byTier = PREVENTION_TIERS.map((tier, index) =>
    divide(
      thirds[index]!,
      cells.filter(({ cell }) => tierOf(cell) === tier),
      weights,
    ),
  );
  return Object.assign({}, ...byTier) as Record<CellKey, number>;
}
