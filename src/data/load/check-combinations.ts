import { CARE_TIERS } from '../baseline';
import type { Problem } from '../problem';
import type { TableRow } from './table';
import type { Row, Tables } from './tables';

/** Rounding noise in a sum of two shares. */
const TOLERANCE = 1e-9;

const SHIFTED_RATES = [
  { rate: 'price.inflation', shift: 'price.inflationShift' },
  { rate: 'funding.growth', shift: 'funding.growthShift' },
] as const;

/** Assumptions that must fit each other: release shares, plausibility limits, rates and their shifts. */
export function checkCombinations(tables: Tables): Problem[] {
  return [...checkReleaseShares(tables), ...checkPlausibility(tables), ...checkShiftedRates(tables)];
}

const rowOf = ({ assumptions }: Tables, key: string): TableRow<Row<'assumptions'>> | undefined =>
  assumptions.rows.find(({ value }) => value.key === key);

function checkReleaseShares(tables: Tables): Problem[] {
  return CARE_TIERS.flatMap((pool): Problem[] => {
    const variable = rowOf(tables, `release.variable.${pool}`)?.value.value ?? 0;
    const semiFixed = rowOf(tables, `release.semiFixed.${pool}`);
    const sum = variable + (semiFixed?.value.value ?? 0);
    if (!semiFixed || sum <= 1 + TOLERANCE) return [];
    const place = { file: tables.assumptions.file, row: semiFixed.row, field: 'value' };
    const found = `${String(Number(sum.toPrecision(12)))} together with release.variable.${pool}`;
    return [{ ...place, code: 'conflict', found, allowed: 'at most 1 together' }];
  });
}

function checkPlausibility(tables: Tables): Problem[] {
  const amber = rowOf(tables, 'plausibility.amber')?.value.value ?? 0;
  const red = rowOf(tables, 'plausibility.red');
  const limit = red?.value.value ?? null;
  if (!red || limit === null || amber <= limit) return [];
  const place = { file: tables.assumptions.file, row: red.row, field: 'value' };
  const found = `${String(limit)}, below plausibility.amber at ${String(amber)}`;
  return [{ ...place, code: 'conflict', found, allowed: 'no lower than plausibility.amber' }];
}

/** A factor of 0 or less would wipe out all prices or all funding, so even the lowest draw must stay above. */
function checkShiftedRates(tables: Tables): Problem[] {
  const values = tables['series-values'];
  return SHIFTED_RATES.flatMap(({ rate, shift }): Problem[] => {
    const lowestShift = lowest(rowOf(tables, shift)?.value);
    const single = rowOf(tables, rate);
    const rates = [
      ...(single ? [{ file: tables.assumptions.file, row: single.row, found: lowest(single.value) }] : []),
      ...values.rows
        .filter(({ value }) => value.key === rate)
        .map(({ row, value }) => ({ file: values.file, row, found: value.value })),
    ];
    return rates
      .filter(({ found }) => 1 + found + lowestShift <= 0)
      .map(({ file, row, found }) => ({
        file,
        row,
        field: 'value',
        code: 'conflict',
        found: `${String(found)} with ${shift} at ${String(lowestShift)}`,
        allowed: 'a sum above −1',
      }));
  });
}

const lowest = (assumption?: { readonly value: number | null; readonly low: number | null }): number =>
  assumption?.low ?? assumption?.value ?? 0;
