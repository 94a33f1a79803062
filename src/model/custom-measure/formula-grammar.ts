import {
  create,
  parseDependencies,
  type ConstantNode,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  type SymbolNode,
} from 'mathjs/number';
import type { MeasureFunction, MeasureOperator, MeasureTree } from './measure-tree';

/** The parser alone: nothing is ever evaluated or imported by mathjs. */
const { parse } = create({ parseDependencies });

const OPERATORS: Readonly<Record<string, MeasureOperator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
};

/**
 * Which operation belongs to which operands, by mathematics: a power before a sign before products
 * before sums, powers from the right and all others from the left. `text` holds numbers, signs,
 * functions and stand-ins for names only, and is whole: anything else is a defect and throws.
 */
export function treeOf(text: string, named: ReadonlyMap<string, MeasureTree>): MeasureTree {
  const convert = (node: MathNode): MeasureTree => {
    switch (node.type) {
      case 'ParenthesisNode':
        return convert((node as ParenthesisNode).content);
      case 'ConstantNode':
        return { kind: 'number', value: Number((node as ConstantNode).value) };
      case 'SymbolNode': {
        const tree = named.get((node as SymbolNode).name);
        if (tree) return tree;
        break;
      }
      case 'OperatorNode': {
        const { fn, args } = node as OperatorNode;
        const [left, right] = args.map(convert);
        const operator = OPERATORS[fn];
        if (operator && left && right) return { kind: 'binary', operator, left, right };
        if (String(fn) === 'unaryMinus' && left) return { kind: 'negate', operand: left };
        break;
      }
      case 'FunctionNode': {
        const { fn, args } = node as FunctionNode;
        return { kind: 'call', name: fn.name as MeasureFunction, args: args.map(convert) };
      }
    }
    throw new Error(`A measure may not hold ${node.type} in ${text}.`);
  };
  return convert(parse(text));
}
