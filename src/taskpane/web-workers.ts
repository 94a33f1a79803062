import type { WorkerAnswer } from '../app/analysis/messages';
import type { Workers } from '../app/analysis/workers';

/** More than so many leave the machine no room for anything else, and save little. */
const MOST = 8;

/** The browser's workers; one thread is left to the page. */
export const webWorkers: Workers = {
  most: Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1)),
  start: ({ answered, failed }) => {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => answered(data);
    worker.onmessageerror = () => failed('messageerror');
    worker.onerror = (event) => {
      // It is told to the user; the console need not complain of it too.
      event.preventDefault();
      failed(event.message);
    };
    return {
      send: (request) => worker.postMessage(request),
      end: () => {
        worker.terminate();
        return Promise.resolve();
      },
    };
  },
};
