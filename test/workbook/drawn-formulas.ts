import fc from 'fast-check';
import {
  add,
  atLeast,
  call,
  columnOf,
  differs,
  divide,
  equal,
  below,
  fixedCell,
  fixedRange,
  join,
  multiply,
  named,
  negate,
  ofThisRow,
  power,
  subtract,
} from '../../src/workbook/compose';
import type { Formula } from '../../src/workbook/formula';
import type { CellPlan, WorkbookPlan } from '../../src/workbook/plan';
import { block, cell, EMPTY } from '../support/sample-cells';
import { planOf } from '../support/sample-plan';

/*
 * Formulas over a small sheet of values, for comparing our evaluation with another program's.
 *
 * Left out is what LibreOffice has its own way with, or what Excel leaves open:
 * - 0 to the power 0, which is 1 in LibreOffice and an error in Excel;
 * - conditions outside of conditions: LibreOffice counts TRUE as the number 1, Excel does not;
 * - texts such as "5 %" or "1,000" as numbers, and an empty text as 0, which are settings there;
 * - the order of texts with marks or accents, which follows the machine's language;
 * - blanks and texts that look like numbers as what MATCH, COUNTIFS and SUMIFS look for;
 * - a single cell with a text among the arguments of SUM, MAX or MIN, which our evaluation refuses
 *   and a spreadsheet passes over;
 * - numbers that differ in the sixteenth digit, which LibreOffice takes for equal.
 */

const VALUES = 'Values';
const TREES = 'Trees';
const ROWS = 6;

const NUMBERS = [0, 1, -2.5, 0.125, 7, 40];
const TEXTS = ['a', 'B', 'abc', 'ABC', 'b', 'x y'];
const MIXED = [3, 'a', null, -1, 'twelve', 0.5];
const KEYS = ['a', 'b', 'A', 'c', 'b', 'd'];
/** One of the cells is an error. */
const BROKEN: readonly (number | Formula)[] = [2, 4, divide(1, 0), 6, 8, 10];

const column = (at: number): Formula => fixedRange(block(1, at, ROWS, at), VALUES);
const valueAt = (row: number, at: number): Formula => fixedCell(1 + row, at, VALUES);

function valueCells(): readonly CellPlan[] {
  const columns = [NUMBERS, TEXTS, MIXED, KEYS, BROKEN];
  return columns.flatMap((entries, at) => [
    cell(0, at, ['Number', 'Text', 'Mixed', 'Key', 'Broken'][at]!, 'header'),
    ...entries.map((entry, row) => cell(1 + row, at, entry, 'input')),
  ]);
}

/** A plan with each formula in a row of its own, from row 1 of the sheet Trees. */
export function planOfTrees(trees: readonly Formula[]): WorkbookPlan {
  const plan = planOf([]);
  return {
    ...plan,
    sheets: [
      {
        ...EMPTY,
        name: VALUES,
        cells: valueCells(),
        tables: [
          {
            name: 'tblValues',
            description: '',
            area: block(0, 0, ROWS, 4),
            columns: ['Number', 'Text', 'Mixed', 'Key', 'Broken'].map((name) => ({ name })),
            hasTotals: false,
          },
        ],
      },
      {
        ...EMPTY,
        name: TREES,
        cells: [
          cell(0, 0, 'Tree', 'header'),
          cell(0, 1, 'Own [#]', 'header'),
          ...trees.flatMap((tree, row) => [
            cell(1 + row, 0, tree, 'calculation'),
            cell(1 + row, 1, (row % 9) - 4, 'input'),
          ]),
        ],
        tables: [
          {
            name: 'tblTrees',
            description: '',
            area: block(0, 0, trees.length, 1),
            columns: [{ name: 'Tree' }, { name: 'Own [#]' }],
            hasTotals: false,
          },
        ],
      },
    ],
    names: [{ name: 'Seventh', sheet: VALUES, area: block(5, 0) }],
    activeSheet: TREES,
  };
}

