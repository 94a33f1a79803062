import type { YearlyMeasure } from '../analysis/measures';

/** Functions that a measure may use: they come to the same in the engine and in every spreadsheet program. */
export const MEASURE_FUNCTIONS = ['min', 'max', 'abs', 'round'] as const;
export type MeasureFunction = (typeof MEASURE_FUNCTIONS)[number];

export type MeasureOperator = '+' | '-' | '*' | '/' | '^';

/**
 * A measure's formula as a tree: arithmetic over what a scenario comes to in a year. The engine works
 * it out and the workbook prints it, so that both read one formula alike.
 */
export type MeasureTree =
  | { readonly kind: 'number'; readonly value: number }
  /** A result by year, by its name there. */
  | { readonly kind: 'result'; readonly name: YearlyMeasure }
  /** A single-valued assumption as it is in force in the scenario. */
  | { readonly kind: 'assumption'; readonly key: string }
  /** How many years after the base year. */
  | { readonly kind: 'year' }
  | { readonly kind: 'call'; readonly name: MeasureFunction; readonly args: readonly MeasureTree[] }
  | {
      readonly kind: 'binary';
      readonly operator: MeasureOperator;
      readonly left: MeasureTree;
      readonly right: MeasureTree;
    }
  | { readonly kind: 'negate'; readonly operand: MeasureTree };

/** The trees directly under a tree. */
export function partsOf(tree: MeasureTree): readonly MeasureTree[] {
  switch (tree.kind) {
    case 'call':
      return tree.args;
    case 'binary':
      return [tree.left, tree.right];
    case 'negate':
      return [tree.operand];
    default:
      return [];
  }
}

/**
 * Whether a power is one on which spreadsheet programs agree: its base is a number above 0, or its exponent
 * a whole number other than 0, each written out. They do not agree about roots of negative numbers and
 * about 0 to the power 0, so that any other power has a value only where its base is above 0, or is 0 with
 * an exponent above 0.
 */
export function isAgreedPower(base: MeasureTree, exponent: MeasureTree): boolean {
  return (base.kind === 'number' && base.value > 0) || isWrittenWhole(exponent);
}

function isWrittenWhole(exponent: MeasureTree): boolean {
  if (exponent.kind === 'negate') return isWrittenWhole(exponent.operand);
  return exponent.kind === 'number' && Number.isInteger(exponent.value) && exponent.value !== 0;
}
