import { err, ok, type Result } from 'neverthrow';
import { evaluatePlan } from '../../workbook/evaluate';
import { TABLES } from '../../workbook/names';
import type { WorkbookPlan } from '../../workbook/plan';
import type {
  HostCapabilities,
  HostProblem,
  StopWatching,
  TableContents,
  WorkbookHost,
  WriteOptions,
  WriteReport,
} from '../host';
import { compareStanding, type UsersWork } from './compare-standing';
import { KEPT_TABLE, keptRow, keptSheet, type KeptRow } from './kept-sheet';
import type { FileProblem } from './read/file-problem';
import { readStanding, type StandingFile } from './read/read-standing';
import { readXlsx, type ReadFile } from './read/read-xlsx';
import { writeXlsxInSteps, type XlsxOptions } from './write-xlsx';

const OUR_TABLES: readonly string[] = Object.values(TABLES);
const OUR_CREATOR = /^Upstream(?: \d|$)/;
const NOTHING: UsersWork = { keptAside: [], leftOut: [] };

/**
 * A workbook held as the bytes of an .xlsx file, in Node or in a browser: nothing is on a disk until
 * who made the host puts `bytes` there.
 *
 * A write makes a whole new file. Into it goes what the plan says, so inputs that were read back
 * from an opened file, and what had been typed over its calculations, which goes to a sheet of its
 * own. Sheets of the user's, and their own cells beside ours, cannot be carried over: a write is
 * refused with `would-leave-out`, which names them, unless the caller says `leaveOut`, and then the
 * report lists them. Notes, charts and looks that someone added to our sheets are not looked for.
 */
export class XlsxHost implements WorkbookHost {
  readonly kind = 'file';
  private held: Uint8Array | undefined;
  private read: ReadFile | undefined;
  /** What the file held as it was opened: after that only we have written it. */
  private standing: StandingFile | undefined;
  /** What is kept aside, from all writes. */
  private kept: readonly KeptRow[] = [];

  /** A host without a workbook yet. `options` are for all that it writes. */
  constructor(private readonly options: XlsxOptions = {}) {}

  /**
   * A host over a file that we wrote, whichever program saved it since. Refused where it is
   * damaged, no workbook, or has neither our tables nor us for its creator.
   */
  static open(bytes: Uint8Array, options: XlsxOptions = {}): Result<XlsxHost, FileProblem> {
    return readXlsx(bytes).andThen((read): Result<XlsxHost, FileProblem> => {
      const isOurs = OUR_CREATOR.test(read.creator ?? '') || OUR_TABLES.some((name) => read.tables.has(name));
      if (!isOurs) return err({ code: 'foreign' });
      return readStanding(bytes).map((standing) => {
        const host = new XlsxHost(options);
        host.held = bytes;
        host.read = read;
        host.standing = standing;
        host.kept = read.tables.get(KEPT_TABLE)?.rows ?? [];
        return host;
      });
    });
  }

  /** The file as it was opened or last written; undefined before. */
  get bytes(): Uint8Array | undefined {
    return this.held;
  }

  capabilities(): Promise<Result<HostCapabilities, HostProblem>> {
    return Promise.resolve(ok({ undo: false, missing: [] }));
  }

  readTables(names: readonly string[]): Promise<Result<ReadonlyMap<string, TableContents>, HostProblem>> {
    const tables = [...this.tables()].filter(([name]) => names.includes(name));
    return Promise.resolve(ok(new Map(tables)));
  }

  async write(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<WriteReport, HostProblem>> {
    const { signal, onProgress, leaveOut = false } = options;
    if (signal?.aborted) return err({ code: 'cancelled', written: [] });
    const { keptAside, leftOut } = this.standing ? compareStanding(plan, this.standing) : NOTHING;
    if (leftOut.length > 0 && !leaveOut) return err({ code: 'would-leave-out', parts: leftOut });
    const kept = [...this.kept, ...keptAside.map(keptRow)];
    const whole = kept.length > 0 ? { ...plan, sheets: [...plan.sheets, keptSheet(kept)] } : plan;
    const steps = writeXlsxInSteps(whole, evaluatePlan(whole), this.options);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.held = step.value;
        this.read = undefined;
        this.standing = undefined;
        this.kept = kept;
        break;
      }
      onProgress?.(step.value);
      await pause();
      if (signal?.aborted) return err({ code: 'cancelled', written: [] });
    }
    onProgress?.(1);
    return ok({ sheets: plan.sheets.map(({ name }) => name), keptAside, undo: false, leftOut });
  }

  /** A file does not change by itself, so that nothing is ever told. */
  watch(): Promise<Result<StopWatching, HostProblem>> {
    return Promise.resolve(ok(() => Promise.resolve()));
  }

  private tables(): ReadFile['tables'] {
    if (!this.held) return new Map();
    // What we wrote ourselves can be read: anything else is a defect.
    this.read ??= readXlsx(this.held)._unsafeUnwrap();
    return this.read.tables;
  }
}

/** Lets the page answer, or a cancellation arrive. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
