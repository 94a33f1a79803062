/** Makes and reads Excel files beside the page, which stays free meanwhile. */
import { withMeasures } from '../app/measures';
import { inputsOfFile, workbookFile } from '../app/workbook-file';
import type { FileAnswer, FileTask } from './file-tasks';

const scope = globalThis as unknown as {
  onmessage: (message: MessageEvent<FileTask>) => void;
  postMessage(answer: FileAnswer, transfer?: readonly Transferable[]): void;
};

scope.onmessage = ({ data: task }) => {
  if (task.kind === 'make') {
    // What asked hears of a defect only as an error of the worker's own.
    void withMeasures(task)
      .then((inputs) => {
        const bytes = workbookFile(inputs);
        scope.postMessage({ kind: 'made', bytes }, [bytes.buffer as ArrayBuffer]);
      })
      .catch(reportError);
    return;
  }
  void inputsOfFile(task.bytes).then((read) =>
    scope.postMessage(
      read.match<FileAnswer>(
        (inputs) => ({ kind: 'read', inputs }),
        (refusal) => ({ kind: 'refused', refusal }),
      ),
    ),
  );
};
