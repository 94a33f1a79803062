/** The log of assumptions on the sheet Sources. */
export const ASSUMPTION_LOG_TEXT = {
  heading: 'Assumptions log',
  table: 'One row an assumption: why, how sure, its value, what it moves, and columns to look after it.',
  impact: 'Impact',
  notRun:
    'Not analysed yet: in the modeller beside the workbook choose Analyse, then Write to the workbook, to see what each assumption moves.',
  /** Around a measure, its unit and a scenario’s name. */
  impactOf: (what: string, unit: string) =>
    [
      `How far ${what} moves (${unit}) when the assumption goes from its low to its high, in “`,
      '”.',
    ] as const,
  mixOf: (strategy: string) => `Tier mix: ${strategy}`,
  notMarked: 'not marked',
  notAnalysed: 'not analysed yet',
  notUsed: 'not used there',
  noRange: 'no range',
} as const;
