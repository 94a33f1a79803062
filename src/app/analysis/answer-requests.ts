import type { Result } from 'neverthrow';
import type { Problem } from '../../data/problem';
import { bestMix } from '../../model/analysis/mix/best-mix';
import { runSteps } from '../../model/analysis/steps';
import { switchingValue } from '../../model/analysis/switching-value';
import { tornado } from '../../model/analysis/tornado';
import { keepTask } from '../../model/analysis/uncertainty/kept-draws';
import { emptyTally, tallyTask, type Tally } from '../../model/analysis/uncertainty/tally';
import type { UncertaintyPlan } from '../../model/analysis/uncertainty/plan';
import { uncertainty } from '../../model/analysis/uncertainty/uncertainty';
import { workbench, type Workbench } from '../../model/analysis/uncertainty/work';
import type { Found } from './found';
import { plainOf, type WorkerAnswer, type WorkerRequest } from './messages';

/** What a worker does with its requests. One that is out of turn is a defect: throws. */
export function requestAnswerer(): (request: WorkerRequest) => WorkerAnswer {
  let bench: Workbench | undefined;
  let tally: Tally | undefined;
  const begun = (): Workbench => bench ?? outOfTurn();
  const counted = (): Tally => tally ?? outOfTurn();
  return (request) => {
    switch (request.kind) {
      case 'whole':
        return plainOf(wholeOf(request.plan));
      case 'begin':
        bench = workbench(request.plan);
        tally = undefined;
        return undefined;
      case 'keep':
        return keepTask(begun(), request.task);
      case 'frames':
        tally = emptyTally(request.frames, begun().plan.scenario.horizon);
        return undefined;
      case 'count':
        tallyTask(begun(), request.task, counted());
        return undefined;
      case 'tally':
        return counted();
      case 'tornado': {
        const { baseline, scenario, measure } = begun().plan;
        return plainOf(tornado(baseline, scenario, { measure }));
      }
      case 'solve':
        return plainOf(switchingValue(request.baseline, request.scenario, request.search));
      case 'optimise':
        return plainOf(bestMix(request.baseline, request.scenario, request.aim));
    }
  };
}

/** A plan and its tornado on this thread, without a pause. */
function wholeOf(plan: UncertaintyPlan): Result<Found, readonly Problem[]> {
  const { baseline, scenario, measure } = plan;
  return tornado(baseline, scenario, { measure }).map((bars) => ({
    uncertainty: runSteps(uncertainty(plan)),
    tornado: bars,
  }));
}

/** The parts of an answer that are handed over rather than copied: most of what the draws are. */
export function transferablesOf(answer: WorkerAnswer): ArrayBuffer[] {
  return answer && 'values' in answer ? [answer.values.buffer as ArrayBuffer] : [];
}

function outOfTurn(): never {
  throw new Error('A worker was asked out of turn.');
}
