import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import type { BestMix } from '../../model/analysis/mix/best-mix';
import type { MixAim } from '../../model/analysis/mix/measure-mixes';
import type { Search, SwitchingValue } from '../../model/analysis/switching-value';
import type { TornadoBar } from '../../model/analysis/tornado';
import type { KeptTask } from '../../model/analysis/uncertainty/kept-draws';
import type { UncertaintyPlan } from '../../model/analysis/uncertainty/plan';
import type { Frame, Tally } from '../../model/analysis/uncertainty/tally';
import type { Scenario } from '../../model/types';
import type { Found } from './found';

/** What a worker is asked. It answers each request once, in their order. Plain data, both ways. */
export type WorkerRequest =
  /** Does all of a plan that is not worth dividing. */
  | { readonly kind: 'whole'; readonly plan: UncertaintyPlan }
  /** Prepares a plan; what follows, up to `tally`, is about it. */
  | { readonly kind: 'begin'; readonly plan: UncertaintyPlan }
  | { readonly kind: 'keep'; readonly task: number }
  | { readonly kind: 'frames'; readonly frames: readonly Frame[] }
  | { readonly kind: 'count'; readonly task: number }
  | { readonly kind: 'tally' }
  | { readonly kind: 'tornado' }
  | {
      readonly kind: 'solve';
      readonly baseline: Baseline;
      readonly scenario: Scenario;
      readonly search: Search;
    }
  | {
      readonly kind: 'optimise';
      readonly baseline: Baseline;
      readonly scenario: Scenario;
      readonly aim: MixAim;
    };

interface Answers {
  readonly whole: Plain<Found>;
  readonly begin: undefined;
  readonly keep: KeptTask;
  readonly frames: undefined;
  readonly count: undefined;
  readonly tally: Tally;
  readonly tornado: Plain<readonly TornadoBar[]>;
  readonly solve: Plain<SwitchingValue | null>;
  readonly optimise: Plain<BestMix>;
}

export type AnswerTo<R extends WorkerRequest> = Answers[R['kind']];
export type WorkerAnswer = AnswerTo<WorkerRequest>;

/** A result as plain data: what comes out of a worker has lost its class. */
export type Plain<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

export function plainOf<T>(result: Result<T, readonly Problem[]>): Plain<T> {
  return result.match<Plain<T>>(
    (value) => ({ value }),
    (problems) => ({ problems }),
  );
}

export function resultOf<T>(plain: Plain<T>): Result<T, readonly Problem[]> {
  return 'value' in plain ? ok(plain.value) : err(plain.problems);
}
