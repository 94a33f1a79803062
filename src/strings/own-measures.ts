import type { Fault } from '../data/problem';
import { fine, percent, pounds } from './numbers';
import { withNeed } from './formula-needs';
import { describeProblem } from './problems';
import { RESULT_UNITS } from './result-sheets';

export const OWN_MEASURES_TEXT = {
  title: 'Own measures',
  hint: 'Your own arithmetic over the results, such as gap / envelope. The next run writes it, as live formulas on Results.',
  names: 'Names that a formula may use',
  add: 'Add a measure',
  full: 'There is no room for more measures.',
  opening: 'Opening…',
  name: 'Name',
  formula: 'Formula',
  unit: 'Unit',
  note: 'Note',
  remove: (name: string) => (name === '' ? 'Delete this measure' : `Delete ${name}`),
  one: (name: string, number: number) => (name === '' ? `Measure ${number}` : name),
  values: (name: string) => `${name}, before it is written`,
  scenario: 'Scenario',
  horizon: 'At its horizon',
  ofScenario: (measure: string, scenario: string) => `${measure} of ${scenario}`,
  inYear: (value: string, year: string) => `${value} (${year})`,
  inWorkbook: 'In the workbook, and without results there',
} as const;

const NO_NUMBER = { 'divided-by-zero': 'divided by 0', 'no-number': 'no number' } as const;

/** A measure's value with its unit, or in words why it has none. */
export function measureValue(value: number | keyof typeof NO_NUMBER, unit: string): string {
  if (typeof value === 'string') return NO_NUMBER[value];
  if (unit.startsWith('£m')) return pounds(value, 2);
  if (unit === RESULT_UNITS.share) return percent(value);
  return unit === '' ? fine(value) : `${fine(value)} ${unit}`;
}

/** What is wrong with a field of a measure, as a sentence. */
export const measureProblem = (fault: Fault): string => withNeed(describeProblem(fault), fault);
