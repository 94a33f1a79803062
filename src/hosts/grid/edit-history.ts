import type { Edit } from './edit';
import type { KeptBook } from './kept-book';
import type { KeptSheet } from './kept-sheet';
import { changedLines, type Lines } from './lines';

/** A step that can be undone. */
interface Step {
  readonly edit: Edit;
  /** Where the rows or columns that it moved stood before and after. */
  readonly moved: { readonly before: Lines; readonly after: Lines } | undefined;
  /** The sheet of ours that it took away. */
  readonly removed: KeptSheet | undefined;
  /** The whole workbook before a step that the engine cannot undo rightly. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Follows the engine's history of edits, step by step, and keeps what is known of our sheets in step
 * with it: a row put into a sheet moves its tables, and undoing that moves them back.
 */
export class EditHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private current: KeptBook) {}

  get book(): KeptBook {
    return this.current;
  }

  /** What is kept after a write that left the workbook as it was, and so its history. */
  keep(book: KeptBook): void {
    this.current = book;
  }

  /** Notes an edit. `bytes`: see `Step`. */
  add(edit: Edit, bytes: Uint8Array | undefined): void {
    const { sheets } = this.current;
    const { lines } = edit;
    const before = lines && sheets.find(({ id }) => id === lines.sheet)?.[lines.axis];
    const step = {
      edit,
      moved: before && { before, after: changedLines(before, lines.change) },
      removed: sheets.find(({ id }) => id === edit.removed),
      bytes,
    };
    // Going back to a copy ends the history before it, so that older copies are of no use.
    if (bytes) this.done = this.done.map((one) => ({ ...one, bytes: undefined }));
    this.done.push(step);
    this.undone = [];
    this.follow(step, 'redo');
  }

  /** The step that would be undone next, if the engine cannot undo it rightly: the workbook before it. */
  get copyToReturnTo(): Uint8Array | undefined {
    return this.done.at(-1)?.bytes;
  }

  /** Notes that a step was undone or redone; gives it back where it is known. */
  turn(direction: 'undo' | 'redo'): Edit | undefined {
    const [from, to] = direction === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const step = from.pop();
    if (!step) return undefined;
    to.push(step);
    this.follow(step, direction);
    return step.edit;
  }

  private follow({ edit, moved, removed }: Step, direction: 'undo' | 'redo'): void {
    const { names, touched, isDisturbed } = this.current;
    let { sheets } = this.current;
    if (removed) {
      const others = sheets.filter(({ id }) => id !== removed.id);
      sheets = direction === 'undo' ? [...others, removed] : others;
    }
    if (moved && edit.lines) {
      const { sheet, axis } = edit.lines;
      const lines = direction === 'undo' ? moved.before : moved.after;
      sheets = sheets.map((kept) => (kept.id === sheet ? { ...kept, [axis]: lines } : kept));
    }
    this.current = {
      sheets,
      names,
      touched: new Set([...touched, ...edit.cells.map((cells) => cells.sheet)]),
      isDisturbed: isDisturbed || edit.reachesFar,
    };
  }
}
