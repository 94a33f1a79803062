import type { WorkerAnswer } from '../app/analysis/messages';
import type { Workers } from '../app/analysis/workers';

/** More than so many leave the machine no room for anything else, and save little. */
const MOST = 8;

/** One that has done its work waits for more: to load and to warm up takes longer than to draw. */
let idle: Worker | undefined;

/** The browser's workers; one thread is left to the page. */
export const webWorkers: Workers = {
  most: Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1)),
  start: ({ answered, failed }) => {
    const worker = idle ?? new Worker(new URL('./analysis-worker.ts', import.meta.url));
    idle = undefined;
    let unanswered = 0;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      unanswered -= 1;
      answered(data);
    };
    worker.onmessageerror = () => failed('messageerror');
    worker.onerror = (event) => {
      // It is told to the user; the console need not complain of it too.
      event.preventDefault();
      failed(event.message);
    };
    return {
      send: (request) => {
        unanswered += 1;
        worker.postMessage(request);
      },
      end: () => {
        if (unanswered === 0 && idle === undefined) idle = worker;
        else worker.terminate();
        return Promise.resolve();
      },
    };
  },
};
