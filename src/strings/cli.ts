/** Every sentence of the `upstream` command that does not come from elsewhere in this folder. */
export const COMMAND_TEXT = {
  about: 'Models moving health spending to prevention, and writes the answer as a live Excel workbook.',
  help: 'say what is allowed here',
  helpCommand: 'say what a command allows',
  version: 'say which version this is',
  hint: '(--help says what is allowed)',
  baseline: 'a folder or a zip with a data package to use instead of the bundled baseline',
  run: {
    about: 'Runs scenario files and prints what comes of each.',
    files: 'scenario files; - reads standard input',
    json: 'print the results as JSON: an object for one file, an array for several',
  },
  workbook: {
    about: 'Writes the Excel workbook, with a sheet for each scenario.',
    files: 'scenario files; - reads standard input; the bundled scenarios that fit where none is given',
    out: 'the file to write; one that is there already is replaced',
    protect: 'let only input cells be changed (without a password)',
  },
  analyse: {
    about:
      'Draws every uncertain assumption of a scenario, and says how likely it is to pay for itself and what decides that.',
    file: 'a scenario file; - reads standard input',
    draws: 'how many draws, 1,000 to 1,000,000',
    seed: 'a whole number; the same seed gives the same draws',
    measure: (known: string) => `what the sensitivities are of: ${known}`,
    out: 'a workbook to write with the scenario and the analysis; one that is there already is replaced',
    json: 'print the percentiles by year, the chances and the tornado as JSON',
  },
  solve: {
    about: 'Seeks the value of one input at which a measure comes to a target.',
    file: 'a scenario file; - reads standard input',
    vary: 'the key of an assumption, as on the sheet Inputs; or shift.total, shift.years, reinvest',
    measure: (known: string) => `what is to come to the target: ${known}`,
    year: 'of a measure by year: such as 2020/21; the horizon where none is given',
    target: 'the number that the measure is to come to',
    json: 'print the key and the value, null where there is none, as JSON',
  },
  optimise: {
    about: 'Divides the shift between the prevention cells as is best for a measure.',
    file: 'a scenario file; - reads standard input',
    measure: 'npv (the most net present value) or gap (the least gap at the horizon)',
    json: 'print the shares, and what £1m a year more is worth in each, as JSON',
  },
  init: {
    about: 'Writes a data package to begin your own with: tables with example values, and notes.',
    folder: 'the folder to write; a new or an empty one',
  },
  check: {
    about: 'Checks a data package, and says what it holds or each thing that is wrong with it.',
    path: 'a folder or a zip with a data package',
  },
  package: {
    about: 'Writes the inputs of a workbook, with what was edited there, as a data package.',
    workbook: 'a workbook (.xlsx) that Upstream wrote',
    folder: 'the folder to write; a new or an empty one',
  },
  scenarios: { about: 'Lists the scenarios that come with Upstream.' },
  defect: (what: string) =>
    `Upstream itself failed (${what}). Please report this with the command that you ran.`,
  brokeOff: (why: string) => `The analysis broke off (${why}). Nothing was worked out; try again.`,
  outputFailed: (code: string) => `The output could not be printed (${code}).`,
} as const;

/** What each bundled scenario is, by file name. */
export const BUNDLED_SCENARIO_TEXT: Readonly<Record<string, string>> = {
  'do-nothing.json': 'Nothing shifts: the line that all others are held against.',
  'policy.json': 'One per cent of the envelope moves to prevention over five years, with pump-priming.',
  'ambitious.json': 'Two and a half per cent over five years, otherwise as the policy.',
  'sceptic.json': 'The policy, with half the returns and two years longer to wait for them.',
  'failed-delivery.json': 'The policy, of which only two fifths are delivered.',
  'capture-and-reinvest.json': 'The policy, with half of the released cash put into more prevention.',
  'decommission.json': 'The same shift paid for by cutting a service instead of pump-priming.',
};

/** Why a file could not be read or written. */
export type FileFault =
  | 'absent'
  | 'folder'
  | 'no-folder'
  | 'forbidden'
  | 'not-text'
  | 'not-a-plain-file'
  | 'not-a-path'
  | 'an-input'
  | 'twice'
  | { readonly code: string };

/** One plain line on a file that could not be read. `what` is its path as the user knows it. */
export function describeUnread(what: string, fault: FileFault): string {
  return `${what}: ${whyUnread(fault)}`;
}

