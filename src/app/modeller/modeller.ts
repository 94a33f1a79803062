import { ok } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { packageNow } from './package-now';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../data/problem';
import type { WorkbookHost } from '../../hosts/host';
import type { Scenario } from '../../model/types';
import type { Workers } from '../analysis/workers';
import type { ScenarioFile } from '../read-scenarios';
import { addScenario } from './add-scenario';
import type { AnalysisForm } from './analysis';
import { changeScenario } from './change-scenario';
import { checkWorkbook } from './check-workbook';
import { deleteScenario } from './delete-scenario';
import { endBusy, whileBusy, type Desk } from './desk';
import { isEdited } from './draft';
import { duplicateScenario } from './duplicate-scenario';
import { followWorkbook } from './follow-workbook';
import { importScenarios, takeScenarios } from './import-scenarios';
import { takeUnwritten, type Unwritten } from './unwritten';
import { openWorkbook } from './open-workbook';
import { changeMeasures, type MeasureText } from './own-measures';
import { goTo, type Activate } from './go-to';
import { keepOwnChange, resetScenario, restoreDeleted } from './reset-scenario';
import type { ScenarioForm } from './scenario-form';
import type { SignOffForm } from './sign-off-form';
import { UNREAD, type ModellerState, type Section } from './state';

export type { WorkbookHost } from '../../hosts/host';

/** The state of a pane and everything that its user can do. Failures are in the state; only a defect rejects. */
export interface Modeller {
  readonly store: StoreApi<ModellerState>;
  /** Reads the workbook and follows its changes until `close`. */
  open(): Promise<void>;
  readAgain(): Promise<void>;
  pull(): Promise<void>;
  /** Writes a data package of the user's own in the place of the baseline that the workbook holds. */
  takeBaseline(own: Baseline): Promise<void>;
  /** The data package of the workbook as it stands, as a zip. */
  packageNow(): ReturnType<typeof packageNow>;
  run(): Promise<void>;
  /** Runs, and signs what is written with the code of its inputs. */
  signOff(form: SignOffForm): Promise<void>;
  /** Puts back the inputs and scenarios of before the last run; asks first where the workbook was edited since. */
  restorePrevious(): Promise<void>;
  /** Leaves the workbook as it was edited, after restoring asked. */
  keepEdits(): void;
  check(): Promise<void>;
  changeAnalysis(change: Partial<AnalysisForm>): void;
  /** Analyses the selected scenario, with workers where there are some. */
  analyse(workers: Workers | undefined): Promise<void>;
  /** Runs, and writes the last analysis too. */
  writeAnalysis(): Promise<void>;
  /** Shows the analysis that the workbook holds, where this session has none. */
  showAnalysis(): Promise<void>;
  /** Ends what is under way: writing at the host's next step, an analysis at once. */
  cancel(): void;
  /** Brings a cell of the workbook to the front. */
  goTo(sheet: string, cell: string): Promise<void>;
  show(section: Section): void;
  showCharts(shown: boolean): void;
  chooseFootprint(key: string): void;
  select(id: number): void;
  change(id: number, change: Partial<ScenarioForm>): void;
  add(template: string): void;
  /** Changes the users' own measures; the next run writes them. */
  changeMeasures(texts: readonly MeasureText[]): void;
  /** Adds the scenarios of files; all or nothing, every problem coming back. */
  importFiles(files: readonly ScenarioFile[]): readonly Problem[];
  /** Adds scenarios that were checked already. */
  take(scenarios: readonly Scenario[]): void;
  /** Puts back fields that were not written when the pane was last closed. */
  takeUnwritten(kept: Unwritten): void;
  duplicate(id: number): void;
  remove(id: number): void;
  reset(id: number): void;
  keepOwn(id: number): void;
  restoreDeleted(): void;
  dismissFailure(): void;
  close(): Promise<void>;
}

