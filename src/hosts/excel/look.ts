import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import type { TableContents } from '../host';
import { areaOfAddress } from './addresses';
import { memoryWith, surroundingsWith } from './former-plan';
import { MEMORY_KEY, readMemory, type Memory, type SheetMemory } from './memory';
import type { ExcelContext, ExcelSheet } from './office';
import { loadTables } from './read-tables';
import { replyBytes } from './reply-size';
import { markName, markText } from './mark-name';
import { loadStale } from './stale-sheets';
import type { Surroundings } from './surroundings';
import { type FoundCell, type FoundSheet, KEPT_SHEET, type WorkbookLook } from './workbook-look';

/** The most that is asked for in one request: Excel on the web refuses replies over 5 MB. */
const REPLY_BYTES = 4 * 1024 * 1024;

export interface LookOptions {
  /** Names of tables to read again. */
  readonly read: readonly string[];
  /** What we would have written of what the workbook held, for where it does not remember. */
  readonly held: (() => WorkbookPlan) | undefined;
  readonly canSee: (version: string) => boolean;
}

/**
 * What stands where the plan is to be written, in one request where the reply is not too long for
 * it. `around` is what was there a moment ago; one of its sheets or tables that has gone since makes
 * Excel refuse.
 */
export async function lookClosely(
  context: ExcelContext,
  plan: WorkbookPlan,
  around: Surroundings,
  options: LookOptions,
): Promise<{ readonly look: WorkbookLook; readonly tables: ReadonlyMap<string, TableContents> }> {
  const { read, held, canSee } = options;
  const isForgotten = plan.sheets.some(
    ({ name }) => around.sheets.includes(name) && !around.memory.has(name),
  );
  const formerly = isForgotten ? held?.() : undefined;
  const known = formerly ? surroundingsWith(around, formerly) : around;
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  const memory = settings.getItemOrNullObject(MEMORY_KEY);
  memory.load('value');
  const kept = around.sheets.includes(KEPT_SHEET)
    ? worksheets.getItem(KEPT_SHEET).getUsedRangeOrNullObject(true)
    : undefined;
  kept?.load('rowIndex,rowCount');
  const contents = loadTables(context, read);
  const stale = loadStale(context, plan, known, canSee);
  const planned = plan.sheets.map(({ name }) => name);
  const hasStale = known.marked.some((name) => !planned.includes(name));
  const asked = { around: known, hasStale, hasNotes: canSee('1.18') };
  const found: LoadedSheet[] = [];
  let bytes = 0;
  for (const sheet of plan.sheets.filter(({ name }) => around.sheets.includes(name))) {
    const more = replyBytes(sheet);
    if (bytes > 0 && bytes + more > REPLY_BYTES) {
      await context.sync();
      bytes = 0;
    }
    bytes += more;
    found.push(loadSheet(worksheets.getItem(sheet.name), sheet, asked));
  }
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const remembered = memory.isNullObject ? new Map<string, SheetMemory>() : readMemory(memory.value);
  const look: WorkbookLook = {
    sheets: new Map(found.map((sheet) => [sheet.name, sheetOf(sheet, formulas)])),
    allSheets: worksheets.items.map(({ name }) => name),
    names: formulas,
    keptRows: kept && !kept.isNullObject ? kept.rowIndex + kept.rowCount : 0,
    memory: formerly ? memoryWith(remembered, formerly) : remembered,
    stale: stale(),
  };
  return { look, tables: contents() };
}

type LoadedSheet = ReturnType<typeof loadSheet>;

interface SheetOptions {
  readonly around: Surroundings;
  readonly hasNotes: boolean;
  /** Whether to ask how far the sheet reaches. */
  readonly hasStale: boolean;
}

function loadSheet(found: ExcelSheet, sheet: SheetPlan, { around, hasNotes, hasStale }: SheetOptions) {
  const { tables, memory } = around;
  found.protection.load('protected');
  found.charts.load('items/name');
  const notes = hasNotes ? found.notes : undefined;
  notes?.load('items/content');
  const used = hasStale ? found.getUsedRangeOrNullObject(true) : undefined;
  used?.load('address');
  const range = found.getRange(`A1:${lastOf(sheet, memory)}`);
  const hasInputs = sheet.cells.some(({ style }) => style.role === 'input');
  range.load(hasInputs ? 'formulas,values' : 'formulas');
  const areas = tables
    .filter((table) => table.sheet === sheet.name)
    .map(({ name }) => {
      const area = found.tables.getItem(name).getRange();
      area.load('address');
      return { name, area };
    });
  return { name: sheet.name, found, range, hasInputs, areas, notes, used };
}

/**
 * The last cell of the plan or of what was written before, whichever is further. Where a write stopped half
 * way, rows that it had put in may have pushed what was there before below both.
 */
function lastOf({ name, cells }: SheetPlan, memory: Memory): string {
  const { now, before } = memory.get(name) ?? {};
  let [row, column] = [0, 0];
  for (const cell of cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  for (const ground of [now, before]) {
    row = Math.max(row, (ground?.height ?? 0) - 1);
    column = Math.max(column, (ground?.width ?? 0) - 1);
  }
  return a1(row + (before?.height ?? 0), column);
}

function sheetOf(
  { name, found, range, hasInputs, areas, notes, used }: LoadedSheet,
  names: ReadonlyMap<string, string>,
): FoundSheet {
  const mark = names.get(markName(name));
  return {
    protected: found.protection.protected,
    mark: mark === undefined ? undefined : markText(mark),
    holds: range.formulas as FoundCell[][],
    shows: hasInputs ? (range.values as FoundCell[][]) : undefined,
    charts: found.charts.items.map((chart) => chart.name),
    notes: notes?.items.map(({ content }) => content) ?? [],
    tables: new Map(areas.map((table) => [table.name, areaOfAddress(table.area.address)])),
    hasMore: used !== undefined && !used.isNullObject && reachesBeyond(used.address, range.formulas),
  };
}

function reachesBeyond(address: string, cells: readonly (readonly unknown[])[]): boolean {
  const { to } = areaOfAddress(address);
  return to.row >= cells.length || to.column >= (cells[0]?.length ?? 0);
}
