import type { Baseline } from '../../data/baseline';
import { measured } from '../analysis/measures';
import { assumptionsInForce, scalarOf } from '../assumptions-in-force';
import { roundTo } from '../round-to';
import type { Scenario, ScenarioResult } from '../types';
import { isAgreedPower, type MeasureOperator, type MeasureTree } from './measure-tree';

/** Why a measure has no number in a year. */
export type NoNumber = 'divided-by-zero' | 'no-number';
export type MeasureValue = number | NoNumber;

/** What a tree's names stand for in one year of one scenario. */
export interface MeasureYear {
  readonly year: number;
  result(name: Extract<MeasureTree, { kind: 'result' }>['name']): number;
  assumption(key: string): number;
}

/** A measure in one year, by the rules that the workbook's formula follows. */
export function evaluateMeasure(tree: MeasureTree, at: MeasureYear): MeasureValue {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'result':
      return at.result(tree.name);
    case 'assumption':
      return at.assumption(tree.key);
    case 'year':
      return at.year;
    case 'negate': {
      const value = evaluateMeasure(tree.operand, at);
      return typeof value === 'number' ? -value : value;
    }
    case 'binary': {
      const left = evaluateMeasure(tree.left, at);
      if (typeof left === 'string') return left;
      const right = evaluateMeasure(tree.right, at);
      if (typeof right === 'string') return right;
      if (tree.operator === '^') return power(left, right, isAgreedPower(tree.left, tree.right));
      return finite(calculate(tree.operator, left, right));
    }
    case 'call': {
      const values: number[] = [];
      for (const arg of tree.args) {
        const value = evaluateMeasure(arg, at);
        if (typeof value === 'string') return value;
        values.push(value);
      }
      return applied(tree.name, values);
    }
  }
}

/** A measure in every year of a scenario's run, from the base year to its horizon. */
export function measureByYear(
  tree: MeasureTree,
  baseline: Baseline,
  scenario: Scenario,
  result: ScenarioResult,
): readonly MeasureValue[] {
  const inForce = assumptionsInForce(baseline, scenario.assumptions, scenario.horizon);
  return result.labels.map((_, year) =>
    evaluateMeasure(tree, {
      year,
      // Yearly measures have a number in every year.
      result: (measure) => measured(result, { measure, year })!,
      assumption: (key) => scalarOf(inForce, key),
    }),
  );
}

function calculate(
  operator: Exclude<MeasureOperator, '^'>,
  left: number,
  right: number,
): number | 'divided-by-zero' {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? 'divided-by-zero' : left / right;
  }
}

function power(base: number, exponent: number, isAgreed: boolean): MeasureValue {
  if (isAgreed && base === 0 && exponent < 0) return 'divided-by-zero';
  if (isAgreed || base > 0) return finite(base ** exponent);
  return base === 0 && exponent > 0 ? 0 : 'no-number';
}

function applied(name: Extract<MeasureTree, { kind: 'call' }>['name'], values: readonly number[]): number {
  switch (name) {
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'abs':
      return Math.abs(values[0]!);
    case 'round':
      return roundTo(values[0]!, values[1] ?? 0);
  }
}

function finite(value: number | 'divided-by-zero'): MeasureValue {
  return value === 'divided-by-zero' || Number.isFinite(value) ? value : 'no-number';
}
