import { err, ok, type Result } from 'neverthrow';
import type { Inputs } from '../app/inputs';
import type { FileRefusal } from '../app/workbook-file';

/** What the worker is asked. */
export type FileTask =
  ({ readonly kind: 'make' } & Inputs) | { readonly kind: 'read'; readonly bytes: Uint8Array };

/** What it answers. */
export type FileAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly inputs: Inputs }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** The bytes of an Excel file of these inputs; a defect of the worker rejects. */
export async function makeFile(inputs: Inputs): Promise<Uint8Array> {
  const answer = await ask({ kind: 'make', ...inputs });
  if (answer.kind !== 'made') throw new Error('The worker made no file.');
  return answer.bytes;
}

/** What an Excel file holds, or why it cannot be taken in. */
export async function readFile(bytes: Uint8Array): Promise<Result<Inputs, FileRefusal>> {
  const answer = await ask({ kind: 'read', bytes });
  if (answer.kind === 'made') throw new Error('The worker read no file.');
  return answer.kind === 'read' ? ok(answer.inputs) : err(answer.refusal);
}

/** One worker a task: files are seldom made, and nothing is left running. */
function ask(task: FileTask): Promise<FileAnswer> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url));
  return new Promise<FileAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
