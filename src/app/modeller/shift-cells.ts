import { PREVENTION_TIERS, TIERS, type Baseline, type Tier } from '../../data/baseline';
import { cellKey } from '../../model/cell-key';
import type { CellKey } from '../../model/types';
import { TIER_LABELS } from '../../strings/workbook';

/** A strategy's tier that money may come from or go to. */
export interface ShiftCell {
  readonly key: CellKey;
  /** `Community: urgent care` */
  readonly label: string;
}

/** The cells that may stand on one side of a shift, in the order of the tables. */
export function shiftCells({ strategies }: Baseline, side: 'from' | 'to'): readonly ShiftCell[] {
  const isPrevention = (tier: Tier): boolean => (PREVENTION_TIERS as readonly Tier[]).includes(tier);
  return strategies.flatMap(({ key, label }) =>
    TIERS.filter((tier) => isPrevention(tier) === (side === 'to')).map((tier) => ({
      key: cellKey(key, tier),
      label: `${label}: ${TIER_LABELS[tier].toLowerCase()}`,
    })),
  );
}
