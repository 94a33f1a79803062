import { availableParallelism } from 'node:os';
import { Worker, type MessagePort } from 'node:worker_threads';
import { requestAnswerer, transferablesOf } from '../app/analysis/answer-requests';
import type { WorkerAnswer, WorkerRequest } from '../app/analysis/messages';
import type { Workers } from '../app/analysis/workers';

/** Workers in threads of this process, each of which runs `program`: the command itself, built. */
export function threadWorkers(program: string, most = availableParallelism()): Workers {
  return {
    most,
    start: ({ answered, failed }) => {
      const thread = new Worker(program);
      thread.on('message', (answer: WorkerAnswer) => answered(answer));
      thread.on('error', (error) => failed(error.message));
      // Only one that ended by itself is heard of: others have been let go of.
      thread.on('exit', (code) => failed(`exit ${code}`));
      return {
        send: (request) => thread.postMessage(request),
        end: async () => {
          await thread.terminate();
        },
      };
    },
  };
}

/** Works for the thread that started this one; `port` is the way to it. */
export function workInThread(port: MessagePort): void {
  const answer = requestAnswerer();
  port.on('message', (request: WorkerRequest) => {
    const found = answer(request);
    port.postMessage(found, transferablesOf(found));
  });
}
