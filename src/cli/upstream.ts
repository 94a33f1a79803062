import { parentPort } from 'node:worker_threads';
import { COMMAND_TEXT } from '../strings/cli';
import { main } from './main';
import { STATUS } from './outcome';
import { threadWorkers, workInThread } from './worker-threads';

/** A reader that has gone away, as `head` does, is no one's mistake. */
function onOutputError({ code = '' }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.exitCode = STATUS.badInput;
  process.stderr.write(`${COMMAND_TEXT.outputFailed(code)}\n`);
}

function start(): void {
  process.stdout.on('error', onOutputError);
  process.stderr.on('error', () => undefined);
  void main(process.argv.slice(2), {
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    workers: threadWorkers(__filename),
  }).then((status) => {
    process.exitCode ??= status;
  });
}

// The command is one file, and its own worker too.
if (parentPort) workInThread(parentPort);
else start();
