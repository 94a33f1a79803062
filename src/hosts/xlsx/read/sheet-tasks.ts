import { err, ok, Result } from 'neverthrow';
import { NAMES } from '../../../workbook/names';
import type { Area } from '../../../workbook/plan';
import { firstCellOf } from './cell-address';
import type { FileProblem } from './file-problem';
import { MOST_TABLE_CELLS, MOST_TABLES } from './limits';
import type { PackageParts, Relationship } from './package-parts';
import { readTablePart, type TablePart } from './read-table-part';
import type { WorkbookPart } from './read-workbook-part';

/** What is wanted of one sheet. */
export interface SheetTask {
  readonly name: string;
  readonly path: string;
  readonly tables: readonly TablePart[];
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

/** Tables and names of ours. The user's may be of any size, and are none of our business. */
const OUR_TABLE = /^tbl/i;
const OUR_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES));

/** Every worksheet with our tables and the cells that our names refer to. */
export function sheetTasks(
  parts: PackageParts,
  { sheets, names }: WorkbookPart,
  links: readonly Relationship[],
): Result<readonly SheetTask[], FileProblem> {
  const linkOf = new Map(links.map((link) => [link.id, link]));
  const named = [...names].flatMap(([name, reference]) => {
    const target = OUR_NAMES.has(name) ? firstCellOf(reference) : undefined;
    return target ? [{ name, sheet: target.sheet, area: { from: target.cell, to: target.cell } }] : [];
  });
  const tasks: SheetTask[] = [];
  const seen = new Set<string>();
  let cells = 0;
  for (const { name, relationship } of sheets) {
    const link = linkOf.get(relationship);
    if (!link) return err({ code: 'missing-part', part: name });
    // A sheet may also be a chart or a macro of old, which has no cells.
    if (link.kind !== 'worksheet') continue;
    if (!parts.has(link.path)) return err({ code: 'missing-part', part: link.path });
    const read = tablesOf(parts, link.path);
    if (read.isErr()) return err(read.error);
    const tables = read.value.filter((table) => OUR_TABLE.test(table.name));
    for (const table of tables) {
      const { from, to } = table.area;
      cells += (to.row - from.row + 1) * (to.column - from.column + 1);
      if (cells > MOST_TABLE_CELLS) {
        return err({ code: 'too-many', what: 'cells', part: table.name, maximum: MOST_TABLE_CELLS });
      }
      if (seen.has(table.name)) return err({ code: 'damaged', part: table.name });
      seen.add(table.name);
    }
    if (seen.size > MOST_TABLES) {
      return err({ code: 'too-many', what: 'tables', part: link.path, maximum: MOST_TABLES });
    }
    const folded = name.toLowerCase();
    const own = named.filter(({ sheet }) => sheet.toLowerCase() === folded);
    if (tables.length + own.length > 0) tasks.push({ name, path: link.path, tables, names: own });
  }
  return ok(tasks);
}

function tablesOf(parts: PackageParts, sheet: string): Result<readonly TablePart[], FileProblem> {
  return parts.relationships(sheet).andThen((links) => {
    const tables = links.filter(({ kind }) => kind === 'table').slice(0, MOST_TABLES + 1);
    return Result.combine(tables.map(({ path }) => readTablePart(parts, path)));
  });
}
