import type { BinaryOperator, Formula } from '../../src/workbook/formula';
import {
  add,
  call,
  choose,
  columnOf,
  divide,
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
import {
  a1,
  columnLetters,
  printArea,
  printFormula,
  printPlainArea,
  quoteSheet,
} from '../../src/workbook/print';
import { block } from '../support/sample-cells';

const HERE = { sheet: 'Data', row: 4, column: 3 };
const print = (formula: Formula): string => printFormula(formula, HERE);
const [a, b, c] = ['a_', 'b_', 'c_'].map(named) as [Formula, Formula, Formula];

test.each<[string, Formula]>([
  ['a_+b_*c_', add(a, multiply(b, c))],
  ['(a_+b_)*c_', multiply(add(a, b), c)],
  ['a_-b_-c_', subtract(a, b, c)],
  ['a_-(b_-c_)', subtract(a, subtract(b, c))],
  ['a_-(b_+c_)', subtract(a, add(b, c))],
  ['a_+(b_-c_)', add(a, subtract(b, c))],
  ['a_/b_/c_', divide(a, b, c)],
  ['a_/(b_/c_)', divide(a, divide(b, c))],
  ['a_/(b_*c_)', divide(a, multiply(b, c))],
  ['a_*b_^c_', multiply(a, power(b, c))],
  ['(a_*b_)^c_', power(multiply(a, b), c)],
])('%s has the brackets it needs and no more', (text, formula) => {
  expect(print(formula)).toBe(text);
});

test('powers are taken from the left, as a spreadsheet takes them', () => {
  expect(print(power(power(a, b), c))).toBe('a_^b_^c_');
  expect(print(power(a, power(b, c)))).toBe('a_^(b_^c_)');
});

test('a minus sign in front binds closer than a power, so that a power below it is bracketed', () => {
  expect(print(negate(power(a, b)))).toBe('-(a_^b_)');
  expect(print(power(negate(a), b))).toBe('-a_^b_');
  expect(print(power(a, negate(b)))).toBe('a_^-b_');
  expect(print(negate(add(a, b)))).toBe('-(a_+b_)');
  expect(print(subtract(a, negate(b)))).toBe('a_--b_');
  expect(print(subtract(a, -1))).toBe('a_--1');
});

test.each<[BinaryOperator, string]>([
  ['=', 'a_&b_=c_'],
  ['<>', 'a_&b_<>c_'],
  ['<', 'a_&b_<c_'],
  ['<=', 'a_&b_<=c_'],
  ['>', 'a_&b_>c_'],
  ['>=', 'a_&b_>=c_'],
])('joining comes before the comparison %s and after adding', (operator, text) => {
  expect(print({ kind: 'binary', operator, left: join(a, b), right: c })).toBe(text);
  const compared: Formula = { kind: 'binary', operator, left: b, right: c };
  expect(print(join(a, compared))).toBe(`a_&(b_${operator}c_)`);
  expect(print({ kind: 'binary', operator, left: a, right: compared })).toBe(
    `a_${operator}(b_${operator}c_)`,
  );
  expect(print(join(a, add(b, c)))).toBe('a_&b_+c_');
});

test('arguments need no brackets', () => {
  expect(print(call('MAX', add(a, b), negate(c)))).toBe('MAX(a_+b_,-c_)');
  expect(print(choose(a, 'yes', 0))).toBe('IF(a_,"yes",0)');
  expect(print(call('NA'))).toBe('NA()');
});

test('quotes inside a text are doubled', () => {
  expect(print({ kind: 'text', value: 'say "so"' })).toBe('"say ""so"""');
  expect(print({ kind: 'text', value: '' })).toBe('""');
});

test('numbers keep every digit', () => {
  expect(print({ kind: 'number', value: 0.1 })).toBe('0.1');
  expect(print({ kind: 'number', value: -2 })).toBe('-2');
  expect(print({ kind: 'number', value: 1 / 3 })).toBe('0.3333333333333333');
});

test('an offset counts from the formula, a fixed row or column carries a dollar', () => {
  expect(print({ kind: 'cell', row: { by: 0 }, column: { by: -1 } })).toBe('C5');
  expect(print({ kind: 'cell', row: { at: 0 }, column: { by: 2 } })).toBe('F$1');
  expect(print({ kind: 'cell', row: { by: 3 }, column: { at: 26 } })).toBe('$AA8');
  expect(print(fixedCell(11, 2))).toBe('$C$12');
  expect(print(fixedRange(block(0, 0, 9, 1)))).toBe('$A$1:$B$10');
  const row: Formula = {
    kind: 'range',
    from: { row: { by: 0 }, column: { at: 1 } },
    to: { row: { by: 0 }, column: { at: 3 } },
  };
  expect(print(row)).toBe('$B5:$D5');
});

test('one tree prints differently in each cell of a row', () => {
  const before: Formula = { kind: 'cell', row: { by: 0 }, column: { by: -1 } };
  const texts = [1, 25, 26].map((column) => printFormula(before, { ...HERE, column }));
  expect(texts).toEqual(['A5', 'Y5', 'Z5']);
});

test('a reference before the first cell is a defect', () => {
  expect(() => print({ kind: 'cell', row: { by: 0 }, column: { by: -4 } })).toThrow(RangeError);
  expect(() => print({ kind: 'cell', row: { by: -5 }, column: { by: 0 } })).toThrow(RangeError);
});

test('another sheet is named, its own is not', () => {
  expect(print(fixedCell(0, 0, 'Inputs'))).toBe('Inputs!$A$1');
  expect(print(fixedCell(0, 0, 'Data'))).toBe('$A$1');
  expect(print(fixedRange(block(0, 0, 1, 1), 'Do nothing'))).toBe("'Do nothing'!$A$1:$B$2");
});

test.each([
  ['Inputs', 'Inputs'],
  ['Do nothing', "'Do nothing'"],
  ['S1', "'S1'"],
  ['R1C1', "'R1C1'"],
  ['RC', "'RC'"],
  ["O'Brien", "'O''Brien'"],
  ['2016', "'2016'"],
  ['Größe', "'Größe'"],
])('the sheet %s is written %s', (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test('a table column is always named, and its own row spelled out', () => {
  expect(print(columnOf('tblData', 'Key'))).toBe('tblData[Key]');
  expect(print(ofThisRow('tblData', 'Key'))).toBe('tblData[[#This Row],[Key]]');
  expect(print(columnOf('tblData', '2016/17'))).toBe('tblData[[2016/17]]');
});

test('brackets, hashes and apostrophes in a column name are escaped', () => {
  expect(print(columnOf('tblData', "[a] #1 'b'"))).toBe("tblData[['[a'] '#1 ''b'']]");
  expect(print(ofThisRow('tblData', "it's"))).toBe("tblData[[#This Row],[it''s]]");
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %s is %s', (column, text) => {
  expect(columnLetters(column)).toBe(text);
  expect(a1(6, column)).toBe(`${text}7`);
});

test('an area is absolute with its sheet and plain without', () => {
  expect(printArea({ sheet: 'S1', ...block(1, 1, 8, 2) })).toBe("'S1'!$B$2:$C$9");
  expect(printArea({ sheet: 'Inputs', ...block(1, 1) })).toBe('Inputs!$B$2');
  expect(printPlainArea(block(1, 1, 8, 2))).toBe('B2:C9');
  expect(printPlainArea(block(1, 1))).toBe('B2');
});
