import { CommanderError } from 'commander';
import { COMMAND_TEXT } from '../strings/cli';
import { STATUS } from './outcome';
import { program } from './program';
import { shownText } from './shown-text';
import type { Terminal } from './terminal';

/**
 * Runs the command that the arguments (without node and script) ask for, and gives the exit status: 0;
 * 2 where something is wrong with what was given, said in a line each on standard error, with nothing
 * written or printed; 1 for a defect of the product.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = STATUS.fine;
  const commands = program(terminal, (outcome) =>
    outcome.match(
      (text) => terminal.print(text),
      (complaints) => {
        terminal.complain(complaints.map((line) => `${line}\n`).join(''));
        status = STATUS.badInput;
      },
    ),
  );
  try {
    await commands.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.fine : STATUS.badInput;
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    terminal.complain(`${shownText(COMMAND_TEXT.defect(what))}\n`);
    return STATUS.defect;
  }
}
