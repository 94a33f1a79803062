import { err, ok, type Result } from 'neverthrow';
import { CANCELLED, type AnalysisFailure } from './failure';
import type { AnswerTo, WorkerAnswer, WorkerRequest } from './messages';
import type { AnalysisWorker, Workers } from './workers';

/** A worker at work. A question that comes to nothing is never answered: the whole crew is sent home then. */
export interface Member {
  ask<R extends WorkerRequest>(request: R): Promise<AnswerTo<R>>;
}

/** No worker can be had here, or none that answers. */
export interface NoWorkers {
  readonly code: 'no-workers';
}

/**
 * Does a piece of work with so many workers, all of which have ended when it settles, however it ends:
 * done, cancelled, or failed with the first of them. What `work` throws is a defect and rejects.
 */
export async function withCrew<T>(
  workers: Workers,
  count: number,
  signal: AbortSignal | undefined,
  work: (crew: readonly Member[]) => Promise<T>,
): Promise<Result<T, AnalysisFailure | NoWorkers>> {
  const hired: AnalysisWorker[] = [];
  let stop: (failure: AnalysisFailure | NoWorkers) => void = () => undefined;
  const stopped = new Promise<AnalysisFailure | NoWorkers>((resolve) => (stop = resolve));
  const onAbort = (): void => stop(CANCELLED);
  let hasAnswered = false;
  let isOver = false;
  try {
    if (signal?.aborted) return err(CANCELLED);
    signal?.addEventListener('abort', onAbort);
    const crew: Member[] = [];
    for (let one = 0; one < count; one += 1) {
      const waiting: ((answer: WorkerAnswer) => void)[] = [];
      const started = startWorker(workers, {
        answered: (answer) => {
          // What was on its way when the crew was sent home is of no use.
          if (isOver) return;
          hasAnswered = true;
          waiting.shift()!(answer);
        },
        failed: (detail) => stop(hasAnswered ? { code: 'worker-failed', detail } : { code: 'no-workers' }),
      });
      if (started === undefined) return err({ code: 'no-workers' });
      hired.push(started);
      crew.push({
        ask: <R extends WorkerRequest>(request: R) =>
          new Promise<AnswerTo<R>>((resolve) => {
            waiting.push(resolve as (answer: WorkerAnswer) => void);
            started.send(request);
          }),
      });
    }
    return await Promise.race([work(crew).then((done) => ok(done)), stopped.then((why) => err(why))]);
  } finally {
    isOver = true;
    signal?.removeEventListener('abort', onAbort);
    await Promise.all(hired.map((worker) => worker.end()));
  }
}

function startWorker(
  workers: Workers,
  listener: Parameters<Workers['start']>[0],
): AnalysisWorker | undefined {
  try {
    return workers.start(listener);
  } catch {
    return undefined;
  }
}
