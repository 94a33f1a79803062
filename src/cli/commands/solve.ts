import { err, ok, Result } from 'neverthrow';
import { isYearly, SOUGHT, type Measure } from '../../app/analysis/allowed';
import { inputValue, knownInputs, type KnownInput } from '../../app/analysis/inputs';
import { solve, type SwitchingValue } from '../../app/analysis/search';
import { labelsOf } from '../../app/analysis/years';
import { measurePhrase, soughtSentence } from '../../strings/analysis';
import { exact } from '../../strings/numbers';
import { failureLines } from '../analysis-complaints';
import type { Problem } from '../../app/read-scenarios';
import type { Outcome } from '../outcome';
import { readChoice, readNumber } from '../read-option';
import { readScenario, type ReadScenario, type WantedScenario } from '../read-scenario';
import type { Terminal } from '../terminal';

/** What `solve` is asked, as it was typed. */
export interface SolveOptions {
  readonly vary: string;
  readonly measure: string;
  readonly year?: string;
  readonly target: string;
  readonly json?: boolean;
}

const ANY_NUMBER = { minimum: -1e12, maximum: 1e12 };

/** Seeks the value of one input at which a measure comes to a target; gives it as JSON or in a sentence. */
export async function solveFile(
  wanted: WantedScenario,
  { json = false, ...options }: SolveOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const read = await readScenario(wanted, terminal, (found) => ask(options, found));
  if (read.isErr()) return err(read.error);
  const { baseline, scenario, asked } = read.value;
  const [input, year, measure, target] = asked;
  const point = { measure, year: labelsOf(baseline, scenario.horizon).indexOf(year) };
  const solved = await solve(baseline, scenario, { key: input.key, point, target });
  return solved.mapErr(failureLines).map((found) => {
    if (json) return `${JSON.stringify({ key: input.key, value: found?.value ?? null }, null, 2)}\n`;
    return `${sentenceOf(input, measure, year, target, found)}\n`;
  });
}

type Asked = [input: KnownInput, year: string, measure: Measure, target: number];

function ask(
  { vary, measure, year, target }: Omit<SolveOptions, 'json'>,
  read: ReadScenario | undefined,
): Result<Asked, Problem[]> {
  const inputs = read ? knownInputs(read.baseline, read.scenario) : [];
  const labels = read ? labelsOf(read.baseline, read.scenario.horizon) : [];
  const keys = inputs.map(({ key }) => key);
  // What depends on a scenario is not complained of where there is none.
  return Result.combineWithAllErrors([
    (read ? readChoice('--vary', vary, keys) : ok(vary)).map((key) => inputs[keys.indexOf(key)]!),
    read ? readChoice('--year', year ?? labels.at(-1)!, labels) : ok(''),
    readChoice('--measure', measure, SOUGHT),
    readNumber('--target', target, ANY_NUMBER),
  ]);
}

function sentenceOf(
  { label, value, isShare }: KnownInput,
  measure: Measure,
  year: string,
  target: number,
  found: SwitchingValue | null,
): string {
  return soughtSentence({
    label,
    value: found === null ? undefined : inputValue(isShare, found.value),
    now: value === null ? undefined : inputValue(isShare, value),
    measure: measurePhrase(measure),
    year: isYearly(measure) ? year : undefined,
    target: exact(target),
    crossings: found?.crossings ?? 0,
  });
}
