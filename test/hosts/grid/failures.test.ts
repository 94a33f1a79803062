import { GridHost } from '../../../src/hosts/grid/grid-host';
import { samplePlan } from '../../support/sample-plan';
import { smallPlan } from '../../workbook/small-plan';
import { gridEngine } from './engine';
import { gridOf, indexOf, sheetNames, type } from './written-grid';

it('a write that is cancelled between sheets leaves the workbook as it was', async () => {
  const host = await gridOf(smallPlan());
  type(host, 'Data', 'D5', '7');
  const { model } = host;
  const before = model.toBytes();
  for (let sheets = 1; sheets <= samplePlan().sheets.length; sheets += 1) {
    const abort = new AbortController();
    let done = 0;
    const onProgress = (): void => {
      done += 1;
      if (done === sheets) abort.abort();
    };
    const result = await host.write(samplePlan(), { signal: abort.signal, onProgress });
    expect(result._unsafeUnwrapErr()).toEqual({ code: 'cancelled', written: [] });
    expect(host.model).toBe(model);
    expect(model.toBytes()).toEqual(before);
  }
  model.undo();
  expect(host.value('Data', 'D5')).toBe(10);
});

it('what the engine refuses on the way is given back in its words, and the workbook is as it was', async () => {
  const host = await gridOf(smallPlan());
  const { model } = host;
  model.setUserArrayFormula(indexOf(host, 'Report'), 1, 1, 2, 3, '=Data!D5:E7');
  const before = model.toBytes();
  expect((await host.write(smallPlan()))._unsafeUnwrapErr()).toEqual({
    code: 'refused',
    cause: 'Cannot write in a cell that is part of an array formula',
    location: 'Report',
  });
  expect(host.model).toBe(model);
  expect(model.toBytes()).toEqual(before);
});

it('an edit while a write is under way is not lost: the write gives way', async () => {
  const host = await gridOf(smallPlan());
  const writing = host.write(samplePlan());
  type(host, 'Data', 'D5', '7');
  expect((await writing)._unsafeUnwrapErr()).toEqual({
    code: 'changed-meanwhile',
    sheet: 'Data',
    address: 'D5',
  });
  expect(host.value('Data', 'D5')).toBe(7);
  expect(sheetNames(host)).toEqual(['Data', 'Report']);
  const painting = host.write(samplePlan());
  host.model.setColumnsWidth(0, 1, 1, 200);
  expect((await painting)._unsafeUnwrapErr().code).toBe('changed-meanwhile');
});

it('an input that was changed after it was read stops a write, and reading again lets it go on', async () => {
  const host = await gridOf(smallPlan());
  (await host.readTables(['tblData']))._unsafeUnwrap();
  type(host, 'Data', 'D5', '7');
  expect((await host.write(smallPlan()))._unsafeUnwrapErr()).toEqual({
    code: 'changed-meanwhile',
    sheet: 'Data',
    address: 'D5',
  });
  (await host.readTables(['tblData']))._unsafeUnwrap();
  expect((await host.write(smallPlan())).isOk()).toBe(true);
});

it('of two writes at once, one is whole and the other gives way', async () => {
  const host = new GridHost(gridEngine());
  const results = await Promise.all([host.write(smallPlan()), host.write(samplePlan())]);
  expect(results.filter((result) => result.isOk())).toHaveLength(1);
  expect(results.find((result) => result.isErr())?._unsafeUnwrapErr().code).toBe('changed-meanwhile');
});
