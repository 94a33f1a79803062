import { err, ok, type Result } from 'neverthrow';
import type { CellValue, SheetArea, WorkbookPlan } from '../../workbook/plan';
import type {
  HostCapabilities,
  HostChange,
  HostProblem,
  StopWatching,
  TableContents,
  WorkbookHost,
  WriteOptions,
  WriteReport,
} from '../host';
import { areaOfAddress } from './addresses';
import {
  blankModel,
  modelOf,
  sameSheetName,
  sheetsOf,
  type EngineSheet,
  type GridEngine,
  type GridModel,
} from './engine';
import { gridParts, type GridParts } from './grid-parts';
import { restoreState, stateOf, type GridState, type GridStateProblem } from './grid-state';
import { NOTHING_KEPT, type KeptBook } from './kept-book';
import { readTables, type StandingSheet } from './read-tables';
import { Readings, type BlockValues } from './readings';
import { WatchedBook } from './watched-book';
import { causeOf, writePlan } from './write-plan';

const QUIET_MS = 400;
const LINES_BEFORE = 3;

/** What the engine cannot do; what the page does for it from `parts` is not missing. */
const MISSING: HostCapabilities['missing'] = [
  'structured-references',
  'plain-formats',
  'muted-years',
  'indents',
  'locks',
  'column-groups',
  'print-setup',
];

export interface GridHostOptions {
  /** How long no change may come before one is told of, in milliseconds. */
  readonly quietMs?: number;
}

/** What the page must show anew. */
export type GridEvent =
  /** There is another `model` to be shown. */
  | 'model'
  /** Someone changed something in the grid. */
  | 'edit'
  /** Another cell was brought to the front. */
  | 'selection';

/**
 * A workbook in the spreadsheet engine, whose `model` the page shows as a grid.
 *
 * A write is made on a copy, which takes the model's place when it is whole: a failure leaves
 * everything as it was, and what the user did before cannot be undone past a write. The page is told
 * of a new model, and of edits, by `subscribe`. What the engine has no place for (tables, rules,
 * notes, links, charts) is in `parts`.
 */
export class GridHost implements WorkbookHost {
  readonly kind = 'grid';
  private watched: WatchedBook;
  private readonly readings: Readings;
  private subscribers: readonly { readonly tell: (event: GridEvent) => void }[] = [];
  /** How many edits there had been when tables were last read; undefined before and after a write. */
  private readAt: number | undefined;

  /** A host over a blank workbook. */
  constructor(
    private readonly engine: GridEngine,
    options: GridHostOptions = {},
  ) {
    this.readings = new Readings(() => modelOf(engine, this.model.toBytes()));
    this.watched = new WatchedBook(engine, options.quietMs ?? QUIET_MS, (event) => {
      this.readings.forget();
      this.tell(event);
    });
    this.watched.open(blankModel(engine), NOTHING_KEPT);
  }

  /** A host over a workbook that was saved. */
  static restore(
    engine: GridEngine,
    state: unknown,
    options: GridHostOptions = {},
  ): Result<GridHost, GridStateProblem> {
    return restoreState(engine, state).map(({ model, book, read }) => {
      const host = new GridHost(engine, options);
      host.watched.open(model, book);
      host.readings.take(read);
      return host;
    });
  }

  /** The workbook, for the grid to show; another one after each write. */
  get model(): GridModel {
    return this.watched.model;
  }

  /** All of the workbook as plain data, with what was read of it since it changed. */
  save(): GridState {
    return stateOf(this.model, this.watched.book, this.readings.save());
  }

  subscribe(tell: (event: GridEvent) => void): () => void {
    const added = { tell };
    this.subscribers = [...this.subscribers, added];
    return () => {
      this.subscribers = this.subscribers.filter((one) => one !== added);
    };
  }

  capabilities(): Promise<Result<HostCapabilities, HostProblem>> {
    return Promise.resolve(ok({ undo: false, missing: MISSING }));
  }

  readTables(names: readonly string[]): Promise<Result<ReadonlyMap<string, TableContents>, HostProblem>> {
    const sheets = this.standing();
    this.readAt = sheets.length > 0 ? this.watched.edits : undefined;
    return Promise.resolve(ok(sheets.length > 0 ? readTables(sheets, names, this.readings) : new Map()));
  }

