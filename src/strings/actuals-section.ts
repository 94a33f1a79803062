import { ACTUALS_TEXT } from './commissioning-sheets';
import { decimal, pounds } from './numbers';

/** Actual against plan, in the modeller. */
export const ACTUALS_SECTION_TEXT = {
  title: ACTUALS_TEXT.title,
  none: 'Type what really happened by year on the sheet Actuals; it then stands here beside the plan.',
  against: (scenario: string) => `Beside “${scenario}”`,
  sheet: 'Actuals',
  actual: 'Actual',
  scenario: 'Scenario',
  doNothing: 'Do nothing',
  planned: {
    spend: 'Gap, scenario (with the envelope it is the spend)',
    admissions: 'Admissions, scenario',
    bedDays: 'Bed days, scenario',
  },
  measures: { spend: 'Spend', admissions: 'Admissions', bedDays: 'Bed days' },
} as const;

/** Figures of a year as they were and as they were planned. */
interface Figures {
  readonly actual: number;
  readonly scenario: number;
  readonly doNothing: number;
}

type Measure = keyof typeof ACTUALS_SECTION_TEXT.measures;

/** A figure as it is shown: £m, or index or count. */
export function actualFigure(measure: Measure, value: number): string {
  return measure === 'spend' ? pounds(value) : decimal(value);
}

/** How a year's figure stands to the plan: the same words as on the sheet Actuals. */
export function varianceWords(measure: Measure, { actual, scenario, doNothing }: Figures): string {
  if (measure === 'spend') {
    const [spend, more, less, same] = ACTUALS_TEXT.spendWords;
    const [and, moreThanNothing, lessThanNothing, sameAsNothing] = ACTUALS_TEXT.doNothingWords;
    const variance = amount(actual - scenario, [more, less, same]);
    return `${spend}${variance}${and}${amount(actual - doNothing, [moreThanNothing, lessThanNothing, sameAsNothing])}`;
  }
  if (scenario === 0) return '';
  const [more, less, same] = ACTUALS_TEXT.activityWords;
  const points = (actual / scenario - 1) * 100;
  const size = decimal(Math.abs(points));
  return `${ACTUALS_TEXT[measure]}${size === decimal(0) ? same : `${size}${points > 0 ? more : less}`}`;
}

function amount(gbpM: number, [more, less, same]: readonly [string, string, string]): string {
  const size = pounds(Math.abs(gbpM));
  return size === pounds(0) ? same : `${size}${gbpM > 0 ? more : less}`;
}
