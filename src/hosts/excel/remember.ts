import type { WorkbookPlan } from '../../workbook/plan';
import { givenNames } from './given-names';
import { Ground } from './ground';
import { MEMORY_KEY, type Memory, type SheetMemory } from './memory';
import type { ExcelContext } from './office';
import type { WorkbookLook } from './workbook-look';
import { memoryOf, writeMemory } from './write-memory';
import type { SheetWork } from './write-part';

/** Has the workbook remember what is ours while sheets are being changed: also what was there before. */
export function rememberBegun(
  context: ExcelContext,
  look: WorkbookLook,
  changed: readonly SheetWork[],
): void {
  const memory = knownOf(look);
  for (const { grid, task } of changed) {
    const { name } = grid.sheet;
    const now = Ground.of(grid.sheet);
    const known = memory.get(name);
    const before = task.kind === 'change' ? (known?.before ?? known?.now) : undefined;
    const given = task.kind === 'change' ? task.given : givenNames(grid.sheet);
    memory.set(name, { now, ...(before && { before }), given });
  }
  keep(context, memory);
}

/** Has the workbook remember what is ours once all sheets of a plan are whole. */
export function rememberWhole(context: ExcelContext, look: WorkbookLook, { sheets }: WorkbookPlan): void {
  const memory = knownOf(look);
  for (const sheet of sheets) memory.set(sheet.name, { now: Ground.of(sheet), given: givenNames(sheet) });
  keep(context, memory);
}

function knownOf({ memory, allSheets, sheets }: WorkbookLook): Map<string, SheetMemory> {
  const known = [...memory].filter(([name]) => allSheets.includes(name));
  return new Map(known.map(([name, one]) => [name, memoryOf(one, sheets.get(name)?.mark)]));
}

function keep(context: ExcelContext, memory: Memory): void {
  context.workbook.settings.add(MEMORY_KEY, writeMemory(memory));
}
