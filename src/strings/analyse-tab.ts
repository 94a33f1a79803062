/** Every sentence of the pane's Analyse tab that does not come from elsewhere in this folder. */
export const ANALYSE_TEXT = {
  hint: 'Draws every uncertain assumption between its low and its high, all at once, and shows what comes of it.',
  scenario: 'Scenario to analyse',
  none: 'There is no scenario to analyse. Add one under Scenario.',
  faulty: 'This scenario has something to put right under Scenario first.',
  measure: 'What to look at',
  draws: 'Draws',
  drawsHint: 'More draws are steadier and take longer.',
  seed: 'Seed',
  seedHint: 'The same seed gives the same draws.',
  run: 'Analyse',
  result: (scenario: string) => `Analysis of ${scenario}`,
  drawn: (draws: string, seed: string, time: string) => `${draws} draws, seed ${seed}, made ${time}.`,
  write: 'Write to the workbook',
  writeHint: 'Writes every scenario, as a run does, and this analysis on the sheet Sensitivity.',
  written: 'The workbook holds it, on the sheet Sensitivity.',
  sheet: 'Sensitivity',
  stale: 'Out of date: the inputs have changed since. Analyse again to bring it up to date.',
  fan: {
    title: (measure: string, unit: string) => `${measure} by year${unit}`,
    pounds: ', £m',
    finding: (year: string, middle: string, low: string, high: string) =>
      `In ${year} the middle is ${middle}; nine draws in ten lie between ${low} and ${high}.`,
    npv: (middle: string, low: string, high: string) =>
      `The net present value is ${middle} in the middle; nine draws in ten lie between ${low} and ${high}.`,
    median: 'Middle of the draws',
    ask: (measure: string) => `the range of ${measure}`,
    low: 'One in twenty is below',
    high: 'One in twenty is above',
  },
  chance: {
    title: 'Chance of having paid for itself',
    finding: (chance: string, year: string) => `By ${year} it is ${chance}.`,
    line: 'Chance',
    ask: 'the chance of having paid for itself',
  },
  tornado: {
    title: (measure: string, year: string | undefined) =>
      year === undefined
        ? `What moves ${measure}, one at a time`
        : `What moves ${measure} in ${year}, one at a time`,
    finding: (central: string, widest: string, from: string, to: string) =>
      `With everything at its value it is ${central}. “${widest}” alone takes it from ${from} to ${to}.`,
    none: 'No assumption that this scenario uses has a low and a high.',
    ask: (measure: string) => `what moves ${measure}`,
    low: 'At its low',
    high: 'At its high',
    input: 'Assumption',
    noNumber: 'none',
    left: (count: number) => `The ${count} widest of all; the rest are in the table.`,
  },
  drivers: {
    title: 'What decides it when all move together',
    finding: 'How closely it follows each of five assumptions: 1 and −1 are wholly, 0 is not at all.',
    ask: 'the order of what decides it',
    input: 'Assumption',
    correlation: 'Follows it',
    none: 'none',
  },
  mustBeTrue: {
    title: 'What must be true',
    hint: (measure: string) => `Seeks the value of one number at which ${measure} comes to a target.`,
    input: 'Number to seek',
    target: 'Target',
    pounds: '£m',
    noTarget: 'Needed is a number.',
    find: 'Find',
  },
  bestMix: {
    title: 'Where the shift does most',
    hint: 'Divides what is shifted between the prevention services as is best.',
    aim: 'Best is',
    aims: { npv: 'the most net present value', gap: 'the least gap at the horizon' },
    find: 'Find the best division',
    take: 'Take it into the scenario',
  },
  seeking: 'Seeking…',
} as const;
