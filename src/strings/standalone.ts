/** Every sentence of the page in the browser that does not come from elsewhere in this folder. */
export const PAGE_TEXT = {
  title: 'Upstream: moving health and care spending to prevention',
  product: 'Upstream',
  about: 'What happens when health and care spending moves to prevention',
  opening: 'Opening Upstream…',
  needsScripts: 'Upstream works in this page by scripts: allow them, then load it again.',
  stages: {
    engine: 'Getting the spreadsheet ready',
    writing: 'Writing the baseline and the scenarios',
    restoring: 'Putting back your work',
  },
  workbook: 'Workbook',
  pane: 'Modeller',
  divider: 'Width of the workbook',
  actions: 'File',
  download: 'Download .xlsx',
  downloading: 'Making the file…',
  open: 'Open .xlsx…',
  openLabel: 'An .xlsx file that Upstream wrote',
  importFiles: 'Import scenarios…',
  importLabel: 'Scenario files',
  exportFile: 'Export scenario',
  share: 'Copy link',
  startAgain: 'Start again',
  tips: 'Help',
  confirm: {
    open: (file: string) =>
      `Opening ${file} takes the place of the workbook on this page and of what is not yet written. Download it first if you want to keep it.`,
    startAgain:
      'Starting again takes the place of the workbook on this page with the bundled one. Download it first if you want to keep it.',
    goOn: { open: 'Open it', startAgain: 'Start again' },
    leave: 'Keep what is here',
  },
  close: 'Close this message',
  kept: (time: string) => `Kept in this browser at ${time}.`,
  notKept: 'This browser keeps nothing here: download the workbook before you leave.',
  done: {
    downloaded: (file: string) => `${file} was downloaded.`,
    opened: (file: string, count: number) =>
      `${file} was opened: its inputs and ${count === 1 ? 'one scenario' : `${count} scenarios`}. Sheets and columns of your own stay in the file alone.`,
    imported: (count: number) =>
      `${count === 1 ? 'One scenario was' : `${count} scenarios were`} added. Run to write ${count === 1 ? 'it' : 'them'} into the workbook.`,
    exported: (file: string) => `${file} was downloaded.`,
    linkCopied: 'A link that carries this scenario was copied.',
    linkTaken: (name: string) =>
      `The link’s scenario “${name}” was added. Run to write it into the workbook.`,
    restored: 'Your work of the last visit was put back.',
  },
  failed: {
    start: 'The spreadsheet could not be started',
    startHint: 'Use a current version of Edge, Chrome, Firefox or Safari, and load the page again.',
    file: (file: string) => `${file} was not opened, and nothing was changed.`,
    foreign: 'It is a workbook, but not one that Upstream wrote: it has none of its tables.',
    cells: 'It holds values that are not allowed:',
    link: 'The link’s scenario was not taken:',
    importing: 'Nothing was imported:',
    noScenario: 'Choose a scenario without a problem under Scenario first.',
    tooLong: 'This scenario is too long for a link: export it as a file instead.',
    clipboard: 'The link could not be copied. Copy it from here:',
    restoring: 'What this browser had kept could not be read, so the page starts anew.',
    saving: 'The file could not be made; nothing was lost.',
    ownSheets: (names: string) => `Sheets of your own are not in the file: ${names}.`,
    unwritten: 'What was changed in the pane is not in the file until you run.',
    more: (count: number) => `and ${count} more.`,
  },
  /** Where a problem of a link's scenario is. */
  linkName: 'The link',
  cell: {
    bar: 'Selected cell',
    choose: (place: string) => `Choose for ${place}`,
    goTo: (place: string) => `Go to ${place}`,
    none: 'Yellow cells are inputs: select one to see what it may hold.',
  },
} as const;

/** Three steps for a first visit. */
export const TIPS_TEXT = {
  title: 'Three steps to begin with',
  steps: [
    'On Summary, choose a scenario in the yellow cell: every headline and chart follows.',
    'On Inputs and Scenarios, change any yellow cell, or use the pane: the workbook works it out at once.',
    'Add a scenario in the pane, run it, and download the workbook for Excel.',
  ],
  honest:
    'Savings arrive late and only part of them is cash. What is assumed is marked as an assumption; what is sourced names its document.',
  keys: 'By keyboard, F6 goes on to the next part of the page, and out of the grid.',
  close: 'Begin',
} as const;
