import { err, ok, type Result } from 'neverthrow';
import type { FormulaFault } from '../../data/problem';
import { checkFormula, functionOf } from './check-formula';
import type { FormulaNames } from './formula-names';
import { isAgreedPower, partsOf, type MeasureTree } from './measure-tree';
import { faultAt, operatorOf, type Token } from './scan-formula';

/** A cell's formula has 8,192 characters at most; some are for what stands around the measure. */
const MOST_WRITTEN = 7500;

/** What a part comes to in a cell, in characters: numbers and addresses, and an assumption's look-up. */
const NUMBER_WRITTEN = 20;
const RESULT_WRITTEN = 14;
const LOOK_UP_WRITTEN = 170;
const POWER_WRITTEN = 40;

/** A power whose base may turn out negative has its base written three times and its exponent twice. */
const BASE_WRITTEN = 3;
const EXPONENT_WRITTEN = 2;

/** A formula as a tree, or its first mistake. The parser is loaded when the first formula is right. */
export async function parseFormula(
  text: string,
  names: FormulaNames,
): Promise<Result<MeasureTree, FormulaFault>> {
  const checked = checkFormula(text, names);
  if (checked.isErr()) return err(checked.error);
  const { treeOf } = await import('./formula-grammar');
  // The parser sees stand-ins for names, so that no name can mean something else to it.
  const named = new Map<string, MeasureTree>();
  const plain = checked.value.map((token) => plainText(token, names, named)).join(' ');
  const tree = treeOf(plain, named);
  return written(tree) > MOST_WRITTEN ? err(faultAt(0, text, 'shorter')) : ok(tree);
}

function plainText(token: Token, names: FormulaNames, named: Map<string, MeasureTree>): string {
  switch (token.kind) {
    case 'operator':
      return operatorOf(token);
    case 'number':
      return String(Number(token.text));
    case 'name': {
      const called = functionOf(token);
      if (called) return called;
      const standIn = `x${named.size}`;
      named.set(standIn, names.find(token.text)!);
      return standIn;
    }
    default:
      return token.text;
  }
}

/** About how many characters a tree comes to in a cell, at most. */
function written(tree: MeasureTree): number {
  switch (tree.kind) {
    case 'number':
      return NUMBER_WRITTEN;
    case 'assumption':
      return LOOK_UP_WRITTEN + 2 * tree.key.length;
    case 'result':
    case 'year':
      return RESULT_WRITTEN;
    case 'binary':
      if (tree.operator === '^' && !isAgreedPower(tree.left, tree.right)) {
        return BASE_WRITTEN * written(tree.left) + EXPONENT_WRITTEN * written(tree.right) + POWER_WRITTEN;
      }
  }
  return partsOf(tree).reduce((total, part) => total + written(part) + 3, 10);
}
