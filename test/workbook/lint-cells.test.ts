import type { CellValue } from '../../src/workbook/plan';
import { cell } from '../support/sample-cells';
import { findingsIn, onlyFault, withCell, withSheet } from './forge';
import { smallPlan } from './small-plan';

/** The small plan with B9 of Report evaluating to this. */
function showing(value: CellValue): string {
  const plan = withCell('Report', cell(8, 1, { kind: 'name', name: 'FirstSpend' }, 'link'));
  return onlyFault(plan, {
    at: (sheet, row, column) =>
      sheet === 'Report' && row === 8 && column === 1 ? value : sheet === 'Data' ? 'x' : 1,
  });
}

test('a cell set twice is a fault', () => {
  const plan = withSheet('Report', ({ cells }) => ({ cells: [...cells, cells[2]!] }));
  expect(onlyFault(plan)).toBe('cell-set-twice Report A4');
});

test.each([Number.NaN, Infinity, -Infinity])('the content %s is a fault', (value) => {
  expect(onlyFault(withCell('Report', cell(8, 1, value, 'calculation')))).toBe('not-finite Report B9');
});

test.each([Number.NaN, Infinity])('a formula that comes to %s is a fault', (value) => {
  expect(showing(value)).toBe('not-finite Report B9');
});

test.each(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!'] as const)(
  'a formula that shows %s is a fault',
  (error) => {
    expect(showing({ error })).toBe('error-value Report B9');
  },
);

test('a text longer than a cell holds is a fault', () => {
  const text = (length: number) => withCell('Report', cell(8, 1, 'x'.repeat(length), 'prose'));
  expect(findingsIn(text(32_767))).toEqual([]);
  expect(onlyFault(text(32_768))).toBe('text-too-long Report B9');
});

test('a formula whose text is longer than a cell holds is a fault', () => {
  expect(showing('x'.repeat(32_768))).toBe('text-too-long Report B9');
});

test('an input cell with a formula is a fault', () => {
  const plan = withCell('Report', cell(8, 1, { kind: 'name', name: 'FirstSpend' }, 'input'));
  expect(onlyFault(plan)).toBe('input-with-formula Report B9');
});

test('a cell beyond the last column is a fault', () => {
  expect(findingsIn(withCell('Report', cell(8, 16_383, 1, 'calculation')))).toEqual([]);
  expect(onlyFault(withCell('Report', cell(8, 16_384, 1, 'calculation')))).toBe('outside-sheet Report XFE9');
});

test('a cell below the last row is a fault', () => {
  expect(findingsIn(withCell('Report', cell(1_048_575, 0, 1, 'calculation')))).toEqual([]);
  expect(onlyFault(withCell('Report', cell(1_048_576, 0, 1, 'calculation')))).toBe(
    'outside-sheet Report A1048577',
  );
});

test.each([
  [0, 'no-title Report A1'],
  [1, 'no-subtitle Report A2'],
])('a sheet that says nothing in row %s of column A is a fault', (row, fault) => {
  const without = withSheet('Report', ({ cells }) => ({ cells: cells.filter((one) => one.row !== row) }));
  expect(onlyFault(without)).toBe(fault);
  expect(onlyFault(withCell('Report', cell(row, 0, ' ', 'title')))).toBe(fault);
});

test('a link to a sheet that is not there is a fault', () => {
  const target = { sheet: 'Gone', cell: { row: 0, column: 0 } };
  const plan = withSheet('Report', ({ links }) => ({ links: [{ ...links[0]!, target }] }));
  expect(onlyFault(plan)).toBe('missing-sheet Report A1');
});

test('every fault is reported, not the first alone', () => {
  const plan = smallPlan();
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row > 1) }));
  expect(findingsIn({ ...plan, sheets }).map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([
    'no-title Data',
    'no-subtitle Data',
    'no-title Report',
    'no-subtitle Report',
  ]);
});
