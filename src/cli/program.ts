import { Command } from 'commander';
import { ok } from 'neverthrow';
import { REPORTED, SOUGHT } from '../app/analysis/allowed';
import { DEFAULT_DRAWS, DEFAULT_MEASURE, DEFAULT_SEED } from '../app/analysis/defaults';
import { PRODUCT_VERSION } from '../app/product';
import { COMMAND_TEXT as TEXT } from '../strings/cli';
import { analyseFile, type AnalyseOptions } from './commands/analyse';
import { check } from './commands/check';
import { init } from './commands/init';
import { optimiseFile, type OptimiseOptions } from './commands/optimise';
import { packageWorkbook } from './commands/package';
import { run } from './commands/run';
import { scenarios } from './commands/scenarios';
import { solveFile, type SolveOptions } from './commands/solve';
import { workbook } from './commands/workbook';
import type { Outcome } from './outcome';
import type { Terminal } from './terminal';

interface BaselineOption {
  readonly baseline?: string;
}

interface RunOptions extends BaselineOption {
  readonly json?: boolean;
}

interface WorkbookOptions extends BaselineOption {
  readonly out: string;
  readonly protect?: boolean;
}

const BASELINE_OPTION = '--baseline <path>';

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
  addAnalyses(root, terminal, finish);
  addPackages(root, finish);
  root
    .command('scenarios')
    .description(TEXT.scenarios.about)
    .action(() => finish(ok(scenarios())));
  return root;
}

/** What is done with data packages themselves. */
function addPackages(root: Command, finish: (outcome: Outcome) => void): void {
  root
    .command('init')
    .description(TEXT.init.about)
    .argument('<dir>', TEXT.init.folder)
    .action(async (folder: string) => finish(await init(folder)));
  root
    .command('check')
    .description(TEXT.check.about)
    .argument('<path>', TEXT.check.path)
    .action(async (path: string) => finish(await check(path)));
  root
    .command('package')
    .description(TEXT.package.about)
    .argument('<workbook>', TEXT.package.workbook)
    .argument('<dir>', TEXT.package.folder)
    .action(async (path: string, folder: string) => finish(await packageWorkbook(path, folder)));
}

/** What asks more of one scenario than to be run. */
function addAnalyses(root: Command, terminal: Terminal, finish: (outcome: Outcome) => void): void {
  root
    .command('analyse')
    .description(TEXT.analyse.about)
    .argument('<file>', TEXT.analyse.file)
    .option('--draws <n>', TEXT.analyse.draws, String(DEFAULT_DRAWS))
    .option('--seed <s>', TEXT.analyse.seed, String(DEFAULT_SEED))
    .option('--measure <name>', TEXT.analyse.measure(REPORTED.join(', ')), DEFAULT_MEASURE)
    .option(BASELINE_OPTION, TEXT.baseline)
    .option('--out <path>', TEXT.analyse.out)
    .option('--json', TEXT.analyse.json)
    .action(async (path: string, { baseline, ...options }: AnalyseOptions & BaselineOption) =>
      finish(await analyseFile({ path, package: baseline }, options, terminal)),
    );
  root
    .command('solve')
    .description(TEXT.solve.about)
    .argument('<file>', TEXT.solve.file)
    .requiredOption('--vary <key>', TEXT.solve.vary)
    .requiredOption('--measure <name>', TEXT.solve.measure(SOUGHT.join(', ')))
    .option('--year <label>', TEXT.solve.year)
    .requiredOption('--target <x>', TEXT.solve.target)
    .option(BASELINE_OPTION, TEXT.baseline)
    .option('--json', TEXT.solve.json)
    .action(async (path: string, { baseline, ...options }: SolveOptions & BaselineOption) =>
      finish(await solveFile({ path, package: baseline }, options, terminal)),
    );
  root
    .command('optimise')
    .description(TEXT.optimise.about)
    .argument('<file>', TEXT.optimise.file)
    .requiredOption('--measure <name>', TEXT.optimise.measure)
    .option(BASELINE_OPTION, TEXT.baseline)
    .option('--json', TEXT.optimise.json)
    .action(async (path: string, { baseline, ...options }: OptimiseOptions & BaselineOption) =>
      finish(await optimiseFile({ path, package: baseline }, options, terminal)),
    );
}
