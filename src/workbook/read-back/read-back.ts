import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { Scenario } from '../../model/types';
import { KEPT_TABLES, readKept, type Kept } from '../kept';
import { COLUMNS, TABLES } from '../names';
import type { CellProblem } from './cell-problem';
import { checkDraft } from './check-draft';
import {
  INPUT_TABLE_HOMES,
  OWN_VALUE_COLUMNS,
  RANGE_COLUMNS,
  SCENARIO_COLUMNS,
  SHARE_COLUMNS,
  TIER_COLUMNS,
  type InputTableName,
} from './input-columns';
import { TableView, type InputTable } from './input-table';
import { ownersAmong } from './owner-of-row';
import { readAnalysis } from './read-analysis';
import { readAssumptions } from './read-assumptions';
import { readBudgets } from './read-budgets';
import { readEnvelopes } from './read-envelopes';
import { readLeverTargets } from './read-lever-targets';
import { readLevers } from './read-levers';
import { readMeasureProblems } from './read-measure-problems';
import { readMixes } from './read-mixes';
import { readOwnValues } from './read-own-values';
import { readScenarioRows } from './read-scenario-rows';
import { readSeries } from './read-series';
import { readShares } from './read-shares';
import { refuseCombinations } from './refuse-combinations';

export interface ReadBack {
  /** The baseline that was given, with the numbers that the workbook holds. */
  readonly baseline: Baseline;
  readonly scenarios: readonly Scenario[];
  readonly analysis?: AnalysisRecord;
  /** What users typed beside rows of ours. */
  readonly kept: Kept;
  /** What is wrong with users' own measures: it stops nothing. */
  readonly measureProblems?: readonly CellProblem[];
  /** What was wrong with an analysis that cannot be read: it stops nothing, and can be run again. */
  readonly lostAnalysis?: readonly CellProblem[];
}

/**
 * A workbook's inputs and scenarios from its tables, by name, and its analysis. `baseline` is the one the
 * workbook was made from. All or nothing, but for the analysis: the error is every problem found, each with its sheet and cell. Rows may
 * stand in any order, blank ones are left out, and columns of the user's own are ignored.
 */
export function readBack(
  tables: ReadonlyMap<string, InputTable>,
  baseline: Baseline,
): Result<ReadBack, readonly CellProblem[]> {
  return viewsOf(tables, baseline).andThen((viewOf): Result<ReadBack, readonly CellProblem[]> => {
    const problems: CellProblem[] = [];
    const now: Baseline = {
      ...readBaseline(viewOf, baseline, problems),
      levers: readLeverTargets(tables.get(TABLES.leverTargets), baseline, problems),
      envelopes: readEnvelopes(tables.get(TABLES.envelopes), baseline, problems),
    };
    const drafts = readScenarioRows(viewOf(TABLES.scenarios), now, problems);
    const ownerOf = ownersAmong(drafts);
    readShares(viewOf(TABLES.shares), now, ownerOf, problems);
    readOwnValues(viewOf(TABLES.overrides), now, ownerOf, problems);
    readLevers(tables.get(TABLES.levers), now, drafts, problems);
    const scenarios: Scenario[] = [];
    for (const draft of drafts) {
      checkDraft(draft, now).match(
        (scenario) => scenarios.push(scenario),
        (found) => problems.push(...found),
      );
    }
    if (problems.length > 0) return err(problems);
    const analysis = readAnalysis(tables).match(
      (found) => (found ? { analysis: found } : {}),
      (lostAnalysis) => ({ lostAnalysis }),
    );
    const measureProblems = readMeasureProblems(tables, now);
    return ok({
      baseline: now,
      scenarios,
      kept: readKept(tables, KEPT_TABLES, baseline),
      ...(measureProblems.length > 0 && { measureProblems }),
      ...analysis,
    });
  });
}

type ViewOf = (name: InputTableName) => TableView;

/** All tables with the columns that are needed; without them nothing can be said of the rest. */
function viewsOf(
  tables: ReadonlyMap<string, InputTable>,
  { footprints }: Baseline,
): Result<ViewOf, readonly CellProblem[]> {
  const columns: Readonly<Record<InputTableName, readonly string[]>> = {
    [TABLES.assumptions]: [COLUMNS.key, COLUMNS.value, RANGE_COLUMNS.low, RANGE_COLUMNS.high],
    [TABLES.series]: [COLUMNS.key],
    [TABLES.mix]: [COLUMNS.key, ...TIER_COLUMNS],
    [TABLES.budget]: [COLUMNS.strategy, ...footprints.map(({ label }) => label)],
    [TABLES.scenarios]: SCENARIO_COLUMNS,
    [TABLES.shares]: SHARE_COLUMNS,
    [TABLES.overrides]: OWN_VALUE_COLUMNS,
  };
  const views = new Map<InputTableName, TableView>();
  const problems: CellProblem[] = [];
  for (const [name, home] of INPUT_TABLE_HOMES) {
    const table = tables.get(name);
    if (!table) {
      const fault = { code: 'missing', allowed: `a table named ${name}` } as const;
      problems.push({ sheet: home, cell: 'A1', field: name, ...fault });
      continue;
    }
    const view = new TableView(table);
    problems.push(...view.missing(columns[name]));
    views.set(name, view);
  }
  return problems.length > 0 ? err(problems) : ok((name) => views.get(name)!);
}

function readBaseline(viewOf: ViewOf, baseline: Baseline, problems: CellProblem[]): Baseline {
  const assumptions = readAssumptions(viewOf(TABLES.assumptions), baseline, problems);
  const series = readSeries(viewOf(TABLES.series), baseline, problems);
  const mixes = readMixes(viewOf(TABLES.mix), baseline, problems);
  const budgets = readBudgets(viewOf(TABLES.budget), baseline, problems);
  refuseCombinations(baseline, assumptions, series, problems);
  return {
    ...baseline,
    assumptions: assumptions.assumptions,
    series: series.series,
    mixes,
    budgets,
  };
}
