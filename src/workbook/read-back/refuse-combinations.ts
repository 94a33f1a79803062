import { CARE_TIERS, type Assumption, type Baseline } from '../../data/baseline';
import { SHARE_TOLERANCE } from '../../model/constants';
import { COLUMNS } from '../names';
import type { CellPlace, CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import type { ReadAssumptions } from './read-assumptions';
import type { ReadSeries } from './read-series';

/** Rates that are added up, and must leave something of what they are applied to. */
const ADDED_RATES = [
  ['price.inflation', 'price.inflationShift'],
  ['funding.growth', 'funding.growthShift'],
] as const;

/**
 * Refuses values that are each allowed but do not fit each other: release shares above the whole,
 * plausibility limits the wrong way round, rates that lose everything. Of two values the one that
 * was edited is to blame.
 */
export function refuseCombinations(
  before: Baseline,
  { assumptions, rows }: ReadAssumptions,
  { series, places }: ReadSeries,
  problems: CellProblem[],
): void {
  const refuse = gatherInto(problems);
  const find = (key: string): Assumption | undefined => assumptions.find((one) => one.key === key);
  const valueOf = (key: string): number | undefined => find(key)?.value ?? undefined;
  const placeOf = (key: string): CellPlace | undefined => rows.get(key)?.cell(COLUMNS.value).place;
  const isEdited = (key: string): boolean =>
    before.assumptions.find((one) => one.key === key)?.value !== valueOf(key);
  const blame = (first: string, second: string, found: string, allowed: string): void => {
    const [key, other] = isEdited(first) && !isEdited(second) ? [first, second] : [second, first];
    const place = placeOf(key);
    if (place) refuse(place, key, { code: 'conflict', found: `${found} with ${other}`, allowed });
  };

  for (const pool of CARE_TIERS) {
    const variable = `release.variable.${pool}`;
    const semiFixed = `release.semiFixed.${pool}`;
    const sum = (valueOf(variable) ?? 0) + (valueOf(semiFixed) ?? 0);
    if (sum <= 1 + SHARE_TOLERANCE) continue;
    blame(variable, semiFixed, `${Number(sum.toPrecision(12))} together`, 'together at most 1');
  }

  const [amber, red] = ['plausibility.amber', 'plausibility.red'] as const;
  const limits = [valueOf(amber), valueOf(red)] as const;
  if (limits[0] !== undefined && limits[1] !== undefined && limits[0] > limits[1]) {
    blame(amber, red, `${limits[0]} against ${limits[1]}`, `${amber} at most ${red}`);
  }

  for (const [rates, shift] of ADDED_RATES) {
    const added = lowest(find(shift));
    const single = find(rates);
    const yearly = series.find(({ key }) => key === rates)?.values ?? [];
    const candidates = [
      ...(single ? [{ rate: lowest(single), place: placeOf(rates) }] : []),
      ...yearly.map((rate, index) => ({ rate, place: places.get(rates)?.[index] })),
    ];
    for (const { rate, place } of candidates) {
      if (1 + rate + added > 0 || !place) continue;
      const found = `${rate} with ${shift} at ${added}`;
      refuse(place, rates, { code: 'conflict', found, allowed: 'together more than −1' });
    }
  }
}

/** Even the lowest draw must stay above the limit. */
const lowest = (assumption: Assumption | undefined): number => assumption?.low ?? assumption?.value ?? 0;
