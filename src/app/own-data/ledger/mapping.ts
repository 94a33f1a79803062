import type { Ledger } from './read-ledger';

/** What a column of a ledger may be taken for. */
export type LedgerField = 'strategy' | 'footprint' | 'amount';
export const LEDGER_FIELDS: readonly LedgerField[] = ['strategy', 'footprint', 'amount'];

/** What the amounts count, and how many of it are £1m. */
export const UNITS = { pounds: 1_000_000, thousands: 1_000, millions: 1 } as const;
export type Unit = keyof typeof UNITS;

/** Which columns are read, counted from 0; without a footprint all rows are of the only one. */
export interface LedgerMapping {
  readonly strategy: number | undefined;
  readonly footprint: number | undefined;
  readonly amount: number | undefined;
  readonly unit: Unit;
  /** The financial year of the amounts, such as 2016/17; without it that of the baseline. */
  readonly baseYear?: string;
}

/** Words by which a heading is known, the likeliest first. */
const KNOWN: Readonly<Record<LedgerField, readonly RegExp[]>> = {
  strategy: [/^strategy$/i, /strateg/i, /programme|service|directorate|department|portfolio/i],
  footprint: [/^footprint$/i, /footprint/i, /area|place|locality|district|region/i],
  amount: [/spend_gbp_m|spend|budget|amount|net|cost|total|£/i],
};

/** The columns as far as their headings tell, and the unit as far as the amount's does. */
export function guessMapping({ headings, rows }: Ledger): LedgerMapping {
  const columnFor = (field: LedgerField): number | undefined => {
    for (const word of KNOWN[field]) {
      const found = headings.findIndex((heading) => word.test(heading));
      if (found >= 0) return found;
    }
    return undefined;
  };
  const amount = columnFor('amount');
  const heading = amount === undefined ? '' : headings[amount]!;
  const largest = Math.max(
    0,
    ...rows.map(({ cells }) => Math.abs(amountOf(cells[amount ?? 0] ?? '') ?? 0)).slice(0, 1_000),
  );
  return {
    strategy: columnFor('strategy'),
    footprint: columnFor('footprint'),
    amount,
    unit: unitOf(heading, largest),
  };
}

function unitOf(heading: string, largest: number): Unit {
  if (/£ ?m\b|gbp_m|million/i.test(heading)) return 'millions';
  if (/£ ?k\b|£?'?000s?\b|thousand/i.test(heading)) return 'thousands';
  // No ledger of ours has a line of a hundred thousand million.
  return largest >= 100_000 ? 'pounds' : 'millions';
}

/** An amount as ledgers write it: `£1,234.50`, `(12)` or `−12` for less than nothing; undefined where it is none. */
export function amountOf(text: string): number | undefined {
  const [, open, sign, digits, close] =
    /^(\()?([-−])?£?([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-−]?\.\d+)(\))?$/.exec(
      text.replaceAll(' ', ''),
    ) ?? [];
  if (digits === undefined || (open === undefined) !== (close === undefined)) return undefined;
  const value = Number(digits.replaceAll(',', '').replace('−', '-'));
  return open !== undefined || sign !== undefined ? 0 - value : value;
}
