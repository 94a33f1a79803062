import type { Formula, FunctionName } from '../../src/workbook/formula';
import { FIRST_YEAR } from '../../src/workbook/layout';
import { block, cell } from '../support/sample-cells';
import { findingsIn, onlyFault, withCell, withFormula, withSheet, withTable, withValidation } from './forge';
import { smallPlan } from './small-plan';

const number = (value: number): Formula => ({ kind: 'number', value });
const plus = (left: Formula, right: Formula): Formula => ({ kind: 'binary', operator: '+', left, right });
const firstSpend: Formula = { kind: 'name', name: 'FirstSpend' };

test('a function that not every program has is a fault', () => {
  const forged: Formula = { kind: 'call', name: 'OFFSET' as FunctionName, args: [firstSpend] };
  expect(onlyFault(withFormula(forged))).toBe('unknown-function Report B9');
  expect(onlyFault(withFormula({ kind: 'negate', operand: forged }))).toBe('unknown-function Report B9');
  expect(onlyFault(withFormula(plus(number(1), forged)))).toBe('unknown-function Report B9');
});

test.each([0, 1, 2, -1])('the number %s may stand in a formula', (value) => {
  expect(findingsIn(withFormula(plus(firstSpend, number(value))))).toEqual([]);
});

test.each([3, 0.5, 100, -2, 1e-9])('the number %s may not be typed into a formula', (value) => {
  expect(onlyFault(withFormula(plus(firstSpend, number(value))))).toBe('typed-number Report B9');
});

test('a number of a formula that the user wrote may stand in it, if it is one', () => {
  expect(findingsIn(withFormula(plus(firstSpend, { kind: 'number', value: 365, ofUser: true })))).toEqual([]);
  expect(onlyFault(withFormula({ kind: 'number', value: Number.NaN, ofUser: true }))).toBe(
    'not-finite Report B9',
  );
});

test('a number typed into a calculated column is a fault', () => {
  const { columns } = smallPlan().sheets[0]!.tables[0]!;
  const forged = columns.map((column, index) =>
    index === 2 ? { ...column, calculated: number(12) } : column,
  );
  expect(onlyFault(withTable({ columns: forged }))).toBe('typed-number Data C5');
});

test('a number typed into a total is a fault', () => {
  const { columns } = smallPlan().sheets[0]!.tables[0]!;
  const total = { kind: 'formula', formula: number(12) } as const;
  const forged = columns.map((column, index) => (index === 2 ? { ...column, total } : column));
  expect(onlyFault(withTable({ columns: forged, hasTotals: true }))).toBe('typed-number Data C6');
});

test('a rule on what may be typed states its bounds in numbers', () => {
  const value: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const formula: Formula = { kind: 'binary', operator: '<=', left: value, right: number(21) };
  expect(findingsIn(withValidation({ rule: { kind: 'formula', formula } }))).toEqual([]);
});

test('a number in a formula that is none is a fault', () => {
  expect(onlyFault(withFormula(number(Number.NaN)))).toBe('not-finite Report B9');
});

/** `FirstSpend&…` of `length` characters. */
function long(length: number): Formula {
  const parts = Math.floor(length / 11);
  let formula: Formula = { kind: 'name', name: 'FirstSpend' };
  for (let part = 1; part < parts; part += 1) {
    formula = { kind: 'binary', operator: '&', left: formula, right: { kind: 'name', name: 'FirstSpend' } };
  }
  const rest = length - (parts * 11 - 1);
  // `&"…"` takes three characters besides its text.
  return {
    kind: 'binary',
    operator: '&',
    left: formula,
    right: { kind: 'text', value: 'x'.repeat(rest - 3) },
  };
}

test('a formula longer than Excel reads is a fault', () => {
  expect(findingsIn(withFormula(long(8_192)))).toEqual([]);
  expect(onlyFault(withFormula(long(8_193)))).toBe('formula-too-long Report B9');
});

test('a text in a formula longer than Excel reads is a fault', () => {
  const text = (length: number): Formula => ({ kind: 'text', value: 'x'.repeat(length) });
  expect(findingsIn(withFormula(text(255)))).toEqual([]);
  expect(onlyFault(withFormula(text(256)))).toBe('formula-text-too-long Report B9');
});

test('calls nested deeper than Excel reads are a fault', () => {
  const nested = (levels: number): Formula =>
    levels === 0 ? firstSpend : { kind: 'call', name: 'ABS', args: [nested(levels - 1)] };
  expect(findingsIn(withFormula(nested(64)))).toEqual([]);
  expect(onlyFault(withFormula(nested(65)))).toBe('formula-too-deep Report B9');
});

const at = (row: number, column: number) => ({ row: { at: row }, column: { at: column } });

