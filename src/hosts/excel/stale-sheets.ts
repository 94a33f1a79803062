import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { areaOfAddress } from './addresses';
import { Ground } from './ground';
import { isFormula } from './is-formula';
import type { SheetMemory } from './memory';
import type { ExcelContext, ExcelSheet } from './office';
import type { Surroundings } from './surroundings';
import type { FoundCell, StaleSheet } from './workbook-look';

/** Asks for the sheets of ours that are not in the plan, in the request being gathered. */
export function loadStale(
  context: ExcelContext,
  plan: WorkbookPlan,
  { marked, memory }: Surroundings,
  canSee: (version: string) => boolean,
): () => readonly StaleSheet[] {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const loads = marked
    .filter((name) => !planned.has(name))
    .map((name) => loadOne(context.workbook.worksheets.getItem(name), name, memory.get(name), canSee));
  return () => loads.map((load) => load());
}

function loadOne(
  sheet: ExcelSheet,
  name: string,
  memory: SheetMemory | undefined,
  canSee: (version: string) => boolean,
): () => StaleSheet {
  const ground = memory?.now;
  sheet.protection.load('protected');
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  sheet.pivotTables.load('items/name');
  sheet.shapes.load('items/type');
  const last = a1(Math.max(0, (ground?.height ?? 1) - 1), Math.max(0, (ground?.width ?? 1) - 1));
  const range = sheet.getRange(`A1:${last}`);
  range.load('formulas');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  // Comments are the user's; an Excel that does not tell of them leaves the sheet. Of notes only a
  // later one tells.
  const comments = canSee('1.10') ? sheet.comments : undefined;
  comments?.load('items/id');
  const notes = canSee('1.18') ? sheet.notes : undefined;
  notes?.load('items/content');
  return () => {
    const foreign = [
      sheet.protection.protected,
      sheet.tables.items.length > (ground?.tables.length ?? 0),
      sheet.pivotTables.items.length > 0,
      sheet.shapes.items.some(({ type }) => type !== 'Unsupported'),
      comments === undefined || comments.items.length > 0,
      !used.isNullObject && reachesBeyond(used.address, ground),
    ];
    return {
      name,
      memory,
      holds: range.formulas as FoundCell[][],
      charts: sheet.charts.items.map((chart) => chart.name),
      notes: notes?.items.map(({ content }) => content) ?? [],
      hasMore: foreign.includes(true),
    };
  };
}

function reachesBeyond(address: string, ground: Ground | undefined): boolean {
  const { to } = areaOfAddress(address);
  return to.row >= (ground?.height ?? 0) || to.column >= (ground?.width ?? 0);
}

/**
 * Whether a sheet holds what we wrote and nothing else: all is as on one of these sheets that is
 * laid out alike, but for figures, and every calculation is one still.
 */
export function isUntouched(stale: StaleSheet, known: readonly SheetPlan[]): boolean {
  const { memory, holds, charts, notes, hasMore } = stale;
  if (!memory || memory.before || hasMore) return false;
  const written = memory.now.write();
  return known.some(
    (sheet) =>
      charts.every((name) => sheet.charts.some((chart) => chart.name === name)) &&
      notes.every((text) => sheet.notes.some((note) => note.text === text)) &&
      Ground.of(sheet).write() === written &&
      isAlike(sheet, holds),
  );
}

function isAlike({ cells }: SheetPlan, holds: StaleSheet['holds']): boolean {
  const planned = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, content]));
  return holds.every((line, row) =>
    line.every((found, column) => {
      const content = planned.get(`${row},${column}`);
      switch (content?.kind) {
        case 'formula':
          return isFormula(found);
        case 'number':
          return typeof found === 'number';
        case 'text':
          return found === content.value;
        default:
          return found === '';
      }
    }),
  );
}
