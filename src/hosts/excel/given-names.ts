import type { SheetPlan } from '../../workbook/plan';

/** Names that we give to things on a sheet, and texts of notes: by these they are known as ours when they are to go. */
export interface GivenNames {
  readonly charts: readonly string[];
  /** Their texts. */
  readonly notes: readonly string[];
  /** The last one of each table, behind which the columns are the user's; those of years are ours anyway. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
}

export function givenNames({ charts, notes, tables }: SheetPlan): GivenNames {
  return {
    charts: charts.map(({ name }) => name),
    notes: notes.map(({ text }) => text),
    headings: Object.fromEntries(
      tables.flatMap(({ name, columns }) => {
        const last = columns.at(-1)?.name;
        return last === undefined || isYear(last) ? [] : [[name, [last]]];
      }),
    ),
  };
}

/** The names of both, each once. */
export function allNames(one: GivenNames, other: GivenNames): GivenNames {
  const tables = new Set([...Object.keys(one.headings), ...Object.keys(other.headings)]);
  return {
    charts: once(one.charts, other.charts),
    notes: once(one.notes, other.notes),
    headings: Object.fromEntries(
      [...tables].map((name) => [name, once(one.headings[name] ?? [], other.headings[name] ?? [])]),
    ),
  };
}

const once = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** A heading that a column has for a moment, while those of its table change places. */
export function passingHeading(column: number): string {
  return `Upstream ${column + 1}`;
}

export function isPassing(heading: unknown): boolean {
  return /^Upstream \d+$/.test(String(heading));
}

/** Whether a heading is that of a year, such as 2016/17. */
export function isYear(heading: unknown): boolean {
  return /^\d{4}\/\d{2}$/.test(String(heading));
}