/** A modeller over one workbook; `activate` brings cells of it to the front, `clock` dates its runs. */
export function createModeller(
  host: WorkbookHost,
  activate: Activate = () => Promise.resolve(ok()),
  clock?: () => Date,
): Modeller {
  const store = createStore<ModellerState>(() => UNREAD);
  let lastId = 0;
  const desk: Desk = {
    store,
    host,
    nextId: () => (lastId += 1),
    clock,
    ranInputs: '',
    unfinished: undefined,
    abort: undefined,
  };
  let following: ReturnType<typeof followWorkbook> | undefined;
  const open = async (): Promise<void> => {
    await openWorkbook(desk);
    following ??= followWorkbook(desk);
    // Where that could not be done, the next reading tries again.
    if (!(await following)) following = undefined;
  };
  return {
    store,
    open,
    readAgain: open,
    // Late, because nothing is written before the pane was seen.
    pull: () =>
      whileBusy(desk, 'pull', async (signal) => (await import('./pull-baseline')).pullBaseline(desk, signal)),
    takeBaseline: (own) =>
      whileBusy(desk, 'pull', async (signal) =>
        (await import('./take-baseline')).takeBaseline(desk, own, signal),
      ),
    packageNow: async () => (await import('./package-now')).packageNow(desk),
    run: () =>
      whileBusy(desk, 'run', async (signal) => (await import('./run-and-write')).runAndWrite(desk, signal)),
    signOff: (form) =>
      whileBusy(desk, 'run', async (signal) =>
        (await import('./run-and-write')).runAndWrite(desk, signal, { signOff: form }),
      ),
    writeAnalysis: () =>
      whileBusy(desk, 'run', async (signal) =>
        (await import('./write-analysis')).writeAnalysis(desk, signal),
      ),
    restorePrevious: () =>
      whileBusy(desk, 'restore', async (signal) =>
        (await import('./restore-previous')).restorePrevious(desk, signal),
      ),
    keepEdits: () => store.setState({ restoreAsked: undefined }),
    check: () => checkWorkbook(desk),
    changeAnalysis: (change) =>
      store.setState(({ analysisForm }) => ({ analysisForm: { ...analysisForm, ...change } })),
    analyse: (workers) =>
      whileBusy(desk, 'analyse', async (signal) =>
        (await import('./analyse-scenario')).analyseScenario(desk, signal, workers),
      ),
    showAnalysis: async () => (await import('./show-analysis')).showAnalysis(desk),
    cancel: () => endBusy(desk),
    goTo: (sheet, cell) => goTo(desk, activate, sheet, cell),
    show: (section) => store.setState({ section }),
    showCharts: (showsCharts) => store.setState({ showsCharts }),
    chooseFootprint: (footprint) => store.setState({ footprint }),
    select: (selected) => store.setState({ selected }),
    change: (id, change) => changeScenario(desk, id, change),
    add: (template) => addScenario(desk, template),
    changeMeasures: (texts) => changeMeasures(desk, texts),
    importFiles: (files) => importScenarios(desk, files),
    take: (scenarios) => takeScenarios(desk, scenarios),
    takeUnwritten: (kept) => takeUnwritten(desk, kept),
    duplicate: (id) => duplicateScenario(desk, id),
    remove: (id) => deleteScenario(desk, id),
    reset: (id) => resetScenario(desk, id),
    keepOwn: (id) => keepOwnChange(desk, id),
    restoreDeleted: () => restoreDeleted(desk),
    dismissFailure: () => store.setState({ failure: undefined }),
    close: async () => {
      const stop = await following;
      await stop?.();
    },
  };
}

/** Whether the workbook's results are of other inputs than those in force now, here or there. */
export function isStale({ drafts, removed, changedInWorkbook, measureEdits }: ModellerState): boolean {
  return changedInWorkbook || measureEdits !== undefined || removed.length > 0 || drafts.some(isEdited);
}
