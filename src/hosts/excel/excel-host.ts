import { err, ok, type Result } from 'neverthrow';
import type { WorkbookPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
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
import { inExcel, ONE_UNDO } from './in-excel';
import { lookAround, lookClosely, NOTHING, type Surroundings, type WorkbookLook } from './look';
import { supports, type ExcelContext, type OfficeGlobals } from './office';
import { firstDifference, readTables } from './read-tables';
import { watchChanges } from './watch-changes';

/** The oldest programming interface that has all we need. */
const FLOOR = '1.9';
const QUIET_MS = 400;
/** How long after a write its own events may still come in. */
const ECHO_MS = 1000;

export interface ExcelHostOptions {
  /** How long no change may come before one is told of, in milliseconds. */
  readonly quietMs?: number;
}

/** The workbook that is open in Excel, through Office's client library. */
export class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';
  /** What the workbook held when it was last read or written; undefined before. */
  private around: Surroundings | undefined;
  private read: ReadonlyMap<string, TableContents> = new Map();
  private echoesUntil = 0;
  private runs = 0;

  constructor(
    private readonly office: OfficeGlobals,
    private readonly options: ExcelHostOptions = {},
  ) {}

  capabilities(): Promise<Result<HostCapabilities, HostProblem>> {
    const tooOld = this.tooOld();
    return Promise.resolve(
      tooOld
        ? err(tooOld)
        : ok({ undo: supports(this.office, ONE_UNDO), missing: ['notes', 'table-descriptions'] }),
    );
  }

  readTables(names: readonly string[]): Promise<Result<ReadonlyMap<string, TableContents>, HostProblem>> {
    return this.run(async (context) => {
      this.around = await lookAround(context);
      const places = this.around.tables.filter(({ name }) => names.includes(name));
      this.read = places.length > 0 ? await readTables(context, places) : new Map();
      return ok(this.read);
    });
  }

  async write(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<WriteReport, HostProblem>> {
    const tooOld = this.tooOld();
    if (tooOld) return err(tooOld);
    if (options.signal?.aborted) return err({ code: 'cancelled', written: [] });
    this.echoesUntil = Infinity;
    try {
      const result = await this.writeKnowing(plan, options);
      // What was read is no longer what is there: the next reading begins anew.
      this.read = new Map();
      this.around = result.isOk() ? surroundingsOf(plan) : undefined;
      return result;
    } finally {
      this.echoesUntil = Date.now() + ECHO_MS;
    }
  }

  watch(onChange: (change: HostChange) => void): Promise<Result<StopWatching, HostProblem>> {
    return this.run(async (context) => {
      const stop = await watchChanges(
        this.office,
        context,
        {
          isEcho: ({ source, triggerSource }) =>
            triggerSource === undefined
              ? source === 'Local' && Date.now() < this.echoesUntil
              : triggerSource === 'ThisLocalAddin',
          // Sheets with our tables, which are what is read; before anything was read, all.
          isOurs: (sheet) => this.around?.tables.some((table) => table.sheet === sheet) ?? true,
          quietMs: this.options.quietMs ?? QUIET_MS,
        },
        onChange,
      );
      return ok(stop);
    });
  }

  private async writeKnowing(
    plan: WorkbookPlan,
    options: WriteOptions,
  ): Promise<Result<WriteReport, HostProblem>> {
    // Late, because the workbook is read far sooner than it is written.
    const { attemptWrite, isSheetThere } = await import('./attempt-write');
    this.runs += 1;
    const run = `${Date.now().toString(36)}.${this.runs}`;
    if (!isHeld(plan, this.around)) {
      const blind = await attemptWrite(this.office, plan, NOTHING, run, options);
      if (blind.isOk() || !isSheetThere(blind.error)) return blind;
      const around = await this.run(async (context) => ok(await lookAround(context)));
      if (around.isErr()) return err(around.error);
      this.around = around.value;
    }
    const look = await this.look(plan);
    return look.isErr() ? err(look.error) : attemptWrite(this.office, plan, look.value, `${run}.2`, options);
  }

  /** What stands where the plan goes, and whether what was read before still stands there. */
  private look(plan: WorkbookPlan): Promise<Result<WorkbookLook, HostProblem>> {
    const { sheets, tables } = this.around ?? { sheets: [], tables: [] };
    return this.run(async (context) => {
      const places = [...this.read.values()].map(({ name, sheet }) => ({ name, sheet }));
      const { look, tables: now } = await lookClosely(context, plan, sheets, tables, places);
      for (const [name, before] of this.read) {
        const at = firstDifference(before, now.get(name));
        if (at) {
          return err({ code: 'changed-meanwhile', sheet: before.sheet, address: a1(at.row, at.column) });
        }
      }
      return ok(look);
    });
  }

  private run<T>(
    work: (context: ExcelContext) => Promise<Result<T, HostProblem>>,
  ): Promise<Result<T, HostProblem>> {
    const tooOld = this.tooOld();
    return tooOld ? Promise.resolve(err(tooOld)) : inExcel(this.office, work);
  }

  private tooOld(): HostProblem | undefined {
    if (supports(this.office, FLOOR)) return undefined;
    const older = ['1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1'];
    const found = older.find((version) => supports(this.office, version)) ?? 'none';
    return { code: 'host-too-old', needed: FLOOR, found };
  }
}

function isHeld(plan: WorkbookPlan, around: Surroundings | undefined): boolean {
  return plan.sheets.some(({ name }) => around?.sheets.includes(name));
}

function surroundingsOf(plan: WorkbookPlan): Surroundings {
  return {
    sheets: plan.sheets.map(({ name }) => name),
    tables: plan.sheets.flatMap(({ name: sheet, tables }) => tables.map(({ name }) => ({ name, sheet }))),
  };
}
