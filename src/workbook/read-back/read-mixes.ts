import type { Baseline, Mix } from '../../data/baseline';
import { mixKey } from '../../model/assumptions-in-force';
import { SHARE_TOLERANCE } from '../../model/constants';
import { SHARE } from '../../model/scenario-bounds';
import { COLUMNS } from '../names';
import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import { SUM_COLUMNS, TIER_COLUMNS } from './input-columns';
import type { InputRow, TableView } from './input-table';
import { keyedRows } from './keyed-rows';
import { readNumber } from './read-cell';

/** `tblMix`: six shares a strategy, which sum to 1. What is refused keeps its former shares. */
export function readMixes(view: TableView, { mixes }: Baseline, problems: CellProblem[]): readonly Mix[] {
  const keys = mixes.map(({ strategy }) => mixKey(strategy));
  const rows = keyedRows(view, COLUMNS.key, TIER_COLUMNS, keys, problems);
  return mixes.map((mix) => {
    const row = rows.get(mixKey(mix.strategy));
    return row === undefined ? mix : readMix(row, mix, problems);
  });
}

function readMix(row: InputRow, mix: Mix, problems: CellProblem[]): Mix {
  const refuse = gatherInto(problems);
  const key = mixKey(mix.strategy);
  const shares = TIER_COLUMNS.map((tier) => readNumber(row.cell(tier), `${key}, ${tier}`, SHARE, refuse));
  if (!shares.every((share) => share !== undefined)) return mix;
  const found = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(found - 1) <= SHARE_TOLERANCE) return { ...mix, shares };
  // No one share is wrong: the complaint stands where the sum is shown.
  const place = row.placeOf(SUM_COLUMNS.mix) ?? row.cell(COLUMNS.key).place;
  refuse(place, key, { code: 'wrong-sum', found, expected: 1 });
  return mix;
}
