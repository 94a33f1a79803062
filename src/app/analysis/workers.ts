import type { WorkerAnswer, WorkerRequest } from './messages';

/** A thread of its own, which answers requests one after the other. */
export interface AnalysisWorker {
  send(request: WorkerRequest): void;
  /** Ends it at once, whatever it is doing; settles when nothing of it is left. */
  end(): Promise<void>;
}

/** Is told what a worker answers, or that it has failed and answers no more. */
export interface WorkerListener {
  answered(answer: WorkerAnswer): void;
  failed(detail: string): void;
}

/** Where workers come from: each door has its own. */
export interface Workers {
  /** As many as may run at once. */
  readonly most: number;
  /** Throws where none can be had. */
  start(listener: WorkerListener): AnalysisWorker;
}

/** Tasks that make it worth a worker's while to make itself ready. */
export const TASKS_A_WORKER = 8;

/** How many workers so many tasks are divided between. */
export function workersFor(tasks: number, { most }: Workers): number {
  return Math.max(1, Math.min(most, Math.ceil(tasks / TASKS_A_WORKER)));
}
