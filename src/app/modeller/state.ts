import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import type { HostProblem, WriteReport } from '../../hosts/host';
import type { Scenario } from '../../model/types';
import type { Kept } from '../../workbook/kept';
import type { CellProblem } from '../../workbook/read-back/cell-problem';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { AnalysisFailure } from '../analysis/failure';
import type { Headline } from '../headline';
import { FIRST_ANALYSIS_FORM, type AnalysisForm, type KeptAnalysis } from './analysis';
import type { Draft } from './draft';
import type { MeasureEdits } from './measure-edits';
import type { Snapshot } from './snapshot';

export type Action = 'open' | 'pull' | 'run' | 'restore' | 'check' | 'go' | 'analyse';

/** The parts that the pane is divided into. */
export type Section = 'baseline' | 'scenario' | 'results' | 'analyse' | 'check';

/** What the user has asked for and is not done yet. */
export interface Busy {
  readonly action: Action;
  /** From 0 to 1. */
  readonly share: number;
  /** Cancelled, and not at an end yet. */
  readonly isEnding: boolean;
}

/** Why something that the user asked for was not done. Nothing of the drafts is lost by it. */
export type Failure =
  | { readonly code: 'host'; readonly action: Action; readonly problem: HostProblem }
  /** Cells of the workbook hold what is not allowed. */
  | { readonly code: 'cells'; readonly problems: readonly CellProblem[] }
  /** Drafts hold what is not allowed. */
  | { readonly code: 'drafts'; readonly drafts: readonly FaultyDraft[] }
  /** Changed here and in the workbook. */
  | { readonly code: 'conflicts'; readonly names: readonly string[] }
  | { readonly code: 'no-scenario' }
  | { readonly code: 'analysis'; readonly failure: AnalysisFailure }
  /** An analysis that was to be written is of other inputs than those in force. */
  | { readonly code: 'stale-analysis' }
  | { readonly code: 'too-many-scenarios'; readonly found: number; readonly most: number }
  /** The workbook has none of our tables any more. */
  | { readonly code: 'no-tables' };

export interface FaultyDraft {
  readonly id: number;
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** What the last pull, run or restoring did. */
export interface RunReport {
  readonly action: 'pull' | 'run' | 'restore';
  readonly written: WriteReport;
  readonly changes: readonly ScenarioChange[];
  /** Names of scenarios that the workbook no longer holds. */
  readonly removed: readonly string[];
}

/** What the workbook held before and after the last write that changed its inputs. */
export interface Previous {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** A scenario's figures before, where there were any, and now. */
export interface ScenarioChange {
  readonly name: string;
  readonly sheet: string;
  readonly before: Headline | undefined;
  readonly after: Headline;
}

/** A row of the workbook's own checks. */
export interface CheckRow {
  readonly scope: string;
  readonly check: string;
  readonly holds: boolean;
  /** How far it is out, or the spreadsheet's own error. */
  readonly difference: number | string;
  readonly sheet: string;
  readonly cell: string;
}

/** Of whom the contents are that stand in for tables which a workbook has lost. */
export type StandIn = 'pane' | 'product';

/** What the workbook was found to have lost when it was last read, which the next run makes good. */
export interface Lost {
  /** Tables that are gone, and whose contents stand in for them. */
  readonly tables: { readonly names: readonly string[]; readonly of: StandIn } | undefined;
  /** The first thing that was wrong with an analysis that can no longer be read. */
  readonly analysis: CellProblem | undefined;
}

/** Nothing is missing. */
export const NOTHING_LOST: Lost = { tables: undefined, analysis: undefined };

export interface ModellerState {
  /** `unread` before the first reading, `empty` where the workbook has none of our tables. */
  readonly phase: 'unread' | 'empty' | 'ready';
  /** The workbook's, once it was read; the bundled one before. */
  readonly baseline: Baseline | undefined;
  /** What users typed beside rows of ours, as the workbook was last read. */
  readonly kept: Kept;
  /** What the baseline was before it was edited, where the workbook carries that; else it is the product's own. */
  readonly defaults: Baseline | undefined;
  /** Changes of the users' own measures that no run has written yet. */
  readonly measureEdits: MeasureEdits | undefined;
  /** What is wrong with own measures in the workbook. */
  readonly measureProblems: readonly CellProblem[];
  readonly drafts: readonly Draft[];
  /** Scenarios deleted here, which the workbook holds until the next run. */
  readonly removed: readonly Scenario[];
  readonly selected: number | undefined;
  /** What new scenarios start with. */
  readonly footprint: string;
  /** Scenarios to start a new one from. */
  readonly templates: readonly Scenario[];
  readonly busy: Busy | undefined;
  readonly failure: Failure | undefined;
  /** What else there is to say of the last action. */
  readonly notice: 'pulled-before' | undefined;
  readonly lost: Lost;
  readonly section: Section;
  /** More of the preview's charts than the first are shown. */
  readonly showsCharts: boolean;
  readonly lastRun: RunReport | undefined;
  /** What can be put back: none before a run of this session has changed something. */
  readonly previous: Previous | undefined;
  /** The workbook's inputs as text when restoring was held back, because they were edited since the run. */
  readonly restoreAsked: string | undefined;
  /** Inputs were changed in the workbook since the last run, or since it was opened. */
  readonly changedInWorkbook: boolean;
  readonly checks: readonly CheckRow[] | undefined;
  readonly analysisForm: AnalysisForm;
  /** The last one of this session, or the workbook's once it was shown. */
  readonly analysis: KeptAnalysis | undefined;
  /** The one that the workbook held when it was last read. */
  readonly heldAnalysis: AnalysisRecord | undefined;
}

/** Before anything was read. */
export const UNREAD: ModellerState = {
  phase: 'unread',
  baseline: undefined,
  defaults: undefined,
  kept: {},
  measureEdits: undefined,
  measureProblems: [],
  drafts: [],
  removed: [],
  selected: undefined,
  footprint: 'whole',
  templates: [],
  busy: undefined,
  failure: undefined,
  notice: undefined,
  lost: NOTHING_LOST,
  section: 'baseline',
  showsCharts: false,
  lastRun: undefined,
  previous: undefined,
  restoreAsked: undefined,
  changedInWorkbook: false,
  checks: undefined,
  analysisForm: FIRST_ANALYSIS_FORM,
  analysis: undefined,
  heldAnalysis: undefined,
};
