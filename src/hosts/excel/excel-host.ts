import { err, ok, type Result } from 'neverthrow';
import type { WorkbookPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import type {
  HostCapabilities,
  HostChange,
  HostProblem,
  MissingFeature,
  StopWatching,
  TableContents,
  WorkbookHost,
  WriteOptions,
  WriteReport,
} from '../host';
import { Abilities, NOTES } from './abilities';
import type { WriteFailure } from './attempt-write';
import { inExcel, ONE_UNDO } from './in-excel';
import { supports, type ExcelContext, type OfficeGlobals } from './office';
import { everMore } from './progress';
import { firstDifference } from './read-tables';
import { lookAround, type Surroundings } from './surroundings';
import { watchChanges } from './watch-changes';
import { NOTHING, type WorkbookLook } from './workbook-look';

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

  private readonly abilities: Abilities;

  constructor(
    private readonly office: OfficeGlobals,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.abilities = new Abilities(office);
  }

  capabilities(): Promise<Result<HostCapabilities, HostProblem>> {
    const tooOld = this.tooOld();
    if (tooOld) return Promise.resolve(err(tooOld));
    const notes: readonly MissingFeature[] = supports(this.office, NOTES) ? [] : ['notes'];
    const missing: readonly MissingFeature[] = [
      ...notes,
      'chart-descriptions',
      'chart-name-links',
      'table-descriptions',
      'column-groups',
    ];
    return Promise.resolve(ok({ undo: supports(this.office, ONE_UNDO), missing }));
  }

  async readTables(
    names: readonly string[],
  ): Promise<Result<ReadonlyMap<string, TableContents>, HostProblem>> {
    const seen = await this.run(async (context) => ok(await lookAround(context, names)));
    return seen.map(({ around, tables }) => {
      this.around = around;
      this.read = tables;
      return tables;
    });
  }

  isHalfWritten(): boolean {
    return this.around?.isHalfWritten ?? false;
  }

  async write(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<WriteReport, HostProblem>> {
    const tooOld = this.tooOld();
    if (tooOld) return err(tooOld);
    if (options.signal?.aborted) return err({ code: 'cancelled', written: [] });
    this.echoesUntil = Infinity;
    try {
      const own = { ...options, onProgress: everMore(options.onProgress) };
      let result = await this.writeKnowing(plan, own);
      while (result.isErr() && this.abilities.learn(result.error.refused)) {
        const seen = await this.readAgain();
        if (seen.isErr()) return err(seen.error);
        result = await this.writeKnowing(plan, own);
      }
      // What was read is no longer what is there: the next reading begins anew.
      this.read = new Map();
      const { surroundingsAfter } = await import('./surroundings-after');
      this.around = result.isOk() ? surroundingsAfter(plan, result.value) : undefined;
      return result.mapErr(({ problem }) => problem);
    } finally {
      this.echoesUntil = Date.now() + ECHO_MS;
    }
  }

  /** What has been written of a plan so far is no change of someone else's. */
  private async readAgain(): Promise<Result<void, HostProblem>> {
    const names = [...this.read.keys()];
    const seen = await this.run(async (context) => ok(await lookAround(context, names)));
    return seen.map(({ around, tables }) => {
      this.around = around;
      this.read = tables;
    });
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
  ): Promise<Result<WriteReport, WriteFailure>> {
    // Late, because nothing is written before the pane was seen.
    const { attemptWrite, isThereAlready } = await import('./attempt-write');
    this.runs += 1;
    const run = `${Date.now().toString(36)}.${this.runs}`;
    if (!isHeld(plan, this.around)) {
      const attempt = {
        look: NOTHING,
        manner: this.abilities.manner(run),
        adopted: new Set<string>(),
        removed: [],
      };
      const blind = await attemptWrite(this.office, plan, attempt, options);
      if (blind.isOk() || !isThereAlready(blind.error.problem)) return blind;
      const seen = await this.run(async (context) => ok(await lookAround(context)));
      if (seen.isErr()) return err({ problem: seen.error, refused: seen.error });
      this.around = seen.value.around;
    }
    const looked = await this.look(plan, this.around!, options.held);
    if (looked.isErr()) return err({ problem: looked.error, refused: looked.error });
    const { look, removed } = looked.value;
    const adopted = new Set(this.read.keys());
    const attempt = { look, manner: this.abilities.manner(`${run}.2`), adopted, removed };
    return attemptWrite(this.office, plan, attempt, options);
  }

  /** What stands where the plan goes, and whether what was read before still stands there. */
  private async look(
    plan: WorkbookPlan,
    around: Surroundings,
    held: WriteOptions['held'],
  ): Promise<Result<{ readonly look: WorkbookLook; readonly removed: readonly string[] }, HostProblem>> {
    const { lookClosely } = await import('./look');
    const { sheetsToRemove } = await import('./sheets-to-remove');
    return this.run(async (context) => {
      const canSee = (version: string): boolean => supports(this.office, version);
      const { look, tables: now } = await lookClosely(context, plan, around, {
        read: [...this.read.keys()],
        held,
        canSee,
      });
      for (const [name, before] of this.read) {
        const at = firstDifference(before, now.get(name));
        if (at) {
          return err({ code: 'changed-meanwhile', sheet: before.sheet, address: a1(at.row, at.column) });
        }
      }
      return ok({ look, removed: await sheetsToRemove(context, plan, look, held) });
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
