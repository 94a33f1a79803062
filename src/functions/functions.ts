/** The functions that cells can call. Excel is told of them by what is made from the comments here. */
import type { Result } from 'neverthrow';
import { discount, project } from '../app/functions/arithmetic';
import type { FunctionProblem } from '../app/functions/problem';
import type { ResultOf } from '../app/functions/result-of';
import { describeFunctionProblem } from '../strings/custom-functions';

/** What Office's script gives to those who offer functions. */
export interface FunctionsRuntime {
  associate(id: string, called: (...given: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string; readonly invalidValue: string };
}

let runtime: FunctionsRuntime | undefined;
let resultOf: ResultOf | undefined;

/** Gives Excel the functions, which look results up with `lookUp`. */
export function offerFunctions(to: FunctionsRuntime, lookUp: ResultOf): void {
  runtime = to;
  resultOf = lookUp;
  to.associate('RESULT', result);
  to.associate('PROJECT', projectBase);
  to.associate('DISCOUNT', discountFlows);
}

/**
 * Gives a result of a scenario in a year, from this workbook's sheet Results.
 * @customfunction RESULT
 * @volatile
 * @param scenario The scenario's name.
 * @param measure The measure's name as in the column Measure of Results, for example gap.
 * @param year The year as 2016/17, or 2016 for the year that begins in it.
 * @returns {Promise<number>} The result in the measure's own unit.
 */
export async function result(scenario: unknown, measure: unknown, year: unknown): Promise<number> {
  return numberOf(await resultOf!(scenario, measure, year));
}

/**
 * Gives what a base becomes after years of growth.
 * @customfunction PROJECT
 * @param base The amount at the start.
 * @param growth The growth a year as a share, or one for each year, of which the last holds on.
 * @param years How many whole years, 0 or more.
 * @returns {number} The amount after those years.
 */
export function projectBase(base: unknown, growth: unknown[][], years: unknown): number {
  return numberOf(project(base, growth, years));
}

/**
 * Gives the present value of one flow a year, the first of which falls now and is not discounted.
 * @customfunction DISCOUNT
 * @param rate The discount rate a year as a share, for example 3.5%.
 * @param flows The flows, one a year; a blank cell is none.
 * @returns {number} Their worth today.
 */
export function discountFlows(rate: unknown, flows: unknown[][]): number {
  return numberOf(discount(rate, flows));
}

/** The number, or the spreadsheet's error with the reason beside it: Excel takes that as an exception. */
function numberOf(found: Result<number, FunctionProblem>): number {
  if (found.isOk()) return found.value;
  const { Error: CellError, ErrorCode } = runtime!;
  const code = found.error.error === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  throw new CellError(code, describeFunctionProblem(found.error));
}