function whyUnread(fault: FileFault): string {
  switch (fault) {
    case 'absent':
      return 'there is no such file or folder; check the path.';
    case 'folder':
      return 'found a folder; allowed is a file.';
    case 'no-folder':
      return 'found a file where a folder is needed; check the path.';
    case 'forbidden':
      return 'this may not be read; ask for the right to read it.';
    case 'not-text':
      return 'found bytes that are no UTF-8 text; save it as UTF-8.';
    case 'not-a-plain-file':
      return 'found something that is not a plain file; choose another path.';
    case 'twice':
      return 'standard input can be read only once; name - a single time.';
    case 'not-a-path':
      return 'found no path; write a name that begins with - as ./-name.';
    default:
      return `this could not be read (${typeof fault === 'string' ? fault : fault.code}).`;
  }
}

/** One plain line on a file that was not written. */
export function describeUnwritten(path: string, fault: FileFault): string {
  return `--out ${path}: ${whyUnwritten(fault)} Nothing was written.`;
}

function whyUnwritten(fault: FileFault): string {
  switch (fault) {
    case 'absent':
    case 'no-folder':
      return 'there is no such folder to write into; create it or choose another.';
    case 'folder':
      return 'found a folder; allowed is the path of a file.';
    case 'forbidden':
      return 'this may not be written; choose another place.';
    case 'not-a-plain-file':
      return 'found something that is not a plain file; choose another path.';
    case 'not-a-path':
      return 'found no path; write a name that begins with - as ./-name.';
    case 'an-input':
      return 'found one of the files that are read; choose another path.';
    default:
      return `this could not be written (${typeof fault === 'string' ? fault : fault.code}).`;
  }
}

/** One plain line on a folder that was not written. */
export function describeUnwrittenFolder(folder: string, fault: FileFault | 'not-empty'): string {
  return `${folder}: ${whyNoFolder(fault)} Nothing was written.`;
}

function whyNoFolder(fault: FileFault | 'not-empty'): string {
  switch (fault) {
    case 'not-empty':
      return 'this folder holds something already, and nothing of it is replaced; choose a new or an empty one.';
    case 'no-folder':
    case 'absent':
    case 'not-a-path':
      return 'found no path of a folder; choose another (a name that begins with - as ./-name).';
    default:
      if (typeof fault === 'object' && fault.code === 'EEXIST') return 'found a file; allowed is a folder.';
      return whyUnwritten(fault);
  }
}

/** What was written as a data package, and what to do with it next. */
export const wrotePackage = (folder: string, files: number, notes: string): string =>
  `Wrote ${folder}: a data package of ${String(files)} files. Read ${notes} in it, then: upstream check ${folder}`;

export const STANDARD_INPUT = 'standard input';
export const THE_PACKAGE = 'data package';

export const wrote = (path: string, scenarios: number, kilobytes: string): string =>
  `Wrote ${path}: ${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}, ${kilobytes} KB.`;

export const HEADLINE_TEXT = {
  columns: { doNothing: 'Do nothing', scenario: 'Scenario', change: 'Change' },
  subject: (footprint: string, horizonYear: string) => `${footprint}, in ${horizonYear}.`,
  funding: {
    'pump-prime': 'Pump-primed: the new services are extra cost until need falls.',
    decommission: 'Decommissioning: a service is cut, and the need it met is withdrawn with the money.',
  },
  idle: 'No money shifts.',
  gap: 'Gap: cost of need less envelope',
  preventionShare: 'Prevention, % of the envelope',
  admissions: (baseYear: string, base: string) => `Emergency admissions (${baseYear}: ${base})`,
  bedDays: (baseYear: string, base: string) => `Emergency bed days (${baseYear}: ${base})`,
  points: (points: string) => `${points} points`,
  breakEven: {
    inYear: 'Breaks even in the year',
    cumulative: 'Breaks even since the start',
    discounted: 'The same, discounted',
  },
  nothingToBreakEven: 'There is nothing to break even, because no money shifts.',
  plausibility: (verdict: string, share: string, year: string) =>
    `Plausibility ${verdict} (${share} of admissions avoided by ${year}).`,
  unplaced: (amount: string) =>
    `Not placed: ${amount} over the years found no room in the services it was to come from.`,
  note: 'A gap above nought is a shortfall. Prevention is primary and secondary prevention.',
} as const;
