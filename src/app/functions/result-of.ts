import { err, ok, type Result } from 'neverthrow';
import type { TableContents, WorkbookHost } from '../../hosts/host';
import { yearLabel } from '../../model/year-label';
import { COLUMNS, TABLES } from '../../workbook/names';
import { notAllowed, notThere, type FunctionProblem } from './problem';

const MEASURE = 'Measure';

/** Finds a result of a scenario in a year. */
export type ResultOf = (
  scenario: unknown,
  measure: unknown,
  year: unknown,
) => Promise<Result<number, FunctionProblem>>;

/**
 * Looks results up in `tblResults` of a workbook. However many cells ask at the same time, the table is
 * read once for all of them; whoever asks after that has it read again.
 */
export function resultsOf(host: Pick<WorkbookHost, 'readTables'>): ResultOf {
  let reading: Promise<TableContents | undefined> | undefined;
  const read = async (): Promise<TableContents | undefined> => {
    const tables = await host.readTables([TABLES.results]);
    return tables.isOk() ? tables.value.get(TABLES.results) : undefined;
  };
  return async (scenario, measure, year) => {
    reading ??= read().finally(() => (reading = undefined));
    const table = await reading;
    return table ? lookUp(table, scenario, measure, year) : err(notThere('no-results', TABLES.results));
  };
}

/** A cell of `tblResults`. Capitals make no difference, as elsewhere in a spreadsheet. */
export function lookUp(
  { columns, rows }: TableContents,
  scenario: unknown,
  measure: unknown,
  year: unknown,
): Result<number, FunctionProblem> {
  if (typeof scenario !== 'string' || scenario === '') return err(notAllowed('not-a-text', scenario));
  if (typeof measure !== 'string' || measure === '') return err(notAllowed('not-a-text', measure));
  const label = labelOf(year);
  if (label === undefined) return err(notAllowed('not-a-year', year));
  const [ofScenario, ofMeasure, ofYear] = [COLUMNS.scenario, MEASURE, label].map((name) =>
    columns.findIndex((column) => isSame(column, name)),
  ) as [number, number, number];
  const own = rows.filter((row) => isSame(row[ofScenario], scenario));
  if (own.length === 0) return err(notThere('unknown-scenario', scenario));
  const row = own.find((one) => isSame(one[ofMeasure], measure));
  if (!row) return err(notThere('unknown-measure', measure));
  if (ofYear < 0) return err(notThere('unknown-year', label));
  const value = row[ofYear];
  return typeof value === 'number' ? ok(value) : err(notThere('after-horizon', label));
}

/** `2016/17` as it is, and the same for the year in which it begins. */
function labelOf(year: unknown): string | undefined {
  if (typeof year === 'number') return Number.isInteger(year) && year > 0 ? yearLabel(year, 0) : undefined;
  return typeof year === 'string' && year !== '' ? year.trim() : undefined;
}

function isSame(found: unknown, wanted: string): boolean {
  return typeof found === 'string' && found.trim().toLowerCase() === wanted.trim().toLowerCase();
}
