import type { StandInExcel } from '../../support/excel/boot';

/**
 * A workbook as one text, equal for equal workbooks. The marks of sheets name the run that wrote
 * them, which is no part of what is compared.
 */
export function comparable({ workbook }: StandInExcel): string {
  const { names, tables, ...others } = workbook.snapshot();
  // What a chart was first drawn from is not to be seen, once its series show other cells.
  const sheets = others.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, source: undefined })),
  }));
  const all = sorted({ ...others, sheets, names: byName(names), tables: byName(tables) });
  return JSON.stringify(all).replace(/ [a-z0-9]+\.\d+(\.2)?\\""/g, '\\""');
}

/** Holds a workbook to what it should be; a difference is told by its place, and by `when`. */
export function expectSame(found: string, wanted: string, when: unknown): void {
  if (found !== wanted) expect([when, JSON.parse(found)]).toEqual([when, JSON.parse(wanted)]);
  expect(found === wanted).toBe(true);
}

/** What is the same said or left unsaid: a sheet that was written over says it, a new one does not. */
const USUAL: Readonly<Record<string, unknown>> = {
  hidden: false,
  WrapText: false,
  HorizontalAlignment: 'General',
  NumberFormat: 'General',
};

/** Which was added first is no matter. */
function byName<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return [...items].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Properties in the order of their names, since they may have been set in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([name, each]) => each !== USUAL[name]);
  const entries = said.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}
