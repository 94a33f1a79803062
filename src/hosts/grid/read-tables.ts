import type { Area, TablePlan } from '../../workbook/plan';
import type { TableContents } from '../host';
import { currentArea } from './current-place';
import type { EngineSheet } from './engine';
import type { KeptSheet } from './kept-sheet';
import type { Readings } from './readings';

/** A sheet of ours and where the engine has it. */
export interface StandingSheet {
  readonly kept: KeptSheet;
  readonly now: EngineSheet;
}

/** The tables with these names; one whose header row is gone is no table any more. */
export function readTables(
  sheets: readonly StandingSheet[],
  names: readonly string[],
  values: Readings,
): ReadonlyMap<string, TableContents> {
  const read = new Map<string, TableContents>();
  for (const { kept, now } of sheets) {
    for (const table of kept.parts.tables) {
      const area = names.includes(table.name) ? tableNow(kept, table) : undefined;
      if (!area) continue;
      const [header = [], ...rows] = values.read(now.index, area);
      const columns = header.map((value) => (typeof value === 'object' ? value.error : String(value ?? '')));
      read.set(table.name, { name: table.name, sheet: now.name, at: area.from, columns, rows });
    }
  }
  return read;
}

/** Header and data of a table where they stand now, without its totals. */
function tableNow(kept: KeptSheet, { area: { from, to }, hasTotals }: TablePlan): Area | undefined {
  const header = kept.rows[from.row];
  if (header === undefined) return undefined;
  const last = { row: to.row - (hasTotals ? 1 : 0), column: to.column };
  const area = currentArea(kept, { from, to: last });
  return area && { from: { row: header, column: area.from.column }, to: area.to };
}
