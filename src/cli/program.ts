import { Command } from 'commander';
import { ok } from 'neverthrow';
import { PRODUCT_VERSION } from '../app/product';
import { COMMAND_TEXT as TEXT } from '../strings/cli';
import { run } from './commands/run';
import { scenarios } from './commands/scenarios';
import { start } from './commands/start';
import { workbook } from './commands/workbook';
import type { Outcome } from './outcome';
import type { Terminal } from './terminal';

interface RunOptions {
  readonly json?: boolean;
  readonly baseline?: string;
}

interface WorkbookOptions {
  readonly out: string;
  readonly baseline?: string;
  readonly protect?: boolean;
}

const BASELINE_OPTION = '--baseline <dir>';

/** The commands and their options. What the chosen one comes to is handed to `finish`. */
export function program(terminal: Terminal, finish: (outcome: Outcome) => void): Command {
  const root = new Command('upstream')
    .description(TEXT.about)
    .helpOption('-h, --help', TEXT.help)
    .helpCommand('help [command]', TEXT.helpCommand)
    .version(PRODUCT_VERSION, '-V, --version', TEXT.version)
    .showHelpAfterError(TEXT.hint)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.complain(text),
    });

  root
    .command('run')
    .description(TEXT.run.about)
    .argument('<files...>', TEXT.run.files)
    .option(BASELINE_OPTION, TEXT.baseline)
    .option('--json', TEXT.run.json)
    .action(async (paths: string[], { baseline, json = false }: RunOptions) =>
      finish(await run({ paths, package: baseline }, json, terminal)),
    );
  root
    .command('workbook')
    .description(TEXT.workbook.about)
    .argument('[files...]', TEXT.workbook.files)
    .requiredOption('--out <path>', TEXT.workbook.out)
    .option(BASELINE_OPTION, TEXT.baseline)
    .option('--protect', TEXT.workbook.protect)
    .action(async (paths: string[], { out, baseline, protect = false }: WorkbookOptions) =>
      finish(await workbook({ paths, package: baseline }, { path: out, protect }, terminal)),
    );
  root
    .command('scenarios')
    .description(TEXT.scenarios.about)
    .action(() => finish(ok(scenarios())));
  root
    .command('start', { hidden: true })
    .description(TEXT.start.about)
    .action(async () => finish(await start(terminal)));
  return root;
}
