import { Ground } from './ground';
import { MEMORY_KEY, writeMemory, type SheetMemory } from './memory';
import type { ExcelContext } from './office';
import { isFinished } from './sheet-marks';
import type { WorkbookLook } from './workbook-look';
import type { SheetWork } from './write-part';

/** Has the workbook remember what is ours: while sheets are being changed, also what was there before. */
export function remember(
  context: ExcelContext,
  look: WorkbookLook,
  changed: readonly SheetWork[],
  isBegun: boolean,
): void {
  const memory = new Map<string, SheetMemory>();
  for (const [name, known] of look.memory) {
    if (!look.allSheets.includes(name)) continue;
    // Of a whole sheet it does not matter what was there before.
    memory.set(name, isFinished(look.sheets.get(name)?.mark) ? { now: known.now } : known);
  }
  for (const { grid, task } of changed) {
    const { name } = grid.sheet;
    const now = Ground.of(grid.sheet);
    const known = memory.get(name);
    const before = known?.before ?? known?.now;
    memory.set(name, isBegun && task.kind === 'change' && before ? { now, before } : { now });
  }
  context.workbook.settings.add(MEMORY_KEY, writeMemory(memory));
}
