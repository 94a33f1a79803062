import { err, ok, type Result } from 'neverthrow';
import type { Progress } from '../../model/analysis/steps';
import { mergeOf } from '../../model/analysis/uncertainty/merge';
import type { UncertaintyPlan } from '../../model/analysis/uncertainty/plan';
import { withCrew, type Member, type NoWorkers } from './crew';
import { refused, type AnalysisFailure } from './failure';
import type { Found } from './found';
import { resultOf } from './messages';
import { runInSlices } from './slices';
import { TASKS_A_WORKER, workersFor, type Workers } from './workers';

/** Runs a plan and its tornado over workers: the same bits as on one thread, whoever does what. */
export async function runWithCrew(
  plan: UncertaintyPlan,
  workers: Workers,
  signal: AbortSignal | undefined,
  onProgress: (progress: Progress) => void,
): Promise<Result<Found, AnalysisFailure | NoWorkers>> {
  const { tasks, keptTasks } = plan;
  if (tasks <= TASKS_A_WORKER) return runByOne(plan, workers, signal);
  const merge = mergeOf(plan);
  let done = 0;
  const taskDone = (): void => onProgress({ done: (done += 1), of: tasks });
  const drawn = await withCrew(workers, workersFor(tasks, workers), signal, async (crew) => {
    const next = numbersFrom(0, keptTasks);
    const bars = crew[0]!.ask({ kind: 'begin', plan }).then(() => crew[0]!.ask({ kind: 'tornado' }));
    await eachOf(crew, async (member) => {
      await (member === crew[0] ? bars : member.ask({ kind: 'begin', plan }));
      for (let task = next(); task !== undefined; task = next()) {
        merge.addKept(await member.ask({ kind: 'keep', task }));
        taskDone();
      }
    });
    if (tasks > keptTasks) {
      const rest = numbersFrom(keptTasks, tasks);
      const frames = merge.frames();
      await eachOf(crew, async (member) => {
        await member.ask({ kind: 'frames', frames });
        for (let task = rest(); task !== undefined; task = rest()) {
          await member.ask({ kind: 'count', task });
          taskDone();
        }
        merge.addTally(await member.ask({ kind: 'tally' }));
      });
    }
    return bars;
  });
  if (drawn.isErr()) return err(drawn.error);
  const bars = resultOf(drawn.value);
  if (bars.isErr()) return err(refused(bars.error));
  const found = await runInSlices(merge.finish(), signal);
  return found.isErr() ? err(found.error) : ok({ uncertainty: found.value, tornado: bars.value });
}

/** A short plan by one worker, from which all comes at once: this thread has nothing to put together. */
async function runByOne(
  plan: UncertaintyPlan,
  workers: Workers,
  signal: AbortSignal | undefined,
): Promise<Result<Found, AnalysisFailure | NoWorkers>> {
  const answer = await withCrew(workers, 1, signal, ([one]) => one!.ask({ kind: 'whole', plan }));
  return answer.isErr() ? err(answer.error) : resultOf(answer.value).mapErr(refused);
}

/** Hands out the numbers from one on to before another, each to whoever asks first. */
function numbersFrom(first: number, end: number): () => number | undefined {
  let next = first;
  return () => (next < end ? next++ : undefined);
}

async function eachOf(crew: readonly Member[], work: (member: Member) => Promise<void>): Promise<void> {
  await Promise.all(crew.map(work));
}
