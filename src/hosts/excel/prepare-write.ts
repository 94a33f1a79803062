import { err, ok, type Result } from 'neverthrow';
import type { HostProblem, KeptAside } from '../host';
import type { WorkbookPlan } from '../../workbook/plan';
import { chartNames, type NameOf } from './chart-names';
import { SheetComparison, type PlannedTask } from './sheet-comparison';
import { Likeness, SheetGrid } from './sheet-grid';
import { printsOf } from './sheet-prints';
import { isIdle, isOurs } from './sheet-task';
import type { WorkbookLook } from './workbook-look';
import { memoryOf } from './write-memory';
import type { SheetWork } from './write-part';

/** What a write is about to do, decided before anything is sent. */
export interface PreparedWrite {
  readonly works: readonly SheetWork[];
  readonly kept: readonly KeptAside[];
  /** Sheets of ours that the plan has no more and that hold nothing else. */
  readonly removed: readonly string[];
  readonly nameOf: NameOf;
}

export interface PrepareOptions {
  readonly canResize: boolean;
  /** Tables that were read before the plan was made. */
  readonly adopted: ReadonlySet<string>;
  readonly removed: readonly string[];
}

/**
 * Decides sheet by sheet what to do; refuses where a sheet of the user's bears one of our names or is
 * protected, and where a table of theirs would go with rows of ours.
 */
export function prepareWrite(
  plan: WorkbookPlan,
  look: WorkbookLook,
  { canResize, adopted, removed }: PrepareOptions,
): Result<PreparedWrite, HostProblem> {
  const likeness = new Likeness();
  const nameOf = chartNames(plan);
  const sheets = plan.sheets.map((sheet) => ({
    grid: new SheetGrid(sheet, likeness),
    prints: printsOf(sheet, nameOf),
    found: look.sheets.get(sheet.name),
  }));
  const taken = sheets.find(({ grid, found }) => found && !isOurs(grid, found));
  if (taken) return err({ code: 'sheet-name-taken', sheet: taken.grid.sheet.name });
  const compared = sheets.map(({ grid, prints, found }) => {
    const known = look.memory.get(grid.sheet.name);
    const memory = known && memoryOf(known, found?.mark);
    const comparison = found && new SheetComparison(grid, found, { prints, memory, adopted, canResize });
    return { grid, prints, comparison };
  });
  const blocked = compared.find(({ comparison }) => comparison?.tables.inTheWay !== undefined);
  if (blocked) {
    const { grid, comparison } = blocked;
    return err({ code: 'table-in-the-way', sheet: grid.sheet.name, table: comparison!.tables.inTheWay! });
  }
  const moved = new Set(
    compared
      .filter(({ comparison }) => (comparison?.tables.moves.length ?? 0) > 0)
      .map(({ grid }) => grid.sheet.name),
  );
  const headed = compared.flatMap(({ comparison }) => comparison?.tables.headed ?? []);
  const disturbed = { sheets: moved, tables: new Set(headed.map(({ table }) => table.name)) };
  const missing = new Set(compared.flatMap(({ grid, comparison }) => (comparison ? [] : [grid.sheet.name])));
  const planned = compared.map(({ grid, prints, comparison }) => {
    const { task, kept }: PlannedTask = comparison?.result(disturbed, missing) ?? {
      task: { kind: 'add' },
      kept: [],
    };
    return { work: { grid, prints, task }, kept };
  });
  const works = planned.map(({ work }) => work);
  const guarded = works.find((work) => look.sheets.get(work.grid.sheet.name)?.protected && !isIdle(work));
  if (guarded) return err({ code: 'sheet-protected', sheet: guarded.grid.sheet.name });
  return ok({ works, kept: planned.flatMap(({ kept }) => kept), removed, nameOf });
}
