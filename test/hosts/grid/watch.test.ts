import type { GridHost } from '../../../src/hosts/grid/grid-host';
import type { HostChange } from '../../../src/hosts/host';
import { samplePlan } from '../../support/sample-plan';
import { smallPlan } from '../../workbook/small-plan';
import { addSheet, gridOf, indexOf, type } from './written-grid';

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

let host: GridHost;
let told: HostChange[];
let stop: () => Promise<void>;
beforeEach(async () => {
  host = await gridOf(smallPlan());
  told = [];
  stop = (await host.watch((change) => told.push(change)))._unsafeUnwrap();
});
afterEach(() => stop());

/** What is told of once it is quiet after doing something in the grid. */
async function after(act: (model: GridHost['model'], data: number) => void): Promise<HostChange[]> {
  told = [];
  act(host.model, indexOf(host, 'Data'));
  await quiet();
  return told;
}

const select = (model: GridHost['model'], sheet: number, row: number, column: number): void => {
  model.setSelectedSheet(sheet);
  model.setSelectedCell(row, column);
};

it.each<[string, string, (model: GridHost['model'], data: number) => void]>([
  ['typing', 'D5', (model, data) => model.setUserInput(data, 5, 4, '7')],
  ['a block formula', 'A9:B9', (model, data) => model.setUserArrayFormula(data, 9, 1, 2, 1, '=D5:E5')],
  ['clearing contents', 'D5:E6', (model, data) => model.rangeClearContents(data, 5, 4, 6, 5)],
  ['clearing all', 'D5:E6', (model, data) => model.rangeClearAll(data, 5, 4, 6, 5)],
  [
    'pasting text',
    'D5:E5',
    (model, data) => {
      select(model, data, 5, 4);
      model.pasteCsvText({ sheet: data, row: 5, column: 4, width: 2, height: 1 }, '7\t8');
    },
  ],
  [
    'filling down',
    'D5:D8',
    (model, data) => model.autoFillRows({ sheet: data, row: 5, column: 4, width: 1, height: 1 }, 8),
  ],
  [
    'filling along',
    'D5:F5',
    (model, data) => model.autoFillColumns({ sheet: data, row: 5, column: 4, width: 1, height: 1 }, 6),
  ],
  ['putting rows in', 'A5:A6', (model, data) => model.insertRows(data, 5, 2)],
  ['taking columns out', 'E1', (model, data) => model.deleteColumns(data, 5, 1)],
  ['dragging a row', 'A5', (model, data) => model.moveRows(data, 5, 1, 1)],
  ['renaming', 'A1', (model, data) => model.renameSheet(data, 'Data')],
])('%s is told of once it is quiet', async (what, address, act) => {
  const changes = await after(act);
  if (what === 'renaming') expect(changes).toEqual([]);
  else expect(changes).toEqual([{ sheet: 'Data', address }]);
});

it('pasting is told of where it lands, and cutting where it came from too', async () => {
  const copied = await after((model, data) => {
    select(model, data, 5, 4);
    const { range, data: cells } = model.copyToClipboard();
    select(model, data, 9, 4);
    model.pasteFromClipboard(data, range, cells, false);
  });
  expect(copied).toEqual([{ sheet: 'Data', address: 'D9' }]);
  const cut = await after((model, data) => {
    select(model, data, 5, 4);
    const { range, data: cells } = model.copyToClipboard();
    select(model, indexOf(host, 'Report'), 9, 1);
    model.pasteFromClipboard(data, range, cells, true);
  });
  expect(cut).toEqual([
    { sheet: 'Report', address: 'A9' },
    { sheet: 'Data', address: 'D5' },
  ]);
});

it('undoing and redoing are told of where they change something', async () => {
  await after((model, data) => model.setUserInput(data, 5, 4, '7'));
  expect(await after((model) => model.undo())).toEqual([{ sheet: 'Data', address: 'D5' }]);
  expect(await after((model) => model.redo())).toEqual([{ sheet: 'Data', address: 'D5' }]);
  await after((model, data) => model.deleteRows(data, 5, 1));
  expect(await after((model) => model.undo())).toEqual([{ sheet: 'Data', address: 'A5' }]);
});