test.each<[string, Formula, string]>([
  ['a cell of a sheet', { kind: 'cell', sheet: 'Gone', ...at(0, 0) }, 'missing-sheet'],
  ['a block of a sheet', { kind: 'range', sheet: 'Gone', from: at(0, 0), to: at(1, 1) }, 'missing-sheet'],
  ['a cell', { kind: 'cell', sheet: 'Data', ...at(50, 0) }, 'missing-cell'],
  ['a table', { kind: 'column', table: 'tblGone', column: 'Line', part: 'data' }, 'missing-table'],
  ['a column', { kind: 'column', table: 'tblData', column: 'Gone', part: 'data' }, 'missing-column'],
  ['a name', { kind: 'name', name: 'Gone' }, 'missing-name'],
])('a formula that refers to %s that is not there is a fault', (_, formula, rule) => {
  expect(onlyFault(withFormula(formula))).toBe(`${rule} Report B9`);
  expect(onlyFault(withFormula({ kind: 'call', name: 'SUM', args: [formula] }))).toBe(`${rule} Report B9`);
});

test('a formula may read an empty cell of its own sheet', () => {
  expect(findingsIn(withFormula({ kind: 'cell', row: { by: 40 }, column: { by: 0 } }))).toEqual([]);
  expect(findingsIn(withFormula({ kind: 'cell', sheet: 'Report', ...at(50, 0) }))).toEqual([]);
});

test.each<[string, Formula]>([
  ['before the first column', { kind: 'cell', row: { by: 0 }, column: { by: -2 } }],
  ['above the first row', { kind: 'range', from: { row: { by: -9 }, column: { by: 0 } }, to: at(8, 1) }],
  ['beyond the last column', { kind: 'range', from: at(0, 0), to: at(0, 16_384) }],
  ['below the last row', { kind: 'cell', ...at(1_048_576, 0) }],
])('a formula that reads %s is a fault', (_, formula) => {
  expect(onlyFault(withFormula(formula))).toBe('outside-sheet Report B9');
});

test('a formula beside no row of a table cannot ask for its own row of it', () => {
  const own: Formula = { kind: 'column', table: 'tblData', column: 'Line', part: 'this-row' };
  expect(onlyFault(withFormula(own))).toBe('row-outside-table Report B9');
  expect(onlyFault(withCell('Data', cell(10, 0, own, 'calculation')))).toBe('row-outside-table Data A11');
  expect(findingsIn(withCell('Data', cell(4, 30, own, 'calculation')))).toEqual([]);
});

test('a conditional format cannot refer to a table', () => {
  const when: Formula = { kind: 'column', table: 'tblData', column: 'Line', part: 'data' };
  const plan = withSheet('Data', () => ({ conditionalFormats: [{ area: block(4, 0), when, look: 'good' }] }));
  expect(onlyFault(plan)).toBe('table-in-rule Data A5');
});

test('a conditional format that refers to a missing sheet is a fault', () => {
  const when: Formula = { kind: 'cell', sheet: 'Gone', ...at(0, 0) };
  const plan = withSheet('Data', () => ({ conditionalFormats: [{ area: block(4, 0), when, look: 'good' }] }));
  expect(onlyFault(plan)).toBe('missing-sheet Data A5');
});

/** The small plan with another formula, or none, in one year of the row of formulas. */
function inOneYear(content: Formula | number) {
  return withCell('Data', cell(5, FIRST_YEAR + 4, content, 'calculation'));
}

const above: Formula = { kind: 'cell', row: { by: -1 }, column: { by: 0 } };

test.each<[string, Formula | number]>([
  ['another operation', plus(above, number(2))],
  ['another number', { kind: 'binary', operator: '*', left: above, right: number(1) }],
  ['a fixed row', { kind: 'binary', operator: '*', left: { ...above, row: { at: 4 } }, right: number(2) }],
  ['a number in place of a formula', 28],
])('a year with %s is a fault', (_, content) => {
  expect(onlyFault(inOneYear(content))).toBe('years-differ Data H6');
});

test('a year without a cell is a fault', () => {
  const plan = withSheet('Data', ({ cells }) => ({
    cells: cells.filter(({ row, column }) => row !== 5 || column !== FIRST_YEAR + 4),
  }));
  expect(onlyFault(plan)).toBe('years-differ Data H6');
});

test('the same formula built anew in one year is no fault', () => {
  const left: Formula = { kind: 'cell', sheet: 'Data', row: { by: -1 }, column: { by: 0 } };
  expect(findingsIn(inOneYear({ kind: 'binary', operator: '*', left, right: number(2) }))).toEqual([]);
});

test('a row of formulas that does not run along the years may differ', () => {
  const plan = withSheet('Data', ({ cells, tables }) => ({
    cells: cells.map((one) => (one.row === 3 && one.column === 10 ? cell(3, 10, 'Rank', 'header') : one)),
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map((column, index) => (index === 10 ? { name: 'Rank' } : column)),
    })),
  }));
  const forged = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((one) =>
      sheet.name === 'Data' && one.row === 5 && one.column === 7 ? cell(5, 7, above, 'calculation') : one,
    ),
  }));
  expect(findingsIn({ ...plan, sheets: forged })).toEqual([]);
});
