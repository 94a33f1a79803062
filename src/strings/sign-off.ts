/** The pane's section in which a workbook is signed. */
export const SIGN_OFF_TEXT = {
  heading: 'Sign off',
  hint: 'Runs, writes your name on the Cover, and keeps the code of the inputs: the Cover then says whether they are still as signed.',
  status: 'Status',
  by: 'Name',
  when: 'Date',
  sign: 'Run and sign off',
  noName: 'A name is needed.',
  noDate: 'A date is needed.',
  now: (status: string, by: string, when: string) => `On the Cover: ${status}, ${by}, ${when}.`,
  none: 'On the Cover: not signed off yet.',
} as const;
