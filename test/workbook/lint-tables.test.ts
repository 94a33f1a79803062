import { block, cell } from '../support/sample-cells';
import { onlyFault, withCell, withSheet, withTable } from './forge';
import { smallPlan } from './small-plan';

const table = smallPlan().sheets[0]!.tables[0]!;

test('a header unlike its cell is a fault', () => {
  const columns = table.columns.map((column, index) => (index === 1 ? { name: 'Units' } : column));
  expect(onlyFault(withTable({ columns }))).toBe('header-unlike-cell Data B4');
});

test.each([
  ['a number', 2015],
  ['nothing', null],
  ['a formula', { kind: 'text', value: 'Unit' } as const],
  ['other capitals', 'unit'],
])('a header that is %s is a fault', (_, content) => {
  expect(onlyFault(withCell('Data', cell(3, 1, content, 'header')))).toBe('header-unlike-cell Data B4');
});

test('a header without a cell is a fault', () => {
  const plan = withSheet('Data', ({ cells }) => ({
    cells: cells.filter(({ row, column }) => row !== 3 || column !== 1),
  }));
  expect(onlyFault(plan)).toBe('header-unlike-cell Data B4');
});

test('two columns whose names differ in capitals alone are a fault', () => {
  const plan = withSheet('Data', ({ tables, cells }) => ({
    cells: cells.map((one) => (one.row === 3 && one.column === 1 ? cell(3, 1, 'LINE', 'header') : one)),
    tables: [
      {
        ...tables[0]!,
        columns: table.columns.map((column, index) => (index === 1 ? { name: 'LINE' } : column)),
      },
    ],
  }));
  expect(onlyFault(plan)).toBe('column-twice Data tblData');
});

test('a table of a header alone is a fault', () => {
  expect(onlyFault(withTable({ area: { ...table.area, to: { ...table.area.to, row: 3 } } }))).toBe(
    'table-too-short Data tblData',
  );
});

test('a table of a header and totals alone is a fault', () => {
  const area = { ...table.area, to: { ...table.area.to, row: 4 } };
  expect(onlyFault(withTable({ area, hasTotals: true }))).toBe('table-too-short Data tblData');
});

test('a table wider than its columns is a fault', () => {
  expect(onlyFault(withTable({ columns: table.columns.slice(0, -1) }))).toBe('column-count Data tblData');
});

test('tables that share a cell are a fault', () => {
  const plan = withSheet('Data', ({ tables, cells }) => ({
    cells: [...cells, cell(3, 25, 'More', 'header')],
    tables: [
      ...tables,
      {
        ...table,
        name: 'tblMore',
        area: block(3, 24, 5, 25),
        columns: [table.columns[24]!, { name: 'More' }],
      },
    ],
  }));
  expect(onlyFault(plan)).toBe('tables-overlap Data tblMore');
});
