import { a1, printPlainArea } from '../../workbook/print';
import type { HostChange } from '../host';
import { ChangeTeller } from './change-teller';
import { editOf, type Edit } from './edit';
import { EditHistory } from './edit-history';
import { modelOf, sheetsOf, type GridEngine, type GridModel } from './engine';
import { NOTHING_KEPT, type KeptBook } from './kept-book';
import { plainNumber } from './typed-text';
import { watchModel } from './watched-model';

/** Deletions that the engine leaves wrong references behind of when it undoes them. */
const UNDONE_WRONGLY = ['deleteRows', 'deleteColumns'];
const GENERAL = 'general';

interface LoggedEdit extends HostChange {
  /** It changed contents of a sheet of ours. */
  readonly isOurs: boolean;
}

/** A workbook that someone edits in the grid, with what is kept beside it kept in step. */
export class WatchedBook {
  readonly teller: ChangeTeller;
  private current!: GridModel;
  private history = new EditHistory(NOTHING_KEPT);
  private readonly log: LoggedEdit[] = [];
  private about: { readonly edit: Edit | undefined; readonly bytes: Uint8Array | undefined } | undefined;

  constructor(
    private readonly engine: GridEngine,
    quietMs: number,
    /** Told of every change that is to be shown. */
    private readonly tell: (event: 'model' | 'edit') => void,
  ) {
    this.teller = new ChangeTeller(quietMs);
  }

  get model(): GridModel {
    return this.current;
  }

  get book(): KeptBook {
    return this.history.book;
  }

  /** How many edits there have been. */
  get edits(): number {
    return this.log.length;
  }

  /** The first edit after so many, of anything or of the contents of our sheets alone. */
  editSince(edits: number, of: 'anything' | 'our contents'): HostChange | undefined {
    const found = this.log.slice(edits).find(({ isOurs }) => isOurs || of === 'anything');
    return found && { sheet: found.sheet, address: found.address };
  }

  /** Puts another workbook in the place of this one. */
  open(model: GridModel, book: KeptBook): void {
    this.current = watchModel(model, {
      before: (name, args) => this.before(name, args),
      after: (name) => {
        this.after(name);
      },
      undo: () => this.undoByCopy(),
    });
    this.history = new EditHistory(book);
    this.tell('model');
  }

  /** Takes note of what was found to stand in the workbook as it is. */
  keep(book: KeptBook): void {
    this.history.keep(book);
  }

  private before(name: string, args: readonly unknown[]): readonly unknown[] {
    const isTurn = name === 'undo' || name === 'redo';
    const edit = isTurn ? undefined : editOf(this.current, name, args);
    this.about = { edit, bytes: UNDONE_WRONGLY.includes(name) ? this.current.toBytes() : undefined };
    return name === 'setUserInput' ? this.plainInput(args) : args;
  }

  private after(name: string): void {
    const { edit, bytes } = this.about!;
    const { sheets } = this.book;
    if (edit) this.history.add(edit, bytes);
    const done =
      edit ?? this.history.turn(name === 'undo' ? 'undo' : 'redo') ?? editOf(this.current, name, []);
    this.note(done, sheets);
    this.tell('edit');
  }

  /** Goes back to the copy from before the last step, where the engine would undo it wrongly. */
  private undoByCopy(): boolean {
    const bytes = this.history.copyToReturnTo;
    if (!bytes) return false;
    const { sheets } = this.book;
    const edit = this.history.turn('undo')!;
    this.open(modelOf(this.engine, bytes), this.history.book);
    this.note(edit, sheets);
    this.tell('edit');
    return true;
  }

  private note(edit: Edit, before: KeptBook['sheets']): void {
    const ours = [...before, ...this.book.sheets];
    this.teller.note(edit, this.current, ours);
    const names = new Map(sheetsOf(this.current).map(({ id, name }) => [id, name]));
    for (const { sheet: id, area } of edit.cells) {
      const kept = ours.find((sheet) => sheet.id === id);
      const sheet = names.get(id) ?? kept?.name ?? '';
      this.log.push({ sheet, address: printPlainArea(area), isOurs: kept !== undefined });
    }
    if (edit.cells.length === 0) this.log.push({ ...this.selection(), isOurs: false });
  }

  /** Where someone is at work who changed no contents. */
  private selection(): HostChange {
    const { sheet, row, column } = this.current.getSelectedView();
    const name = sheetsOf(this.current)[sheet]?.name ?? '';
    return { sheet: name, address: a1(row - 1, column - 1) };
  }

  /** What is typed into a cell that has a number format keeps it. */
  private plainInput(args: readonly unknown[]): readonly unknown[] {
    const [sheet, row, column, text] = args as [number, number, number, string];
    const plain = plainNumber(text);
    if (plain === text) return args;
    const { num_fmt: format } = this.current.getCellStyle(sheet, row, column).style;
    return format === GENERAL && !text.includes('£') ? args : [sheet, row, column, plain];
  }
}
