type Sentence = (labels: string, was: string, now: string) => string;

/** Of budgets of another year than the workbook's. */
export const BASE_YEAR_TEXT = {
  field: 'Base year of these budgets',
  hint: 'The financial year that they are for, such as 2016/17.',
  allowed: 'a financial year such as 2016/17',
  /** Before the reason of a number that was given for another year. */
  kept: (was: string, now: string) => `Given for ${was}, and kept for ${now}.`,
  title: (was: string, now: string) =>
    `What becomes of what the workbook has of ${was}, with ${now} as base year:`,
  changes: {
    leversLeftOut: (labels, _was, now) =>
      `Levers are left out, because their targets are due by ${now} or more than 21 years after it: ${labels}.`,
    countsKept: (labels, was, now) =>
      `Counts of ${was} are kept as if they were of ${now}, and marked as assumptions: ${labels}. Enter those of ${now} on Inputs.`,
    seriesMoved: (labels, _was, now) =>
      `Values by year stay with their years, and the last known one holds afterwards; they begin in the year after ${now}: ${labels}.`,
    seriesExtended: (labels, was) =>
      `Values are not known for the years up to ${was}: the first one stands for them too, as an assumption: ${labels}.`,
    envelopesKept: (labels, was, now) =>
      `Other envelopes keep their amounts of ${was} and begin to arrive after ${now}; they are marked as assumptions: ${labels}.`,
    mixesKept: (labels, was) => `The tier mix of ${was} is kept, and marked as an assumption: ${labels}.`,
    ownYears: (_labels, _was, now) =>
      `Horizons of scenarios, and values of their own by year, are counted from ${now}. Published totals of the old budgets are left out.`,
  } satisfies Readonly<Record<string, Sentence>>,
} as const;
