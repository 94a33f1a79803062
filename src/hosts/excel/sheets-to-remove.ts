import { NAMES } from '../../workbook/names';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { groundKinds } from './ground-kinds';
import { mentions, unmentioned } from './mentions';
import type { ExcelContext } from './office';
import { markName } from './mark-name';
import { isUntouched } from './stale-sheets';
import { type FoundCell, KEPT_SHEET, type WorkbookLook } from './workbook-look';

/**
 * The sheets of ours that are not in the plan any more, hold nothing of the user's, and of which
 * nothing of the user's speaks: they can go. `held` is what we would have written of what the workbook
 * held. Looks at the user's own sheets only where there are some to go.
 */
export async function sheetsToRemove(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  held?: () => WorkbookPlan,
): Promise<readonly string[]> {
  const before = look.stale.length > 0 ? held?.() : undefined;
  const known = [...plan.sheets, ...(before?.sheets ?? [])];
  const untouched = look.stale
    .filter((stale) => isUntouched(stale, known))
    .map(({ name, memory }) => ({ name, tables: memory?.now.tables.map((table) => table.name) ?? [] }));
  const ours = new Set<string>([...Object.values(NAMES), ...look.allSheets.map(markName)]);
  const named = [...look.names].filter(([name]) => !ours.has(name)).map(([, formula]) => formula);
  const beside = plan.sheets.flatMap((sheet) => formulasBeside(sheet, look));
  const free = untouched.filter(
    (sheet) => ![...named, ...beside].some((formula) => mentions(formula, sheet)),
  );
  if (free.length === 0) return [];
  const planned = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  const others = look.allSheets
    .filter((name) => !look.stale.some((stale) => stale.name === name) && name !== KEPT_SHEET)
    .filter((name) => !planned.has(name) || look.sheets.get(name)?.hasMore === true)
    .map((name) => ({ name, ownCharts: planned.get(name)?.charts.map((chart) => chart.name) ?? [] }));
  return (await unmentioned(context, free, others)).map(({ name }) => name);
}

/** What the user has on a sheet of ours, so far as can be told. */
function formulasBeside({ name, cells }: SheetPlan, look: WorkbookLook): readonly FoundCell[] {
  const found = look.sheets.get(name);
  if (!found) return [];
  const memory = look.memory.get(name);
  const written = memory && groundKinds(memory, found.tables);
  const planned = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const isOurs = (row: number, column: number): boolean =>
    written ? ['typed', 'calculated'].includes(written(row, column) ?? '') : planned.has(`${row},${column}`);
  return found.holds.flatMap((line, row) => line.filter((_, column) => !isOurs(row, column)));
}
