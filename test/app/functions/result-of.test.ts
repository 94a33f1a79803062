import { ok } from 'neverthrow';
import { resultsOf } from '../../../src/app/functions/result-of';
import type { TableContents } from '../../../src/hosts/host';

const RESULTS: TableContents = {
  name: 'tblResults',
  sheet: 'Results',
  at: { row: 4, column: 0 },
  columns: ['Scenario', 'Measure', 'Unit', '2015/16', '2016/17', '2017/18'],
  rows: [
    ['Policy', 'gap', '£m', 0, 12.5, ''],
    ['Policy', 'released', '£m', 0, { error: '#REF!' }, ''],
    ['Sceptic', 'gap', '£m', 0, 14, 15],
  ],
};

const book = (tables: readonly TableContents[]) => {
  const host = {
    reads: 0,
    readTables: () => {
      host.reads += 1;
      return Promise.resolve(ok(new Map(tables.map((table) => [table.name, table]))));
    },
  };
  return host;
};
const lookUp = resultsOf(book([RESULTS]));

it.each([
  ['Policy', 'gap', '2016/17', 12.5],
  ['policy ', 'GAP', 2016, 12.5],
  ['Sceptic', 'gap', 2017, 15],
  ['Sceptic', 'gap', ' 2015/16 ', 0],
])('finds %s, %s in %s', async (scenario, measure, year, value) => {
  expect((await lookUp(scenario, measure, year))._unsafeUnwrap()).toBe(value);
});

it.each([
  ['Polity', 'gap', 2016, '#N/A', 'unknown-scenario', 'Polity'],
  ['Policy', 'gab', 2016, '#N/A', 'unknown-measure', 'gab'],
  ['Policy', 'gap', 2044, '#N/A', 'unknown-year', '2044/45'],
  ['Policy', 'gap', 2017, '#N/A', 'after-horizon', '2017/18'],
  ['Policy', 'released', 2016, '#N/A', 'after-horizon', '2016/17'],
  ['', 'gap', 2016, '#VALUE!', 'not-a-text', ''],
  ['Policy', 7, 2016, '#VALUE!', 'not-a-text', '7'],
  ['Policy', 'gap', '', '#VALUE!', 'not-a-year', ''],
  ['Policy', 'gap', 2016.5, '#VALUE!', 'not-a-year', '2016.5'],
  ['Policy', 'gap', true, '#VALUE!', 'not-a-year', 'true'],
])('for %s, %s in %s gives an error that says why', async (scenario, measure, year, error, code, found) => {
  expect((await lookUp(scenario, measure, year))._unsafeUnwrapErr()).toEqual({ error, code, found });
});

it('a workbook without results has none to give', async () => {
  const none = await resultsOf(book([]))('Policy', 'gap', 2016);
  expect(none._unsafeUnwrapErr()).toMatchObject({ error: '#N/A', code: 'no-results' });
});

it('cells that ask at the same time have the table read once, and later ones read it again', async () => {
  const host = book([RESULTS]);
  const ask = resultsOf(host);
  await Promise.all([ask('Policy', 'gap', 2016), ask('Sceptic', 'gap', 2016), ask('Policy', 'gap', 2017)]);
  expect(host.reads).toBe(1);
  await ask('Policy', 'gap', 2016);
  expect(host.reads).toBe(2);
});
