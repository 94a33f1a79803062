import { lintPlan } from '../../src/workbook/lint/lint-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { block } from '../support/sample-cells';
import { findingsIn, onlyFault, withSheet, withTable } from './forge';
import { smallPlan } from './small-plan';

test('the small plan has no faults', () => {
  const plan = smallPlan();
  expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
});

/** The small plan with one more defined name. */
function withName(name: string): WorkbookPlan {
  const plan = smallPlan();
  return { ...plan, names: [...plan.names, { name, sheet: 'Data', area: block(4, 3) }] };
}

/** The small plan with one more sheet, which nothing refers to. */
function withSheetNamed(name: string): WorkbookPlan {
  const plan = smallPlan();
  const [, report] = plan.sheets;
  return { ...plan, sheets: [...plan.sheets, { ...report!, name, cells: report!.cells.slice(0, 2) }] };
}

/** A plan whose only table, to which nothing refers, has this name. */
function tableNamed(name: string): WorkbookPlan {
  const plan = withTable({ name });
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === 'Report' ? { ...sheet, cells: sheet.cells.filter(({ row }) => row !== 3) } : sheet,
  );
  return { ...plan, sheets };
}

const LIKE_CELLS = ['T1', 'xfd1048576', 'AB12', 'R', 'c', 'R1C1', 'rc', 'R5', 'C16384', 'R2C'];

test.each(LIKE_CELLS)('a table cannot be named %s, which is read as a cell', (name) => {
  expect(onlyFault(tableNamed(name))).toBe(`name-like-cell Data ${name}`);
});

test.each(LIKE_CELLS)('a cell cannot be named %s, which is read as a cell', (name) => {
  expect(onlyFault(withName(name))).toBe(`name-like-cell Data ${name}`);
});

test.each([
  'XFE1',
  'XFD1048577',
  'ABCD1',
  'A0',
  'R1C16385',
  'tbl',
  'Rate',
  'CR',
  '_T1',
  'T1.x',
  '\\x',
  'Größe',
])('%s is a name, since no cell is called that', (name) => {
  expect(findingsIn(withName(name))).toEqual([]);
  expect(findingsIn(tableNamed(name))).toEqual([]);
});

test.each(['', '1st', 'two words', 'a-b', '.a', 'a!b', "it's", 'TRUE', 'false', 'x'.repeat(256)])(
  'the name "%s" is illegal',
  (name) => {
    expect(onlyFault(withName(name))).toBe(`name-illegal Data ${name}`.trim());
    expect(onlyFault(tableNamed(name))).toBe(`name-illegal Data ${name}`.trim());
  },
);

test('a name of 255 characters is legal', () => {
  expect(findingsIn(withName('x'.repeat(255)))).toEqual([]);
});

test('two cells cannot share a name that differs in capitals alone', () => {
  expect(onlyFault(withName('FIRSTSPEND'))).toBe('name-taken Data FIRSTSPEND');
});

test('a cell cannot have the name of a table', () => {
  expect(onlyFault(withName('TblData'))).toBe('name-taken Data TblData');
});

test('a table cannot have the name of a sheet', () => {
  expect(onlyFault(tableNamed('REPORT'))).toBe('name-taken Data REPORT');
});

test('two tables cannot share a name', () => {
  const plan = withSheet('Data', ({ tables, cells }) => ({
    cells: [
      ...cells,
      { ...cells.find(({ row }) => row === 3)!, row: 20 },
      { ...cells.find(({ row }) => row === 4)!, row: 21 },
    ],
    tables: [
      ...tables,
      { ...tables[0]!, name: 'TBLDATA', area: block(20, 0, 21, 0), columns: [{ name: 'Line' }] },
    ],
  }));
  expect(onlyFault(plan)).toBe('name-taken Data TBLDATA');
});

test('a name cannot refer to a sheet that is not there', () => {
  const plan = smallPlan();
  const names = [...plan.names, { name: 'Lost', sheet: 'Gone', area: block(0, 0) }];
  expect(onlyFault({ ...plan, names })).toBe('missing-sheet Gone Lost');
});

test('a workbook cannot open with a sheet that is not there', () => {
  expect(onlyFault({ ...smallPlan(), activeSheet: 'Gone' })).toBe('missing-sheet Gone');
});

test.each(['', ' ', 'x'.repeat(32), 'a/b', 'a\\b', 'a:b', 'a?', '*', '[a', 'a]', "'a", "a'", 'History'])(
  'a sheet cannot be named "%s"',
  (name) => {
    expect(findingsIn(withSheetNamed(name)).map(({ rule, sheet }) => [rule, sheet])).toEqual([
      ['sheet-name-illegal', name],
    ]);
  },
);

test.each(['x'.repeat(31), "O'Brien & Sons", 'Do nothing', 'S1', 'Größe'])(
  'a sheet can be named %s',
  (name) => {
    expect(findingsIn(withSheetNamed(name))).toEqual([]);
  },
);

test('two sheets cannot share a name that differs in capitals alone', () => {
  expect(onlyFault(withSheetNamed('report'))).toBe('sheet-name-taken report');
});
