import { err } from 'neverthrow';
import { isYearly, SOUGHT, type Measure } from '../../app/analysis/allowed';
import { inputValue, knownInputs, type KnownInput } from '../../app/analysis/inputs';
import { solve, type SwitchingValue } from '../../app/analysis/search';
import { labelsOf } from '../../app/analysis/years';
import { ANALYSED_TEXT, soughtSentence } from '../../strings/analysis';
import { exact } from '../../strings/numbers';
import { COMMAND_TEXT } from '../../strings/cli';
import { failureLines } from '../analysis-complaints';
import { complaintsOf } from '../complaints';
import type { Outcome } from '../outcome';
import { problemsOf, readChoice, readNumber } from '../read-option';
import { readScenario, type WantedScenario } from '../read-scenario';
import type { Terminal } from '../terminal';

/** What `solve` is asked, as it was typed. */
export interface SolveOptions {
  readonly vary: string;
  readonly measure: string;
  readonly year?: string;
  readonly target: string;
  readonly json?: boolean;
}

/** Seeks the value of one input at which a measure comes to a target; gives it as JSON or in a sentence. */
export async function solveFile(
  wanted: WantedScenario,
  { json = false, ...options }: SolveOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const measure = readChoice('--measure', options.measure, SOUGHT);
  const target = readNumber('--target', options.target, COMMAND_TEXT.anyNumber);
  const read = await readScenario(wanted, terminal, problemsOf([measure, target]));
  if (read.isErr() || measure.isErr() || target.isErr()) return err(read.isErr() ? read.error : []);
  const { baseline, scenario } = read.value;
  const [labels, inputs] = [labelsOf(baseline, scenario.horizon), knownInputs(baseline, scenario)];
  const year = readChoice('--year', options.year ?? labels.at(-1)!, labels);
  const key = readChoice(
    '--vary',
    options.vary,
    inputs.map((input) => input.key),
  );
  if (year.isErr() || key.isErr()) return err(complaintsOf(problemsOf([key, year])));
  const point = { measure: measure.value, year: labels.indexOf(year.value) };
  const solved = await solve(baseline, scenario, { key: key.value, point, target: target.value });
  return solved
    .mapErr((failure) => failureLines(failure, {}))
    .map((found) => {
      if (json) return `${JSON.stringify({ key: key.value, value: found?.value ?? null }, null, 2)}\n`;
      const input = inputs.find((known) => known.key === key.value)!;
      return `${sentenceOf(input, point.measure, year.value, target.value, found)}\n`;
    });
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
    measure: ANALYSED_TEXT[measure] ? `the ${ANALYSED_TEXT[measure]}` : measure,
    year: isYearly(measure) ? year : undefined,
    target: exact(target),
    crossings: found?.crossings ?? 0,
  });
}
