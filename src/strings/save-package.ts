/** Of keeping the workbook's inputs as a data package, in the pane and on the page. */
export const SAVE_PACKAGE_TEXT = {
  save: 'Save as a data package (.zip)',
  hint: 'The workbook’s budgets and assumptions as they are now, edited cells included, to be used again here or with --baseline.',
  making: 'Making the data package…',
  failed: 'No data package was made, because of this in the workbook:',
  made: (name: string) => `${name} was made of the workbook as it is now.`,
  again: (name: string) => `Save ${name}`,
  blocked:
    'Excel on some computers saves no files from here. Then save the workbook: “npx upstream package WORKBOOK.xlsx DIR” makes the same of it, and so does this button once the workbook is open on the page in the browser.',
} as const;
