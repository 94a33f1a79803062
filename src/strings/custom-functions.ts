/** What a cell says beside its error, by what was wrong. */
export const FUNCTION_PROBLEM_TEXT = {
  'no-results': () => 'This workbook has no results: run the scenarios first.',
  'unknown-scenario': (found: string) => `Results has no scenario called “${found}”.`,
  'unknown-measure': (found: string) =>
    `Results has no measure called “${found}”. Its names stand in the column Measure, for example gap.`,
  'unknown-year': (found: string) => `Results has no year ${found}.`,
  'after-horizon': (found: string) => `The scenario has no result in ${found}: its horizon ends before.`,
  'not-a-year': (found: string) =>
    `“${found}” is no year. A year is 2016/17, or 2016 for the year that begins in it.`,
  'not-a-text': (found: string) => `“${found}” is no name. A scenario and a measure are texts.`,
  'not-a-number': (found: string) => `“${found}” is no number.`,
  'no-numbers': () => 'These cells hold no number.',
  'rate-out-of-range': (found: string) =>
    `“${found}” is no rate. A rate is a share above −1: 0.035, or 3.5%.`,
  'years-out-of-range': (found: string) => `“${found}” is no number of years. Whole years from 0 to 200 are.`,
} as const;

/** What is wrong, in a sentence. */
export function describeFunctionProblem({
  code,
  found,
}: {
  readonly code: keyof typeof FUNCTION_PROBLEM_TEXT;
  readonly found: string;
}): string {
  return FUNCTION_PROBLEM_TEXT[code](found);
}
