import type { TableContents } from '../host';
import { MEMORY_KEY, readMemory, type Memory } from './memory';
import type { ExcelContext } from './office';
import { loadTables, type TablePlace } from './read-tables';
import { isBegun, markName, markText } from './mark-name';

/** What a workbook has, by name, and what it remembers of our writing. */
export interface Surroundings {
  readonly sheets: readonly string[];
  readonly tables: readonly TablePlace[];
  /** Sheets that bear a mark of ours. */
  readonly marked: readonly string[];
  readonly memory: Memory;
  /** Whether a write began a sheet and did not finish it. */
  readonly isHalfWritten: boolean;
}

/** A look round the workbook and at some of its tables, in one request. */
export async function lookAround(
  context: ExcelContext,
  read: readonly string[] = [],
): Promise<{ readonly around: Surroundings; readonly tables: ReadonlyMap<string, TableContents> }> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  const memory = settings.getItemOrNullObject(MEMORY_KEY);
  memory.load('value');
  const contents = loadTables(context, read);
  await context.sync();
  const marks = new Set(names.items.map(({ name }) => name));
  const sheets = worksheets.items.map(({ name }) => name);
  const around: Surroundings = {
    sheets,
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    marked: sheets.filter((name) => marks.has(markName(name))),
    memory: memory.isNullObject ? new Map() : readMemory(memory.value),
    isHalfWritten: names.items.some(({ formula }) => isBegun(markText(String(formula)))),
  };
  return { around, tables: contents() };
}
