import { err, ok, type Result } from 'neverthrow';
import type {
  HostCapabilities,
  HostChange,
  HostProblem,
  StopWatching,
  TableContents,
  WorkbookHost,
  WriteOptions,
  WriteReport,
} from '../../src/hosts/host';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { tablesOfPlan } from '../../src/workbook/read-back/tables-of-plan';
import type { CellContent, CellValue, PlanValues, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';

/** A workbook in memory: keeps the plan it was given, lets a test edit cells, fail and wait. */
export class MemoryHost implements WorkbookHost {
  readonly kind = 'grid';
  /** How many writes have come to an end. */
  writes = 0;
  /** Waited for before each sheet. */
  sheetMs = 0;
  /** Tells watchers of our own writes too, as a careless host would. */
  echoes = false;
  /** What the next write reports as sheets that it left. */
  leaves: readonly string[] = [];
  private plan: WorkbookPlan | undefined;
  private values: PlanValues | undefined;
  private readonly watchers = new Set<(change: HostChange) => void>();
  private readonly failures = new Map<'read' | 'write', HostProblem>();

  /** The next reading or writing fails with this. */
  failNext(what: 'read' | 'write', problem: HostProblem): void {
    this.failures.set(what, problem);
  }

  capabilities(): Promise<Result<HostCapabilities, HostProblem>> {
    return Promise.resolve(ok({ undo: false, missing: [] }));
  }

  async readTables(
    names: readonly string[],
  ): Promise<Result<ReadonlyMap<string, TableContents>, HostProblem>> {
    await pause(0);
    const failure = this.takeFailure('read');
    if (failure) return err(failure);
    if (!this.plan) return ok(new Map());
    this.values ??= evaluatePlan(this.plan);
    const tables = tablesOfPlan(this.plan, names, this.values);
    return ok(tables);
  }

  async write(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<WriteReport, HostProblem>> {
    for (const [index] of plan.sheets.entries()) {
      await pause(this.sheetMs);
      // All or nothing: what was cancelled has written nothing.
      if (options.signal?.aborted) return err({ code: 'cancelled', written: [] });
      options.onProgress?.((index + 1) / plan.sheets.length);
      const failure = index === 1 && this.takeFailure('write');
      if (failure) return err(failure);
    }
    this.plan = plan;
    this.values = undefined;
    this.writes += 1;
    if (this.echoes) this.tell(plan.sheets.map(({ name }) => ({ sheet: name, address: 'A1' })));
    const sheets = plan.sheets.map(({ name }) => name);
    return ok({ sheets, keptAside: [], undo: false, left: this.leaves });
  }

  watch(onChange: (change: HostChange) => void): Promise<Result<StopWatching, HostProblem>> {
    this.watchers.add(onChange);
    return Promise.resolve(
      ok(() => {
        this.watchers.delete(onChange);
        return Promise.resolve();
      }),
    );
  }

  /** Deletes a sheet by hand; what others showed of it they go on showing. */
  deleteSheet(sheet: string): void {
    if (!this.plan) return;
    this.values ??= evaluatePlan(this.plan);
    this.plan = { ...this.plan, sheets: this.plan.sheets.filter(({ name }) => name !== sheet) };
  }

  at(sheet: string, row: number, column: number): CellValue | undefined {
    if (!this.plan) return undefined;
    this.values ??= evaluatePlan(this.plan);
    return this.values.at(sheet, row, column);
  }

  /** The value of the cell that a name stands for. */
  nameValue(name: string): CellValue | undefined {
    const found = this.plan?.names.find((one) => one.name === name);
    return found && this.at(found.sheet, found.area.from.row, found.area.from.column);
  }

  /** The value in the table's row whose cell in `keyColumn` holds `key`. */
  tableValue(table: string, keyColumn: string, key: string, column: string): CellValue | undefined {
    const { sheet, row, at } = this.find(table, keyColumn, key, column);
    return this.at(sheet, row, at);
  }

  /** Types into a table, as a user in the workbook would. */
  edit(table: string, keyColumn: string, key: string, column: string, value: CellValue): void {
    const place = this.find(table, keyColumn, key, column);
    const content: CellContent =
      typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value: String(value) };
    const typed = (sheet: SheetPlan): SheetPlan => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === place.row && cell.column === place.at ? { ...cell, content } : cell,
      ),
    });
    this.plan = {
      ...this.plan!,
      sheets: this.plan!.sheets.map((sheet) => (sheet.name === place.sheet ? typed(sheet) : sheet)),
    };
    this.values = undefined;
    this.tell([{ sheet: place.sheet, address: 'A1' }]);
  }

  private find(table: string, keyColumn: string, key: string, column: string) {
    for (const sheet of this.plan?.sheets ?? []) {
      const found = sheet.tables.find(({ name }) => name === table);
      if (!found) continue;
      const columnAt = (name: string): number =>
        found.area.from.column + found.columns.findIndex((one) => one.name === name);
      for (let row = found.area.from.row + 1; row <= found.area.to.row; row += 1) {
        if (this.at(sheet.name, row, columnAt(keyColumn)) !== key) continue;
        return { sheet: sheet.name, row, at: columnAt(column) };
      }
    }
    throw new Error(`There is no ${key} in ${table}.`);
  }

  private tell(changes: readonly HostChange[]): void {
    setTimeout(() => {
      for (const watcher of this.watchers) changes.forEach(watcher);
    }, 0);
  }

  private takeFailure(what: 'read' | 'write'): HostProblem | undefined {
    const failure = this.failures.get(what);
    this.failures.delete(what);
    return failure;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
