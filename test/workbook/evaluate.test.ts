import {
  above,
  add,
  below,
  call,
  choose,
  columnOf,
  divide,
  equal,
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
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { Formula } from '../../src/workbook/formula';
import type { CellValue, ErrorValue } from '../../src/workbook/plan';
import { block, cell } from '../support/sample-cells';
import { planOf } from '../support/sample-plan';

/** A2:A4 hold 1, a text and nothing; B2:B4 hold a, b and A; the table has the same columns. */
const CELLS = [
  cell(0, 0, 'Number', 'header'),
  cell(0, 1, 'Text', 'header'),
  cell(1, 0, 1, 'input'),
  cell(2, 0, 'two', 'input'),
  cell(3, 0, null, 'input'),
  cell(4, 0, 4, 'input'),
  cell(1, 1, 'a', 'input'),
  cell(2, 1, 'b', 'input'),
  cell(3, 1, 'A', 'input'),
  cell(4, 1, 'c', 'input'),
];

const PLACE = { row: 1, column: 3 };

function evaluated(formula: Formula): CellValue | undefined {
  const plan = planOf([...CELLS, cell(PLACE.row, PLACE.column, formula, 'calculation')], {
    tables: [
      {
        name: 'tblData',
        description: '',
        area: block(0, 0, 4, 1),
        columns: [{ name: 'Number' }, { name: 'Text' }],
        hasTotals: false,
      },
    ],
  });
  const names = [{ name: 'First', sheet: 'Sheet', area: block(1, 0) }];
  return evaluatePlan({ ...plan, names }).at('Sheet', PLACE.row, PLACE.column);
}

const ONE = fixedCell(1, 0);
const TWO = fixedCell(2, 0);
const BLANK = fixedCell(3, 0);
const NUMBERS = columnOf('tblData', 'Number');
const TEXTS = columnOf('tblData', 'Text');
const error = (code: ErrorValue['error']): ErrorValue => ({ error: code });

test.each<[string, Formula, CellValue]>([
  ['counts as 0 in arithmetic', add(BLANK, 2), 2],
  ['is empty text when joined', join('x', BLANK, 'y'), 'xy'],
  ['equals 0', equal(BLANK, 0), true],
  ['equals the empty text', equal(BLANK, ''), true],
  ['shows as 0 where a formula refers to it', BLANK, 0],
  ['is false as a condition', choose(BLANK, 'yes', 'no'), 'no'],
])('a blank cell %s', (_, formula, value) => {
  expect(evaluated(formula)).toEqual(value);
});

test.each<[string, Formula, CellValue]>([
  ['a text that is no number cannot be added', add(TWO, 1), error('#VALUE!')],
  ['a text that is a number can be added', add('12', 1), 13],
  ['texts are compared without regard to capitals', equal('Abc', 'aBC'), true],
  ['a text is above every number', above('a', 1e9), true],
  ['a condition is above every text', above(equal(1, 1), 'z'), true],
  ['texts are in the order of the alphabet', below('abc', 'abd'), true],
  ['a condition counts as 1 or 0', add(equal(1, 1), equal(1, 0)), 1],
  ['a condition is joined as a word', join(equal(1, 1), ''), 'TRUE'],
  [
    'a third is joined with 15 digits',
    join(divide(1, call('ABS', subtract(0, 2, 1))), ''),
    '0.333333333333333',
  ],
])('%s', (_, formula, value) => {
  expect(evaluated(formula)).toEqual(value);
});

test.each<[string, Formula, CellValue]>([
  ['dividing by 0', divide(1, 0), error('#DIV/0!')],
  ['0 to the power 0', power(0, 0), error('#NUM!')],
  ['the root of a negative number', power(-1, divide(1, 2)), error('#NUM!')],
  ['the logarithm of 0', call('LN', 0), error('#NUM!')],
  ['what is too large for a number', call('EXP', multiply(1000, 1)), error('#NUM!')],
  ['a text that is not found', call('MATCH', 'zz', TEXTS, 0), error('#N/A')],
  ['a place beyond a block', call('INDEX', NUMBERS, 9), error('#REF!')],
  ['a choice that is not offered', call('CHOOSE', 3, 'a', 'b'), error('#VALUE!')],
  ['NA', call('NA'), error('#N/A')],
])('%s has an error for its value', (_, formula, value) => {
  expect(evaluated(formula)).toEqual(value);
});

test('an error passes through, the left one first', () => {
  expect(evaluated(add(call('NA'), divide(1, 0)))).toEqual(error('#N/A'));
  expect(evaluated(call('SUM', 1, divide(1, 0)))).toEqual(error('#DIV/0!'));
  expect(evaluated(call('IF', call('NA'), 1, 2))).toEqual(error('#N/A'));
  expect(evaluated(call('AND', equal(1, 0), call('NA')))).toEqual(error('#N/A'));
  expect(evaluated(call('IFERROR', call('NA'), 'none'))).toBe('none');
});

test('a branch that is not taken does no harm', () => {
  expect(evaluated(choose(1, 'yes', call('NA')))).toBe('yes');
  expect(evaluated(call('CHOOSE', 2, call('NA'), 'b'))).toBe('b');
  expect(evaluated(call('IFERROR', 1, call('NA')))).toBe(1);
});

test.each<[string, Formula, CellValue]>([
  ['SUM leaves out texts and blanks of a block', call('SUM', NUMBERS), 5],
  ['MAX leaves them out too', call('MAX', NUMBERS), 4],
  ['MIN leaves them out too', call('MIN', NUMBERS), 1],
  ['MAX of no number is 0', call('MAX', TEXTS), 0],
  ['COUNT counts numbers', call('COUNT', NUMBERS), 2],
  ['COUNTA counts all but blanks', call('COUNTA', NUMBERS), 3],
  ['COUNTIFS does not regard capitals', call('COUNTIFS', TEXTS, 'a'), 2],
  ['COUNTIFS wants every pair', call('COUNTIFS', TEXTS, 'a', NUMBERS, 1), 1],
  ['SUMIFS adds where every pair holds', call('SUMIFS', NUMBERS, TEXTS, 'c'), 4],
  ['SUMIFS leaves out texts', call('SUMIFS', NUMBERS, TEXTS, 'b'), 0],
  ['SUMPRODUCT takes a text for 0', call('SUMPRODUCT', NUMBERS, NUMBERS), 17],
  ['SUMPRODUCT works element by element', call('SUMPRODUCT', multiply(equal(TEXTS, 'a'), 1)), 2],
  ['MATCH finds the first, whatever its capitals', call('MATCH', 'A', TEXTS, 0), 1],
  ['MATCH along a row counts columns', call('MATCH', 'text', fixedRange(block(0, 0, 0, 1)), 0), 2],
  ['INDEX of a column counts down', call('INDEX', TEXTS, 2), 'b'],
  ['INDEX of a row counts along', call('INDEX', fixedRange(block(1, 0, 1, 1)), 2), 'a'],
  ['INDEX of a block takes row and column', call('INDEX', fixedRange(block(1, 0, 4, 1)), 2, 2), 'b'],
  ['ISNUMBER knows a number', call('ISNUMBER', ONE), true],
  ['ISNUMBER knows a text', call('ISNUMBER', '1'), false],
  ['ISNUMBER takes an error for none', call('ISNUMBER', call('NA')), false],
  ['OR is true where one is', call('OR', 0, 1), true],
  ['NOT turns a number into a condition', call('NOT', 2), false],
  ['a name is its cell', named('First'), 1],
  ["a column in the formula's own row", ofThisRow('tblData', 'Text'), 'a'],
  ['a minus in front binds closer than a power', power(negate(2), 2), 4],
])('%s', (_, formula, value) => {
  expect(evaluated(formula)).toEqual(value);
});

/** A number of the plan's, since a formula holds none but the smallest. */
const written = (value: number): Formula => ({ kind: 'number', value });

test.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [1234.5, -2, 1200],
  [0.0004, 3, 0],
  [1e-9, 2, 0],
])('ROUND takes %s to %s places away from zero: %s', (value, places, rounded) => {
  expect(evaluated(call('ROUND', written(value), places))).toBe(rounded);
});

test.each([
  [1234567.891, 2, '1,234,567.89'],
  [1234.5, 0, '1,235'],
  [-1234.567, 1, '-1,234.6'],
  [0.5, 1, '0.5'],
  [999.95, 1, '1,000.0'],
])('FIXED writes %s to %s places: %s', (value, places, text) => {
  expect(evaluated(call('FIXED', written(value), places))).toBe(text);
});

test.each(['>5', '=a', 'a*', 'a?', '~'])(
  'the criterion %s means more than its text, and is a defect',
  (text) => {
    expect(() => evaluated(call('COUNTIFS', TEXTS, text))).toThrow('plain text');
  },
);

test('a formula that depends on itself is a defect', () => {
  expect(() => evaluated(fixedCell(PLACE.row, PLACE.column))).toThrow('depends on itself');
});

test.each<[string, Formula]>([
  ['sheet', fixedCell(0, 0, 'Gone')],
  ['name', named('Gone')],
  ['table', call('SUM', columnOf('tblGone', 'Number'))],
  ['column', call('SUM', columnOf('tblData', 'Gone'))],
])('a formula that refers to a %s that is not there is a defect', (_, formula) => {
  expect(() => evaluated(formula)).toThrow('Gone');
});
