/** Works out parts of an analysis beside the pane, which stays free meanwhile. */
import { requestAnswerer, transferablesOf } from '../app/analysis/answer-requests';
import type { WorkerAnswer, WorkerRequest } from '../app/analysis/messages';

const scope = globalThis as unknown as {
  onmessage: (message: MessageEvent<WorkerRequest>) => void;
  postMessage(answer: WorkerAnswer, transfer: readonly Transferable[]): void;
};

const answer = requestAnswerer();

scope.onmessage = ({ data }) => {
  const found = answer(data);
  scope.postMessage(found, transferablesOf(found));
};
