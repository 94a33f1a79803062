import fc from 'fast-check';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { samplePlan } from '../../support/sample-plan';
import { smallPlan } from '../../workbook/small-plan';
import { gridEngine } from './engine';
import { addSheet, gridOf, indexOf, sheetNames, type } from './written-grid';

const restored = (state: unknown): GridHost => GridHost.restore(gridEngine(), state)._unsafeUnwrap();

it('a saved workbook comes back whole: what was typed, what stands beside it and what is known of it', async () => {
  const host = await gridOf(smallPlan());
  type(host, 'Data', 'D5', '0.30000000000000004');
  type(host, 'Data', 'E6', '123');
  addSheet(host, 'Mine', 'mine');
  host.model.insertRows(indexOf(host, 'Data'), 2, 1);
  const again = restored(structuredClone(host.save()));
  expect(sheetNames(again)).toEqual(['Data', 'Report', 'Mine']);
  expect(again.parts()).toEqual(host.parts());
  expect(await again.readTables(['tblData'])).toEqual(await host.readTables(['tblData']));
  const reports = await Promise.all([again, host].map((one) => one.write(smallPlan())));
  expect(reports[0]!._unsafeUnwrap()).toEqual(reports[1]!._unsafeUnwrap());
  expect(reports[0]!._unsafeUnwrap().keptAside).toEqual([{ sheet: 'Data', address: 'E6', found: 123 }]);
  expect(again.value('Mine', 'A1')).toBe('mine');
});

it('a saved workbook is plain data, and is not changed by what is done after', async () => {
  const host = await gridOf(samplePlan());
  const state = host.save();
  const copy = structuredClone(state);
  type(host, 'Years', 'B5', '0.5');
  (await host.write(smallPlan()))._unsafeUnwrap();
  expect(structuredClone(state)).toEqual(copy);
  expect(restored(state).value('Years', 'B5')).toBe(0);
});

it('what is no saved workbook is refused as a value', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(GridHost.restore(gridEngine(), junk)._unsafeUnwrapErr().code).toBe('state-damaged');
    }),
  );
});

it('a saved workbook that was changed anywhere is refused', async () => {
  const state = (await gridOf(smallPlan())).save();
  const [first] = state.sheets;
  const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte));
  const damaged: unknown[] = [
    { ...state, model: flipped(state.model) },
    { ...state, model: state.model.slice(0, -1) },
    { ...state, sheets: [] },
    { ...state, sheets: [{ ...first, kinds: first!.kinds.map(() => 1) }, ...state.sheets.slice(1)] },
    { ...state, sheets: [{ ...first, name: 'Other' }, ...state.sheets.slice(1)] },
    { ...state, names: undefined },
    { ...state, touched: [0.5] },
    { ...state, seal: 0 },
    { ...state, format: 'other' },
  ];
  for (const one of damaged) {
    expect(GridHost.restore(gridEngine(), one)._unsafeUnwrapErr()).toEqual({ code: 'state-damaged' });
  }
  expect(GridHost.restore(gridEngine(), state).isOk()).toBe(true);
});

it('a workbook saved by another version is told from a damaged one', async () => {
  const state = (await gridOf(smallPlan())).save();
  const later = { ...state, version: state.version + 1 };
  expect(GridHost.restore(gridEngine(), later)._unsafeUnwrapErr()).toEqual({
    code: 'state-of-other-version',
  });
});
