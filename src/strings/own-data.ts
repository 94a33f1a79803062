import { pounds } from './numbers';

/** What is said of data packages by more than one door. */
export const INSIDE_THE_PACKAGE = 'the relative path of a file inside the package’s own folder';

/** Why a file that is to be text is not. */
export const NO_TEXT = 'it is no UTF-8 text; save it as “CSV UTF-8”';

/** Words of the package to begin with. */
export const TEMPLATE_TEXT = {
  title: 'Our place: health and care budgets (example values, to be replaced)',
  example: (rationale: string) => `Example from another place, to be replaced. ${rationale}`,
  exampleBudget: 'Example: replace with your ledger',
} as const;

/** A part of a budget, by its label. */
interface Part {
  readonly label: string;
  readonly totalGbpM: number;
}

interface Finding {
  readonly title: string;
  readonly version: string;
  readonly baseYear: string;
  readonly wholeLabel: string;
  readonly totalGbpM: number;
  readonly footprints: readonly Part[];
  readonly strategies: readonly Part[];
  readonly assumptions: number;
  readonly uncertain: number;
}

/** What a package was found to hold, a line each. */
export function findingLines(found: Finding): readonly string[] {
  const part = ({ label, totalGbpM }: Part): string => `  ${label}: ${pounds(totalGbpM)}`;
  return [
    `${found.title} (version ${found.version})`,
    `Base year ${found.baseYear}; ${found.wholeLabel}: ${pounds(found.totalGbpM)}`,
    `Footprints: ${found.footprints.length}`,
    ...found.footprints.map(part),
    `Strategies: ${found.strategies.length}`,
    ...found.strategies.map(part),
    `Assumptions: ${found.assumptions}, of which ${found.uncertain} have a range`,
    'No problem was found.',
  ];
}

/** Of what was edited in a workbook and is kept as a package. */
export const EDITED_TEXT = {
  rationale: (before: string) => `Changed in a workbook. Before: ${before}`,
  section: 'Changed in a workbook',
  version: (before: string) => `${before.slice(0, 70)} (edited)`,
} as const;

/** “Use my own data” in the pane and on the page. */
export const OWN_DATA_TEXT = {
  title: 'Use my own data',
  hint: 'A data package of your place and year: its folder, or a zip of it. “npx upstream init DIR” writes one to begin with. Or a table of budgets as CSV. Nothing leaves this device.',
  chooseFiles: 'Choose a zip or files…',
  chooseFolder: 'Choose a folder…',
  filesLabel: 'A zip or the files of a data package',
  folderLabel: 'The folder of a data package',
  reading: 'Reading…',
  found: 'This is what was found. Nothing is in the workbook yet.',
  refused: (count: number) =>
    count === 1
      ? 'Nothing was taken: one thing is not right.'
      : `Nothing was taken: ${String(count)} things are not right.`,
  more: (count: number) => `and ${String(count)} more.`,
  replaces:
    'Using it replaces the workbook’s budgets and assumptions. Scenarios that fit stay, and Restore previous (under Results) brings all of it back.',
  unfit: (names: string) => `Scenarios that do not fit it go: ${names}.`,
  use: 'Use this data',
  cancel: 'Cancel',
  used: (title: string) => `The workbook now holds: ${title}.`,
} as const;

/** Budgets from a table of someone's own, whose columns are chosen. */
export const LEDGER_TEXT = {
  fields: {
    strategy: 'Column of strategies',
    footprint: 'Column of footprints',
    amount: 'Column of amounts',
  },
  unchosen: { code: 'missing', allowed: 'a column, chosen from those of the file' },
  none: 'not chosen',
  onlyFootprint: (label: string) => `none: all of it is ${label}`,
  unit: 'Amounts are in',
  units: { pounds: '£', thousands: '£000', millions: '£m' },
  amount: 'an amount such as 1,234.50 or (12)',
  section: (file: string) => `Own ledger: ${file}`,
  title: (file: string) => `Own ledger: ${file}`,
  pair: (strategy: string, footprint: string) => `${strategy}, ${footprint}`,
  sum: (pair: string, gbpM: number) => `${pair} at ${pounds(gbpM, 2)}`,
  sumAllowed: '£0m to £1,000,000m for each strategy in a footprint',
  noMoney: (footprint: string) => `no money in ${footprint}`,
  someMoney: 'a total above 0 for each footprint',
  about: (file: string, rows: number) =>
    `${file} is a table with ${String(rows)} rows, and not a data package. Say which columns hold the budgets; all else stays as the workbook has it.`,
  without: (pairs: string) => `No row for: ${pairs}. They count as £0.`,
} as const;
