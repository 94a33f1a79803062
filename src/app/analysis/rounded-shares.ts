import type { CellKey } from '../../model/types';

/** Shares of a whole in tenths of a per cent, without the cells that have none; the largest takes what rounding leaves. */
export function roundedShares(shares: Readonly<Record<CellKey, number>>): Record<CellKey, number> {
  const rounded = Object.entries(shares)
    .map(([cell, share]): [CellKey, number] => [cell, Math.round(share * 1000)])
    .filter(([, thousandths]) => thousandths > 0)
    .sort(([, one], [, other]) => other - one);
  const sum = rounded.reduce((all, [, thousandths]) => all + thousandths, 0);
  return Object.fromEntries(
    rounded.map(([cell, thousandths], index) => [
      cell,
      (thousandths + (index === 0 ? 1000 - sum : 0)) / 1000,
    ]),
  );
}
