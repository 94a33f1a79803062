import { isFormula } from './is-formula';
import type { ExcelContext } from './office';
import type { FoundCell } from './workbook-look';

/** More cells of the user's than this are not searched. */
const MOST_CELLS = 100_000;

/** A sheet of ours, and the tables on it. */
export interface Candidate {
  readonly name: string;
  readonly tables: readonly string[];
}

/** Whether a formula speaks of a sheet, or of one of its tables. */
export function mentions(formula: FoundCell | undefined, sheet: Candidate): boolean {
  if (formula === undefined || !isFormula(formula)) return false;
  const text = String(formula).toLowerCase();
  const name = sheet.name.toLowerCase();
  return (
    text.includes(`'${name.replaceAll("'", "''")}'!`) ||
    text.includes(`${name}!`) ||
    sheet.tables.some((table) => text.includes(table.toLowerCase()))
  );
}

/**
 * Those of some sheets that nothing on other sheets seems to speak of, in at most two requests. A
 * chart or a pivot table of the user's, or too many cells, and none is sure to be free.
 */
export async function unmentioned(
  context: ExcelContext,
  candidates: readonly Candidate[],
  others: readonly { readonly name: string; readonly ownCharts: readonly string[] }[],
): Promise<readonly Candidate[]> {
  if (candidates.length === 0 || others.length === 0) return candidates;
  const loads = others.map(({ name, ownCharts }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.charts.load('items/name');
    sheet.pivotTables.load('items/name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('cellCount');
    return { ownCharts, sheet, used };
  });
  await context.sync();
  const filled = loads.filter(({ used }) => !used.isNullObject);
  const showsOthers = loads.some(
    ({ sheet, ownCharts }) =>
      sheet.pivotTables.items.length > 0 || sheet.charts.items.some(({ name }) => !ownCharts.includes(name)),
  );
  const cells = filled.reduce((sum, { used }) => sum + used.cellCount, 0);
  if (showsOthers || cells > MOST_CELLS) return [];
  const ranges = filled.map(({ sheet }) => sheet.getUsedRange(true));
  for (const range of ranges) range.load('formulas');
  if (ranges.length > 0) await context.sync();
  const formulas = ranges.flatMap((range) => (range.formulas as FoundCell[][]).flat());
  return candidates.filter((sheet) => !formulas.some((formula) => mentions(formula, sheet)));
}
