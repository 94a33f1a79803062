import type { Host } from './host';
import type { SheetState, WorkbookState } from './workbook-state';

/** A workbook as it was at some time. */
export type SavedState = WorkbookState;

/** Remembers a workbook, at a fraction of what writing it again takes. */
export function saveState({ workbook }: Host): SavedState {
  return copyOf(workbook);
}

/** Makes the workbook what it was; ranges that the client kept hold of are let go. */
export function restoreState(host: Host, saved: SavedState): void {
  delete host.workbook.protection;
  Object.assign(host.workbook, copyOf(saved));
  host.references.clear();
  host.changes.length = 0;
}

function copyOf(workbook: WorkbookState): WorkbookState {
  const { sheets, settings, ...plain } = workbook;
  return { ...structuredClone(plain), settings: new Map(settings), sheets: sheets.map(copyOfSheet) };
}

/** Sets of styles are never changed, nor are links, so that cells can share them. */
function copyOfSheet({ cells, ...plain }: SheetState): SheetState {
  const copied: SheetState['cells'] = new Map();
  for (const [key, cell] of cells) copied.set(key, { ...cell });
  return { ...structuredClone(plain), cells: copied };
}
