import {
  above,
  call,
  choose,
  columnOf,
  fixedCell,
  fixedRange,
  lookUp,
  multiply,
} from '../../src/workbook/compose';
import { tracePlan } from '../../src/workbook/evaluate';
import type { Formula } from '../../src/workbook/formula';
import { block, cell } from '../support/sample-cells';
import { planOf } from '../support/sample-plan';

/** A1 and A2 hold numbers, A3 their product; C1:D4 is a table of keys and amounts. */
const CELLS = [
  cell(0, 0, 2, 'input'),
  cell(1, 0, 3, 'input'),
  cell(2, 0, multiply(fixedCell(0, 0), fixedCell(1, 0)), 'calculation'),
  cell(0, 2, 'Key', 'header'),
  cell(0, 3, 'Amount', 'header'),
  ...['a', 'b', 'a'].flatMap((key, index) => [
    cell(1 + index, 2, key, 'input'),
    cell(1 + index, 3, 10 * (index + 1), 'input'),
  ]),
];

const TABLE = {
  name: 'tblKeys',
  description: 'Amounts by key',
  area: block(0, 2, 3, 3),
  columns: [{ name: 'Key' }, { name: 'Amount' }],
  hasTotals: false,
};

function traced(formula: Formula): { value: unknown; reads: readonly string[] } {
  const plan = planOf(CELLS, { tables: [TABLE] });
  const sheet = plan.sheets[0]!.name;
  const { value, reads } = tracePlan(plan).trace(formula, { sheet, row: 9, column: 9 });
  return { value, reads: reads.map(({ row, column }) => `${'ABCD'[column]}${row + 1}`) };
}

it('a formula reads its own cells, and not those that they were worked out from', () => {
  expect(traced(multiply(fixedCell(2, 0), fixedCell(0, 0)))).toEqual({ value: 12, reads: ['A3', 'A1'] });
});

it('a branch that is not taken is not read', () => {
  const either = choose(above(fixedCell(0, 0), 1), fixedCell(1, 0), fixedCell(2, 0));
  expect(traced(either)).toEqual({ value: 3, reads: ['A1', 'A2'] });
});

it('a sum by key reads the amounts of that key, and a lookup the one that it finds', () => {
  const [keys, amounts] = [columnOf('tblKeys', 'Key'), columnOf('tblKeys', 'Amount')];
  const { value, reads } = traced(call('SUMIFS', amounts, keys, 'a'));
  expect([value, reads.filter((read) => read.startsWith('D'))]).toEqual([40, ['D2', 'D4']]);
  const found = traced(lookUp('b', keys, amounts));
  expect([found.value, found.reads.at(-1)]).toEqual([20, 'D3']);
});

it('a formula of a block reads all of it', () => {
  expect(traced(call('SUM', fixedRange(block(0, 0, 2, 0))))).toEqual({
    value: 11,
    reads: ['A1', 'A2', 'A3'],
  });
});
