import { err, ok, Result } from 'neverthrow';
import { DRAWS, REPORTED, SEED } from '../../app/analysis/allowed';
import { analyse, type AnalysisRecord } from '../../app/analysis/analyse';
import { makeWorkbook } from '../../app/make-workbook';
import { failureLines } from '../analysis-complaints';
import { analysisTable } from '../analysis-table';
import { complaintsOf } from '../complaints';
import type { Outcome } from '../outcome';
import { readChoice, readNumber } from '../read-option';
import { readScenario, type WantedScenario } from '../read-scenario';
import { placeFor, saveWorkbook } from '../save-workbook';
import type { Terminal } from '../terminal';

/** What `analyse` is asked, as it was typed. */
export interface AnalyseOptions {
  readonly draws: string;
  readonly seed: string;
  readonly measure: string;
  readonly json?: boolean;
  /** A workbook to write, with the analysis in it. */
  readonly out?: string;
}

/** From so many draws on, threads save more time than it takes to start them. */
const DRAWS_FOR_THREADS = 50_000;

/** Draws all that is uncertain in a scenario, and gives the chances as JSON or as text. */
export async function analyseFile(
  wanted: WantedScenario,
  { json = false, out, ...options }: AnalyseOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const read = await readScenario(wanted, terminal, () =>
    Result.combineWithAllErrors([
      readNumber('--draws', options.draws, DRAWS),
      readNumber('--seed', options.seed, SEED),
      readChoice('--measure', options.measure, REPORTED),
    ]),
  );
  const place =
    out === undefined ? ok(undefined) : await placeFor(out, read.isOk() ? read.value.realPaths : []);
  if (read.isErr() || place.isErr()) return err([...errorsOf(read), ...errorsOf(place)]);
  const { baseline, scenario, file, asked } = read.value;
  const [draws, seed, measure] = asked;
  const workers = draws < DRAWS_FOR_THREADS ? undefined : terminal.workers;
  const analysed = await analyse(baseline, scenario, { draws, seed, measure, now: new Date() }, { workers });
  if (analysed.isErr()) return err(failureLines(analysed.error));
  const analysis = analysed.value;
  const text = json ? asJson(analysis) : analysisTable(baseline, analysis);
  if (place.value === undefined) return ok(text);
  const made = makeWorkbook(baseline, [file], { analysis }).mapErr(complaintsOf);
  const saved = made.isErr() ? err(made.error) : await saveWorkbook(place.value, made.value);
  // What scripts read is nothing but JSON.
  return saved.map((line) => (json ? text : `${text}\n${line}`));
}

function errorsOf(result: Result<unknown, readonly string[]>): readonly string[] {
  return result.isErr() ? result.error : [];
}

/** What scripts read: the percentiles and chances by year from the base year on. */
function asJson({ draws, seed, percentiles, chanceOfBreakEven, tornado }: AnalysisRecord): string {
  const result = { draws, seed, bands: percentiles, breakEvenBy: chanceOfBreakEven, tornado };
  return `${JSON.stringify(result, null, 2)}\n`;
}