/** Where the formula with this number stands. */
export function treePlace(index: number): { sheet: string; row: number; column: number } {
  return { sheet: TREES, row: 1 + index, column: 0 };
}

const numbersBlock = fc.constantFrom(column(0), columnOf('tblValues', 'Number'));
const textsBlock = fc.constantFrom(column(1), column(3), columnOf('tblValues', 'Key'));
const anyBlock = fc.constantFrom(
  column(0),
  column(2),
  columnOf('tblValues', 'Mixed'),
  column(4),
  fixedRange(block(1, 0, ROWS, 2), VALUES),
);
const knownText = fc.constantFrom('a', 'A', 'b', 'c', 'abc', 'zz');
const small = fc.constantFrom(0, 1, 2, -1, 3, 0.5, 12.25);

type Kinds = Readonly<Record<'number' | 'text' | 'condition', fc.Arbitrary<Formula>>>;

/** Formulas of every portable function and operator, a few levels deep. */
export function arbitraryTree(): fc.Arbitrary<Formula> {
  const {
    number: aNumber,
    text: aText,
    condition,
  } = fc.letrec<Record<'number' | 'text' | 'condition', Formula>>((tie): Kinds => {
    const [number, text, when] = [tie('number'), tie('text'), tie('condition')];
    const of = (name: Parameters<typeof call>[0], ...args: fc.Arbitrary<Formula | number | string>[]) =>
      fc.tuple(...args).map((drawn) => call(name, ...drawn));
    const two = (make: (left: Formula, right: Formula) => Formula, one: fc.Arbitrary<Formula>) =>
      fc.tuple(one, one).map(([left, right]) => make(left, right));
    const plainNumber = fc.oneof(
      small.map((value): Formula => ({ kind: 'number', value })),
      fc.nat(ROWS - 1).map((row) => valueAt(row, 0)),
      fc.constantFrom<Formula>(
        named('Seventh'),
        ofThisRow('tblTrees', 'Own [#]'),
        { kind: 'cell', row: { by: 0 }, column: { by: 1 } },
        valueAt(2, 2),
      ),
    );
    const plainText = fc.oneof(
      fc
        .constantFrom('', 'a', 'Abc', 'say "so"', '12', 'x')
        .map((value): Formula => ({ kind: 'text', value })),
      fc.nat(ROWS - 1).map((row) => valueAt(row, 1)),
    );
    // These hand on the cell itself, which may hold a text.
    const worked = number.map((tree) =>
      tree.kind === 'call' && /^(INDEX|IF|IFERROR|CHOOSE)$/.test(tree.name) ? add(tree, 0) : tree,
    );
    const place = fc.integer({ min: 1, max: ROWS + 1 });
    return {
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: plainNumber },
        { weight: 2, arbitrary: two(add, number) },
        { weight: 2, arbitrary: two(subtract, number) },
        { weight: 2, arbitrary: two(multiply, number) },
        { weight: 2, arbitrary: two(divide, number) },
        {
          weight: 1,
          arbitrary: fc.tuple(number, fc.constantFrom(1, 2, 3, -1, 0.5)).map(([x, n]) => power(x, n)),
        },
        { weight: 1, arbitrary: number.map((x) => negate(x)) },
        { weight: 1, arbitrary: fc.tuple(number, plainText).map(([x, t]) => add(x, t)) },
        { weight: 1, arbitrary: of('ABS', number) },
        { weight: 1, arbitrary: of('EXP', number) },
        { weight: 1, arbitrary: of('LN', number) },
        { weight: 1, arbitrary: of('ROUND', number, fc.constantFrom(0, 1, 2, 3, -1)) },
        { weight: 1, arbitrary: of('IF', when, number, number) },
        { weight: 1, arbitrary: of('IF', number, number, number) },
        { weight: 1, arbitrary: of('IFERROR', number, number) },
        { weight: 1, arbitrary: of('CHOOSE', fc.constantFrom(1, 2, 3, 1.9), number, number) },
        { weight: 1, arbitrary: of('INDEX', numbersBlock, place) },
        {
          weight: 1,
          arbitrary: of(
            'INDEX',
            fc.constant(fixedRange(block(1, 0, ROWS, 2), VALUES)),
            place,
            fc.constantFrom(1, 3),
          ),
        },
        { weight: 1, arbitrary: of('INDEX', fc.constant(fixedRange(block(2, 0, 2, 4), VALUES)), place) },
        { weight: 1, arbitrary: of('MATCH', knownText, textsBlock, fc.constant(0)) },
        { weight: 1, arbitrary: of('MATCH', number, numbersBlock, fc.constant(0)) },
        { weight: 1, arbitrary: of('SUM', anyBlock, worked) },
        { weight: 1, arbitrary: of('MAX', anyBlock, worked, worked) },
        { weight: 1, arbitrary: of('MIN', anyBlock) },
        { weight: 1, arbitrary: of('COUNT', anyBlock) },
        { weight: 1, arbitrary: of('COUNTA', anyBlock) },
        { weight: 1, arbitrary: of('COUNTIFS', textsBlock, knownText) },
        { weight: 1, arbitrary: of('COUNTIFS', textsBlock, knownText, anyColumn(), small) },
        { weight: 1, arbitrary: of('SUMIFS', anyColumn(), textsBlock, knownText) },
        { weight: 1, arbitrary: of('SUMPRODUCT', numbersBlock, anyColumn()) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(textsBlock, knownText, numbersBlock)
            .map(([where, key, what]) => call('SUMPRODUCT', multiply(equal(where, key), what))),
        },
        { weight: 1, arbitrary: of('NA') },
      ),
      text: fc.oneof(
        { depthSize: 'small' },
        { weight: 4, arbitrary: plainText },
        { weight: 2, arbitrary: two(join, text) },
        { weight: 1, arbitrary: fc.tuple(text, plainNumber).map(([t, x]) => join(t, x)) },
        { weight: 1, arbitrary: of('FIXED', number, fc.constantFrom(0, 1, 2, 4)) },
        { weight: 1, arbitrary: of('IF', when, text, text) },
        { weight: 1, arbitrary: of('IFERROR', text, text) },
        { weight: 1, arbitrary: of('CHOOSE', fc.constantFrom(1, 2), text, text) },
        { weight: 1, arbitrary: of('INDEX', textsBlock, place) },
      ),
      condition: fc.oneof(
        { depthSize: 'small' },
        { weight: 2, arbitrary: two(equal, number) },
        { weight: 2, arbitrary: two(differs, text) },
        { weight: 2, arbitrary: two(below, number) },
        { weight: 1, arbitrary: two(atLeast, text) },
        { weight: 1, arbitrary: fc.tuple(number, text).map(([x, t]) => below(x, t)) },
        { weight: 1, arbitrary: fc.constantFrom(equal(valueAt(2, 2), ''), equal(valueAt(2, 2), 0)) },
        { weight: 1, arbitrary: of('AND', when, when) },
        { weight: 1, arbitrary: of('OR', when, when, worked) },
        { weight: 1, arbitrary: of('NOT', when) },
        { weight: 1, arbitrary: of('NOT', number) },
        { weight: 1, arbitrary: of('ISNUMBER', fc.oneof(number, text)) },
      ),
    };
  });
  return fc.oneof(
    { weight: 5, arbitrary: aNumber },
    { weight: 3, arbitrary: aText },
    { weight: 2, arbitrary: condition },
  );
}

/** Columns of one height with texts, blanks or an error among their numbers. */
function anyColumn(): fc.Arbitrary<Formula> {
  return fc.constantFrom(column(0), column(2), columnOf('tblValues', 'Mixed'), column(4));
}