  async write(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<WriteReport, HostProblem>> {
    if (options.signal?.aborted) return err({ code: 'cancelled', written: [] });
    const { watched } = this;
    const changed = this.readAt === undefined ? undefined : watched.editSince(this.readAt, 'our contents');
    this.readAt = undefined;
    if (changed) return err({ code: 'changed-meanwhile', ...changed });
    const { edits, model } = watched;
    const copy = modelOf(this.engine, model.toBytes());
    const written = await this.attempt(copy, plan, watched.book, options);
    const meanwhile =
      watched.editSince(edits, 'anything') ??
      (watched.model === model ? undefined : { sheet: plan.activeSheet, address: 'A1' });
    if (written.isErr() || meanwhile) {
      copy.free();
      return err(written.isErr() ? written.error : { code: 'changed-meanwhile', ...meanwhile! });
    }
    const { book, hasChanged, keptAside, removed, left } = written.value;
    const bytes = hasChanged ? copy.toBytes() : undefined;
    // What the engine noted of the write is no history of the user's, and goes with the copy: first,
    // since the engine is slow while it holds so much.
    copy.free();
    if (bytes) watched.open(modelOf(this.engine, bytes), book);
    else watched.keep(book);
    options.onProgress?.(1);
    return ok({ sheets: plan.sheets.map(({ name }) => name), keptAside, removed, left, undo: false });
  }

  watch(onChange: (change: HostChange) => void): Promise<Result<StopWatching, HostProblem>> {
    const stop = this.watched.teller.add(onChange);
    return Promise.resolve(
      ok(() => {
        stop();
        return Promise.resolve();
      }),
    );
  }

  /** Brings a cell of a sheet to the front, such as `B7`. */
  activate(sheet: string, cell: string): Promise<Result<void, HostProblem>> {
    const found = this.sheet(sheet);
    if (!found) return Promise.resolve(err({ code: 'sheet-gone', sheet }));
    const { row, column } = areaOfAddress(cell).from;
    const { model } = this;
    model.setSelectedSheet(found.index);
    model.setSelectedCell(row + 1, column + 1);
    // With some of what stands before it in view, after what stays in view.
    const top = Math.max(model.getFrozenRowsCount(found.index), row - LINES_BEFORE);
    const left = Math.max(model.getFrozenColumnsCount(found.index), column - LINES_BEFORE);
    model.setTopLeftVisibleCell(top + 1, left + 1);
    this.tell('selection');
    return Promise.resolve(ok(undefined));
  }

  /** The value of a cell, such as `B7`; undefined for a blank one. */
  value(sheet: string, cell: string): CellValue | undefined {
    return this.valuesOf({ sheet, ...areaOfAddress(cell) })[0]?.[0];
  }

  /** The values of a block, row by row; none of a sheet that is not there. */
  valuesOf({ sheet, from, to }: SheetArea): BlockValues {
    const found = this.sheet(sheet);
    return found ? this.readings.read(found.index, { from, to }) : [];
  }

  /** Types into a cell, such as `B7`, as someone at the keyboard would. */
  type(sheet: string, cell: string, text: string): Result<void, HostProblem> {
    const found = this.sheet(sheet);
    if (!found) return err({ code: 'sheet-gone', sheet });
    const { row, column } = areaOfAddress(cell).from;
    this.model.setUserInput(found.index, row + 1, column + 1, text);
    return ok(undefined);
  }

  /** What stands beside the cells of our sheets, where it stands now. */
  parts(): readonly GridParts[] {
    return gridParts(this.standing());
  }

  private async attempt(
    copy: GridModel,
    plan: WorkbookPlan,
    book: KeptBook,
    options: WriteOptions,
  ): ReturnType<typeof writePlan> {
    try {
      return await writePlan(copy, plan, book, options);
    } catch (error) {
      return err({ code: 'refused', cause: causeOf(error), location: '' });
    }
  }

  private standing(): readonly StandingSheet[] {
    const sheets = sheetsOf(this.model);
    return this.watched.book.sheets.flatMap((kept) => {
      const now = sheets.find(({ id }) => id === kept.id);
      return now ? [{ kept, now }] : [];
    });
  }

  private sheet(name: string): EngineSheet | undefined {
    return sheetsOf(this.model).find((sheet) => sameSheetName(sheet.name, name));
  }

  private tell(event: GridEvent): void {
    for (const { tell } of this.subscribers) tell(event);
  }
}
