/** What the pane says of what a workbook has lost. */
export const LOST_TEXT = {
  tables: {
    pane: (names: string) =>
      `The workbook has lost ${names}, as its sheet was deleted or its table taken apart. What this pane last read there stands in for it, and the next run writes it anew.`,
    product: (names: string) =>
      `The workbook has lost ${names}, as its sheet was deleted or its table taken apart. Upstream’s own contents stand in for it, and the next run writes these: if you want yours, close the workbook without saving it first.`,
  },
  analysis: (problem: string) =>
    `The analysis in this workbook can no longer be read, and the next run leaves it out: ${problem}`,
} as const;
