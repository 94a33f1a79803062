import { TABLES } from '../../workbook/names';
import type { SheetPlan } from '../../workbook/plan';
import { addedColumns } from './added-columns';
import type { SheetMemory } from './memory';
import type { FoundSheet, Standing } from './workbook-look';

/** The tables that stand on a sheet. */
export interface FoundTables {
  readonly standing: Standing;
  /** Those of ours that the plan has no more. */
  readonly gone: readonly string[];
  /** How many columns someone added at the right of a table of ours. */
  readonly added: ReadonlyMap<string, number>;
  /** The headings of the other columns, of tables that come to have others. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
}

const OUR_NAMES: readonly string[] = Object.values(TABLES);

/** Tells the tables that are ours by their names, and what of them someone added. */
export function foundTables(
  { tables }: SheetPlan,
  { tables: standing, holds }: FoundSheet,
  memory: SheetMemory | undefined,
): FoundTables {
  const written = [memory?.now, memory?.before].flatMap((ground) => ground?.tables ?? []);
  const ours = new Set([...OUR_NAMES, ...written.map(({ name }) => name)]);
  const gone = [...standing.keys()].filter(
    (name) => ours.has(name) && !tables.some((table) => table.name === name),
  );
  const added = new Map<string, number>();
  const headings: Record<string, readonly string[]> = {};
  for (const { name, columns } of [...tables, ...gone.map((one) => ({ name: one, columns: [] }))]) {
    const area = standing.get(name);
    if (!area) continue;
    const found = holds[area.from.row]?.slice(area.from.column, area.to.column + 1).map(String) ?? [];
    // Of one that goes and of which nothing is remembered, all may be ours.
    const isKnown = columns.length > 0 || memory !== undefined;
    const beside = isKnown ? addedColumns({ columns }, found, memory?.given.headings[name]) : 0;
    added.set(name, beside);
    const own = found.slice(0, found.length - beside);
    if (own.join() !== columns.map((column) => column.name).join()) headings[name] = own;
  }
  return { standing, gone, added, headings };
}
