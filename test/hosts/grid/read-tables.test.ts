import type { GridHost } from '../../../src/hosts/grid/grid-host';
import type { TableContents } from '../../../src/hosts/host';
import type { CellValue } from '../../../src/workbook/plan';
import { samplePlan } from '../../support/sample-plan';
import { smallPlan } from '../../workbook/small-plan';
import { contentOf, gridOf, indexOf, type } from './written-grid';

async function read(host: GridHost, name: string): Promise<TableContents> {
  return (await host.readTables([name]))._unsafeUnwrap().get(name)!;
}

it.each<[string, CellValue]>([
  ['0.30000000000000004', 0.1 + 0.2],
  ['0.3333333333333333', 1 / 3],
  ['1e-300', 1e-300],
  ['5e-324', 5e-324],
  ['1e21', 1e21],
  ['-1e21', -1e21],
  ['1.7976931348623157e308', Number.MAX_VALUE],
  ['123456789.12345678', 123456789.12345678],
  ['9007199254740991', 2 ** 53 - 1],
  ['=0.1+0.2', 0.1 + 0.2],
  ['=1/3', 1 / 3],
  ['=10^21', 1e21],
  ['=2^-1074', 5e-324],
  ['=-0.1', -0.1],
  ['=0*-1', 0],
  ['=NA()', { error: '#N/A' }],
  ['=1/0', { error: '#DIV/0!' }],
  ['="a"*2', { error: '#VALUE!' }],
  ['=LN(-1)', { error: '#NUM!' }],
  ['=ABSENT()', { error: '#NAME?' }],
  ['=INDEX(A1:A2,9)', { error: '#REF!' }],
  ['#N/A', { error: '#N/A' }],
  ['TRUE', true],
  ['=1>2', false],
  ['=""', ''],
  ["'=1+1", '=1+1'],
])('%s is read to its last digit', async (typed, value) => {
  const host = await gridOf(smallPlan());
  type(host, 'Data', 'D5', typed);
  const table = await read(host, 'tblData');
  expect(table.rows[0]![3]).toEqual(value);
  expect(Object.is(table.rows[0]![3], -0)).toBe(false);
});

it('a blank cell is undefined', async () => {
  const host = await gridOf(smallPlan());
  type(host, 'Data', 'D5', '');
  expect((await read(host, 'tblData')).rows[0]!.slice(0, 4)).toEqual(['Spend', '£m', undefined, undefined]);
});

it('reading leaves the workbook and its history as they were', async () => {
  const host = await gridOf(samplePlan());
  const before = host.model.toBytes();
  await read(host, 'tblYears');
  expect(host.model.toBytes()).toEqual(before);
  expect(host.model.canUndo()).toBe(false);
});

describe('where the user moves rows and columns', () => {
  let host: GridHost;
  let data: number;
  let before: TableContents;
  beforeEach(async () => {
    host = await gridOf(smallPlan());
    data = indexOf(host, 'Data');
    before = await read(host, 'tblData');
  });

  it('a table follows rows put in above it', async () => {
    host.model.insertRows(data, 2, 3);
    expect(await read(host, 'tblData')).toEqual({ ...before, at: { row: 6, column: 0 } });
    host.model.undo();
    expect(await read(host, 'tblData')).toEqual(before);
    host.model.redo();
    expect(await read(host, 'tblData')).toEqual({ ...before, at: { row: 6, column: 0 } });
  });

  it('a table grows by a row put into it', async () => {
    host.model.insertRows(data, 6, 1);
    host.model.setUserInput(data, 6, 1, 'Mine');
    const { rows } = await read(host, 'tblData');
    expect(rows.map(([line]) => line)).toEqual(['Spend', 'Mine', 'Twice the spend']);
  });

  it('a table shrinks by a row taken out of it, and undoing that brings back its formulas', async () => {
    const formula = contentOf(host, 'Data', 'D6');
    host.model.deleteRows(data, 5, 1);
    expect((await read(host, 'tblData')).rows.map(([line]) => line)).toEqual(['Twice the spend']);
    host.model.undo();
    expect(await read(host, 'tblData')).toEqual(before);
    expect(contentOf(host, 'Data', 'D6')).toBe(formula);
    expect(contentOf(host, 'Report', 'A6')).toBe('=Data!$D$5');
  });

  it('a table follows columns put in before it, and shows one put into it', async () => {
    host.model.insertColumns(data, 1, 2);
    expect(await read(host, 'tblData')).toEqual({ ...before, at: { row: 3, column: 2 } });
    host.model.insertColumns(data, 4, 1);
    const { columns, rows } = await read(host, 'tblData');
    expect(columns.slice(0, 3)).toEqual(['Line', '', 'Unit']);
    expect(rows[0]!.slice(0, 3)).toEqual(['Spend', undefined, '£m']);
  });

  it('a table follows a row that is dragged, and moves back with it', async () => {
    host.model.moveRows(data, 5, 1, 1);
    expect((await read(host, 'tblData')).rows.map(([line]) => line)).toEqual(['Twice the spend', 'Spend']);
    host.model.moveRows(data, 4, 1, -2);
    expect((await read(host, 'tblData')).at).toEqual({ row: 1, column: 0 });
    host.model.undo();
    host.model.undo();
    expect(await read(host, 'tblData')).toEqual(before);
  });

  it('a table without its headings is none', async () => {
    host.model.deleteRows(data, 4, 1);
    expect((await host.readTables(['tblData']))._unsafeUnwrap()).toEqual(new Map());
  });

  it('a table is found on a sheet that was renamed and moved, and is gone with its sheet', async () => {
    host.model.renameSheet(data, 'Figures');
    host.model.moveSheet(data, 1);
    expect(await read(host, 'tblData')).toEqual({ ...before, sheet: 'Figures' });
    host.model.deleteSheet(1);
    expect((await host.readTables(['tblData']))._unsafeUnwrap()).toEqual(new Map());
    host.model.newSheet();
    expect((await host.readTables(['tblData']))._unsafeUnwrap()).toEqual(new Map());
    host.model.undo();
    host.model.undo();
    expect(await read(host, 'tblData')).toEqual({ ...before, sheet: 'Figures' });
  });

  it('what stands beside the cells follows them', () => {
    host.model.insertRows(data, 2, 3);
    const [parts] = host.parts();
    expect(parts!.charts[0]).toMatchObject({
      at: { row: 11, column: 0 },
      series: [{ values: { sheet: 'Data', from: { row: 7 }, to: { row: 7 } } }],
    });
    expect(parts!.validations[0]!.area.from.row).toBe(7);
    expect(parts!.tables[0]!.area.from.row).toBe(6);
    expect(host.parts()[1]!.links[0]!.target).toEqual({ sheet: 'Data', cell: { row: 0, column: 0 } });
  });
});