it('a sheet of ours that is deleted is told of by its name', async () => {
  expect(await after((model, data) => model.deleteSheet(data))).toEqual([{ sheet: 'Data', address: 'A1' }]);
});

it('many edits are told of together, each place once', async () => {
  const changes = await after((model, data) => {
    for (const value of ['7', '8', '9']) model.setUserInput(data, 5, 4, value);
    model.setUserInput(data, 5, 5, '7');
  });
  expect(changes).toEqual([
    { sheet: 'Data', address: 'D5' },
    { sheet: 'Data', address: 'E5' },
  ]);
});

it.each<[string, (model: GridHost['model'], data: number) => void]>([
  ['moving about', (model, data) => select(model, data, 7, 7)],
  [
    'a look',
    (model, data) =>
      model.updateRangeStyle({ sheet: data, row: 5, column: 4, width: 1, height: 1 }, 'font.b', 'true'),
  ],
  ['a width', (model, data) => model.setColumnsWidth(data, 1, 1, 200)],
  ['nothing to undo', (model) => model.undo()],
  ['a name as it was', (model) => model.setName('Upstream')],
  [
    'an edit that the engine refuses',
    (model) => {
      expect(() => model.setUserInput(99, 1, 1, '7')).toThrow('Invalid sheet index');
    },
  ],
  ['a sheet of the user’s', () => addSheet(host, 'Mine', 'mine')],
])('%s is not told of', async (_, act) => {
  expect(await after(act)).toEqual([]);
});

it('our own writes are not told of, and what comes after them is', async () => {
  (await host.write(samplePlan()))._unsafeUnwrap();
  await quiet();
  expect(told).toEqual([]);
  type(host, 'Years', 'B5', '0.02');
  await quiet();
  expect(told).toEqual([{ sheet: 'Years', address: 'B5' }]);
});

it('who stopped listening is told no more, even of what was pending', async () => {
  type(host, 'Data', 'D5', '7');
  await stop();
  await quiet();
  expect(told).toEqual([]);
});

it('the page is told of edits, looks and another model, until it stops listening', async () => {
  const events: string[] = [];
  const leave = host.subscribe((event) => events.push(event));
  type(host, 'Data', 'D5', '7');
  host.model.setColumnsWidth(0, 1, 1, 200);
  expect(events).toEqual(['edit', 'edit']);
  const { model } = host;
  (await host.write(smallPlan()))._unsafeUnwrap();
  expect(events).toEqual(['edit', 'edit', 'model']);
  expect(host.model).not.toBe(model);
  (await host.activate('Report', 'B7'))._unsafeUnwrap();
  expect(events.at(-1)).toBe('selection');
  leave();
  type(host, 'Data', 'D5', '8');
  expect(events).toHaveLength(4);
});

it('a cell is brought to the front, and a sheet that is gone is a problem', async () => {
  (await host.activate('Report', 'B7'))._unsafeUnwrap();
  expect(host.model.getSelectedView()).toMatchObject({
    sheet: 1,
    row: 7,
    column: 2,
    top_row: 4,
    left_column: 1,
  });
  expect((await host.activate('Absent', 'A1'))._unsafeUnwrapErr()).toEqual({
    code: 'sheet-gone',
    sheet: 'Absent',
  });
  expect(host.type('Absent', 'A1', '1')._unsafeUnwrapErr()).toEqual({ code: 'sheet-gone', sheet: 'Absent' });
  expect(host.value('Absent', 'A1')).toBeUndefined();
});

it('a number typed with signs keeps the format of its cell', async () => {
  const sample = await gridOf(samplePlan());
  const years = indexOf(sample, 'Years');
  const format = sample.model.getCellStyle(years, 5, 2).style.num_fmt;
  type(sample, 'Years', 'B5', '12.5%');
  expect(sample.value('Years', 'B5')).toBe(0.125);
  expect(sample.model.getCellStyle(years, 5, 2).style.num_fmt).toBe(format);
  type(sample, 'Years', 'B12', '£1,000');
  expect(sample.value('Years', 'B12')).toBe(1000);
  expect(sample.model.getFormattedCellValue(years, 12, 2)).toBe('£1,000');
});
