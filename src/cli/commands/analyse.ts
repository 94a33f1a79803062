import { err } from 'neverthrow';
import { DRAWS, REPORTED, SEED } from '../../app/analysis/allowed';
import { analyse, type AnalysisRecord } from '../../app/analysis/analyse';
import { describeBounds } from '../../strings/problems';
import { failureLines } from '../analysis-complaints';
import { analysisTable } from '../analysis-table';
import type { Outcome } from '../outcome';
import { problemsOf, readChoice, readNumber } from '../read-option';
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
  const draws = readNumber('--draws', options.draws, describeBounds(DRAWS));
  const seed = readNumber('--seed', options.seed, describeBounds(SEED));
  const measure = readChoice('--measure', options.measure, REPORTED);
  const read = await readScenario(wanted, terminal, problemsOf([draws, seed, measure]));
  if (read.isErr() || draws.isErr() || seed.isErr() || measure.isErr()) {
    return err(read.isErr() ? read.error : []);
  }
  const { baseline, scenario } = read.value;
  const asked = { draws: draws.value, seed: seed.value, measure: measure.value, now: new Date() };
  const workers = draws.value < DRAWS_FOR_THREADS ? undefined : terminal.workers;
  const analysed = await analyse(baseline, scenario, asked, { workers });
  return analysed
    .mapErr((failure) => failureLines(failure, { draws: '--draws', seed: '--seed' }))
    .map((record) => (json ? asJson(record) : analysisTable(baseline, record)));
}

/** What scripts read: the percentiles and chances by year from the base year on. */
function asJson({ draws, seed, percentiles, chanceOfBreakEven, tornado }: AnalysisRecord): string {
  const result = { draws, seed, bands: percentiles, breakEvenBy: chanceOfBreakEven, tornado };
  return `${JSON.stringify(result, null, 2)}\n`;
}
