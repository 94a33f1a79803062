import { err, Result } from 'neverthrow';
import { DRAWS, REPORTED, SEED } from '../../app/analysis/allowed';
import { analyse, type AnalysisRecord } from '../../app/analysis/analyse';
import { failureLines } from '../analysis-complaints';
import { analysisTable } from '../analysis-table';
import type { Outcome } from '../outcome';
import { readChoice, readNumber } from '../read-option';
import { readScenario, type WantedScenario } from '../read-scenario';
import type { Terminal } from '../terminal';

/** What `analyse` is asked, as it was typed. */
export interface AnalyseOptions {
  readonly draws: string;
  readonly seed: string;
  readonly measure: string;
  readonly json?: boolean;
}

/** From so many draws on, threads save more time than it takes to start them. */
const DRAWS_FOR_THREADS = 50_000;

/** Draws all that is uncertain in a scenario, and gives the chances as JSON or as text. */
export async function analyseFile(
  wanted: WantedScenario,
  { json = false, ...options }: AnalyseOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const read = await readScenario(wanted, terminal, () =>
    Result.combineWithAllErrors([
      readNumber('--draws', options.draws, DRAWS),
      readNumber('--seed', options.seed, SEED),
      readChoice('--measure', options.measure, REPORTED),
    ]),
  );
  if (read.isErr()) return err(read.error);
  const { baseline, scenario, asked } = read.value;
  const [draws, seed, measure] = asked;
  const workers = draws < DRAWS_FOR_THREADS ? undefined : terminal.workers;
  const analysed = await analyse(baseline, scenario, { draws, seed, measure, now: new Date() }, { workers });
  return analysed
    .mapErr(failureLines)
    .map((record) => (json ? asJson(record) : analysisTable(baseline, record)));
}

/** What scripts read: the percentiles and chances by year from the base year on. */
function asJson({ draws, seed, percentiles, chanceOfBreakEven, tornado }: AnalysisRecord): string {
  const result = { draws, seed, bands: percentiles, breakEvenBy: chanceOfBreakEven, tornado };
  return `${JSON.stringify(result, null, 2)}\n`;
}
