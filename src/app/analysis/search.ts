import { err, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import { bestMix, type BestMix } from '../../model/analysis/mix/best-mix';
import type { MixAim } from '../../model/analysis/mix/measure-mixes';
import { switchingValue, type Search, type SwitchingValue } from '../../model/analysis/switching-value';
import type { Scenario } from '../../model/types';
import { withCrew } from './crew';
import { refused, type AnalysisFailure } from './failure';
import { resultOf, type AnswerTo, type Plain, type WorkerRequest } from './messages';
import type { Running } from './analyse';

export type { BestMix } from '../../model/analysis/mix/best-mix';
export type { MixAim } from '../../model/analysis/mix/measure-mixes';
export type { Search, SwitchingValue } from '../../model/analysis/switching-value';

/** The value of one input at which a measure crosses a target, null where there is none in its range. */
export function solve(
  baseline: Baseline,
  scenario: Scenario,
  search: Search,
  running: Running = {},
): Promise<Result<SwitchingValue | null, AnalysisFailure>> {
  return elsewhere<SwitchingValue | null>({ kind: 'solve', baseline, scenario, search }, running, () =>
    switchingValue(baseline, scenario, search),
  );
}

/** How the shift is best divided between the prevention cells. */
export function optimise(
  baseline: Baseline,
  scenario: Scenario,
  aim: MixAim,
  running: Running = {},
): Promise<Result<BestMix, AnalysisFailure>> {
  return elsewhere<BestMix>({ kind: 'optimise', baseline, scenario, aim }, running, () =>
    bestMix(baseline, scenario, aim),
  );
}

/** Asks one worker; where none can be had, does it here. */
async function elsewhere<T>(
  request: Extract<WorkerRequest, { kind: 'solve' | 'optimise' }>,
  { signal, workers }: Running,
  here: () => Result<T, readonly Problem[]>,
): Promise<Result<T, AnalysisFailure>> {
  if (workers) {
    const answered = await withCrew(workers, 1, signal, ([worker]) => worker!.ask(request));
    if (answered.isOk()) return fromPlain<T>(answered.value);
    if (answered.error.code !== 'no-workers') return err(answered.error);
  }
  return here().mapErr(refused);
}

function fromPlain<T>(
  answer: AnswerTo<WorkerRequest & { kind: 'solve' | 'optimise' }>,
): Result<T, AnalysisFailure> {
  return resultOf(answer as Plain<T>).mapErr(refused);
}
