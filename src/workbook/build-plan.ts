import type { Baseline } from '../data/baseline';
import type { AnalysisRecord } from '../model/analysis/analysis-record';
import type { ReadMeasure } from '../model/custom-measure/read-measures';
import type { Scenario } from '../model/types';
import { DOCUMENT_TEXT } from '../strings/front-sheets';
import { analysisFor, stamped } from './analysis';
import { planContext } from './context';
import type { Kept } from './kept';
import { SHEETS } from './names';
import type { WorkbookPlan } from './plan';
import { hasActions, hasHistory, hasOutcomes } from './has-plans';
import { actionsSheet } from './sheets/actions';
import { actualsSheet } from './sheets/actuals';
import { baselineSheet } from './sheets/baseline';
import { checksSheet } from './sheets/checks';
import { compareSheet } from './sheets/compare';
import { coverSheet } from './sheets/cover';
import { dataPackageSheet } from './sheets/data-package';
import { doNothingSheet } from './sheets/do-nothing';
import { historySheet } from './sheets/history';
import { inputsCode } from './sheets/inputs-code';
import { inputsSheet } from './sheets/inputs';
import { outcomesSheet } from './sheets/outcomes';
import { resultsSheet } from './sheets/results';
import { scenarioCalculation } from './sheets/scenario';
import { scenariosSheet } from './sheets/scenarios';
import { sensitivitySheet } from './sheets/sensitivity';
import { sourcesSheet } from './sheets/sources';
import { summarySheet } from './sheets/summary';

/** The most scenarios that one workbook holds: each has a sheet of its own. */
export const MOST_SCENARIOS = 40;

/** What a workbook says of its making. Part of the input, so that the same input gives the same file. */
export interface WorkbookStamp {
  readonly version: string;
  /** ISO 8601 with seconds, UTC. */
  readonly created: string;
  /** The baseline before anything was edited, where `baseline` was read back from a workbook. */
  readonly defaults?: Baseline;
  /** The files of the data package that `defaults` were made from, for a workbook that is to carry it. */
  readonly packageFiles?: ReadonlyMap<string, string>;
  /** Of one of the scenarios; the workbook has none where no scenario bears its name. */
  readonly analysis?: AnalysisRecord;
  /** What users typed beside rows of ours, as it was read back. */
  readonly kept?: Kept;
  /** The users' own measures, read from `kept`: without them their formulas stand there and nothing more. */
  readonly measures?: readonly ReadMeasure[];
}

/**
 * The whole workbook as a plan, from a baseline and 1 to `MOST_SCENARIOS` checked scenarios with
 * different names. More or none is a defect and throws.
 */
export function buildWorkbookPlan(
  baseline: Baseline,
  scenarios: readonly Scenario[],
  stamp: WorkbookStamp,
): WorkbookPlan {
  if (scenarios.length < 1 || scenarios.length > MOST_SCENARIOS) {
    throw new RangeError(`A workbook holds 1 to ${MOST_SCENARIOS} scenarios, not ${scenarios.length}.`);
  }
  const context = planContext(baseline, scenarios, stamp);
  const inputs = inputsSheet(context);
  const base = baselineSheet(context, inputs.seriesValues);
  const scenarioTables = scenariosSheet(context, base.budgetHeaders);
  const { extras } = scenarioTables;
  const places = { ...base, seriesValues: inputs.seriesValues, ...(extras && { extras }) };
  const calculations = scenarios.map((_, index) => scenarioCalculation(context, places, index + 1));
  const checks = checksSheet(context, base, calculations);
  const compare = compareSheet(context, calculations);
  const workings = [inputs.plan, base.plan, scenarioTables.plan, ...calculations.map(({ plan }) => plan)];
  const found = analysisFor(scenarios, stamp.analysis);
  const sensitivity =
    found &&
    stamped(found.record, { sheets: workings, names: inputs.names }, (record) =>
      sensitivitySheet(context, places, calculations[found.index]!, record),
    );
  const results = resultsSheet(context, calculations);
  const code = inputsCode(context, places, results);
  const cover = coverSheet(context, calculations, code, {
    analysis: sensitivity !== undefined,
    dataPackage: stamp.packageFiles !== undefined,
  });
  const summary = summarySheet(context, calculations, scenarioTables.scenarioNames, checks, sensitivity);
  return {
    properties: {
      title: DOCUMENT_TEXT.title,
      subject: DOCUMENT_TEXT.subject,
      creator: `Upstream ${stamp.version}`,
      description: DOCUMENT_TEXT.description(baseline.title, baseline.version),
      keywords: DOCUMENT_TEXT.keywords,
      created: stamp.created,
    },
    sheets: [
      cover.plan,
      summary.plan,
      inputs.plan,
      base.plan,
      scenarioTables.plan,
      doNothingSheet(context, places),
      ...calculations.map(({ plan }) => plan),
      results,
      compare.plan,
      ...(sensitivity ? [sensitivity.plan] : []),
      actualsSheet(context, calculations),
      ...(hasActions(baseline) ? [actionsSheet(context)] : []),
      ...(hasOutcomes(baseline) ? [outcomesSheet(context)] : []),
      checks.plan,
      sourcesSheet(context, sensitivity),
      ...(hasHistory(context.kept) ? [historySheet(context)] : []),
      ...(stamp.packageFiles ? [dataPackageSheet(stamp.packageFiles)] : []),
    ],
    names: [
      ...cover.names,
      ...summary.names,
      ...inputs.names,
      ...checks.names,
      ...compare.names,
      ...(sensitivity?.names ?? []),
    ],
    activeSheet: SHEETS.summary,
  };
}
