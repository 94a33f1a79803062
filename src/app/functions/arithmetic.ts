import { err, ok, type Result } from 'neverthrow';
import { presentValue, projected } from '../../model/compound';
import { notAllowed, type FunctionProblem } from './problem';

/** What a cell or a block of cells hands to a function. */
export type Block = readonly (readonly unknown[])[];

/** More years than anyone plans for: above, a year was typed for a number of years. */
export const MOST_YEARS = 200;

/** The present value of flows, the first of which falls now. Blank cells are no flow. */
export function discount(rate: unknown, flows: Block): Result<number, FunctionProblem> {
  if (!isRate(rate)) return err(notAllowed('rate-out-of-range', rate));
  return numbersOf(flows, 0).map((numbers) => presentValue(rate, numbers));
}

/** A base after years of growth; a row or column of growth is one rate for each year. */
export function project(base: unknown, growth: Block, years: unknown): Result<number, FunctionProblem> {
  if (typeof base !== 'number') return err(notAllowed('not-a-number', base));
  if (typeof years !== 'number' || !Number.isInteger(years) || years < 0 || years > MOST_YEARS) {
    return err(notAllowed('years-out-of-range', years));
  }
  return numbersOf(growth, undefined).andThen((rates) => {
    const wrong = rates.find((rate) => !isRate(rate));
    return wrong === undefined
      ? ok(projected(base, rates, years))
      : err(notAllowed('rate-out-of-range', wrong));
  });
}

function isRate(value: unknown): value is number {
  return typeof value === 'number' && value > -1;
}

/** All numbers of a block, row by row; a blank cell is `blank`, or left out where that is undefined. */
function numbersOf(block: Block, blank: number | undefined): Result<readonly number[], FunctionProblem> {
  const numbers: number[] = [];
  for (const value of block.flat()) {
    if (typeof value === 'number') numbers.push(value);
    else if (value !== '' && value !== null && value !== undefined)
      return err(notAllowed('not-a-number', value));
    else if (blank !== undefined) numbers.push(blank);
  }
  return numbers.length > 0 ? ok(numbers) : err(notAllowed('no-numbers', ''));
}
