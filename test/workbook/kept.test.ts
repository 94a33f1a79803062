import { keptOfBoth, keptRow, readKept, type KeptTable } from '../../src/workbook/kept';
import type { CellValue } from '../../src/workbook/plan';
import type { InputTable } from '../../src/workbook/read-back/input-table';

const KINDS: readonly KeptTable[] = [{ name: 'tblTasks', key: 'Key', columns: ['Status', 'Note'] }];

const tables = (
  columns: readonly string[],
  rows: readonly (readonly (CellValue | undefined)[])[],
): ReadonlyMap<string, InputTable> =>
  new Map([['tblTasks', { name: 'tblTasks', sheet: 'Tasks', at: { row: 4, column: 0 }, columns, rows }]]);

it('what was typed is read by the columns’ names, wherever they stand and however they are spelt', () => {
  const moved = tables(['note', 'Own', 'KEY', 'Status'], [['late', 7, 'a-01', 'Done']]);
  expect(readKept(moved, KINDS)).toEqual({ tblTasks: [{ Key: 'a-01', Status: 'Done', Note: 'late' }] });
});

it('rows that are blank but for their key, blank texts and errors are nothing to keep', () => {
  const rows = [
    ['a-01', undefined, ''],
    ['a-02', { error: '#N/A' } as const, 0],
    [undefined, 'Own', undefined],
  ];
  expect(readKept(tables(['Key', 'Status', 'Note'], rows), KINDS)).toEqual({
    tblTasks: [{ Key: 'a-02', Note: 0 }, { Status: 'Own' }],
  });
});

it('a table that is not there is absent, a column that is not there is blank', () => {
  expect(readKept(new Map(), KINDS)).toEqual({});
  expect(readKept(tables(['Status'], [['Done']]), KINDS)).toEqual({ tblTasks: [{ Status: 'Done' }] });
});

it('a row is found by its key, capitals aside', () => {
  const kept = { tblTasks: [{ Key: 'A-01', Status: 'Done' }] };
  expect(keptRow(kept, 'tblTasks', 'Key', 'a-01')).toEqual({ Key: 'A-01', Status: 'Done' });
  expect(keptRow(kept, 'tblTasks', 'Key', 'a-02')).toBeUndefined();
  expect(keptRow({}, 'tblTasks', 'Key', 'a-01')).toBeUndefined();
});

it('rows that a write has lost half way come back, and those that are there stay as they are now', () => {
  const before = {
    tblTasks: [
      { Key: 'a', Status: 'Done' },
      { Key: 'b', Status: 'Late' },
    ],
  };
  const now = { tblTasks: [{ Key: 'b', Status: 'Done' }] };
  expect(keptOfBoth(before, now, KINDS)).toEqual({
    tblTasks: [
      { Key: 'b', Status: 'Done' },
      { Key: 'a', Status: 'Done' },
    ],
  });
  expect(keptOfBoth({}, {}, KINDS)).toEqual({});
});
