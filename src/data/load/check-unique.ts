import { WHOLE } from '../baseline';
import type { Problem } from '../problem';
import type { Table } from './table';
import type { Tables } from './tables';

/**
 * Rows whose key is already taken. Capitals make no difference: a spreadsheet's look-ups do not
 * tell them apart, so `Care` and `care` would be mixed up there.
 */
export function findDuplicates<T>(table: Table<T>, field: string, keyOf: (value: T) => string): Problem[] {
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, value }): Problem[] => {
    const found = keyOf(value);
    const folded = found.toLowerCase();
    if (seen.has(folded)) return [{ file: table.file, row, field, code: 'duplicate', found }];
    seen.add(folded);
    return [];
  });
}

/** All keys and labels that must be one of a kind, the whole fund's among them. */
export function checkUnique(tables: Tables, wholeLabel: string | undefined): Problem[] {
  const { footprints, strategies, assumptions, series, sources, levers, envelopes } = tables;
  const { actions, outcomes } = tables;
  const pair = (parts: readonly string[]): string => parts.join(' / ');
  return [
    ...[footprints, strategies, sources, assumptions, series, levers, envelopes, actions, outcomes].flatMap(
      (table: Table<{ key: string }>) => findDuplicates(table, 'key', ({ key }) => key),
    ),
    ...[footprints, strategies, assumptions, series, levers, envelopes].flatMap(
      (table: Table<{ label: string }>) => findDuplicates(table, 'label', ({ label }) => label),
    ),
    ...findDuplicates(tables.budgets, 'strategy', (row) => pair([row.footprint, row.strategy])),
    ...findDuplicates(tables['published-totals'], 'footprint', ({ footprint }) => footprint),
    ...findDuplicates(tables.mixes, 'strategy', ({ strategy }) => strategy),
    ...findDuplicates(tables['series-values'], 'year_index', (row) =>
      pair([row.key, String(row.year_index)]),
    ),
    ...findDuplicates(tables['envelope-extras'], 'footprint', (row) => pair([row.envelope, row.footprint])),
    ...findDuplicates(tables.aims, 'number', ({ scope, number }) => pair([scope, String(number)])),
    ...findDuplicates(tables.drivers, 'driver', ({ driver }) => driver),
    ...findDuplicates(tables['life-expectancy'], 'place', ({ place }) => place),
    ...findDuplicates(tables.glossary, 'term', ({ term }) => term),
    ...footprints.rows.flatMap(({ row, value }): Problem[] => {
      const place = { file: footprints.file, row };
      const isWholesLabel = value.label.toLowerCase() === wholeLabel?.toLowerCase();
      return [
        ...(value.key === WHOLE
          ? [{ ...place, field: 'key', ...reserved(WHOLE, 'the sum of all footprints') }]
          : []),
        // The workbook's budget table has a column of this name already.
        ...(value.label.toLowerCase() === 'strategy'
          ? [{ ...place, field: 'label', ...reserved(value.label, 'the column of strategies') }]
          : []),
        ...(isWholesLabel
          ? [{ ...place, field: 'label', ...reserved(value.label, 'the whole, by the descriptor') }]
          : []),
      ];
    }),
  ];
}

const reserved = (found: string, meaning: string) =>
  ({ code: 'conflict', found, allowed: `another name: this one stands for ${meaning}` }) as const;
