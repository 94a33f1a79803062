import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { makeWorkbook } from '../../../src/app/make-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { readInputs } from '../../../src/app/read-inputs';
import { fileOfScenario } from '../../../src/app/scenario-file';
import { inputsOfFile, workbookFile } from '../../../src/app/workbook-file';
import type { Baseline } from '../../../src/data/baseline';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { loadBaseline } from '../../../src/data/load-baseline';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { lintPlan } from '../../../src/workbook/lint/lint-plan';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { READ_TABLES } from '../../../src/workbook/read-back/input-columns';
import type { InputTable } from '../../../src/workbook/read-back/input-table';
import { tablesOfPlan } from '../../../src/workbook/read-back/tables-of-plan';
import { exampleBaseline, exampleFiles, exampleScenarios } from '../../support/example-package';
import { gridEngine } from '../../hosts/grid/engine';
import { bundledScenarios } from '../../workbook/bundled-plan';

const baseline = exampleBaseline();
const scenarios = exampleScenarios();
const files = scenarios.map((scenario, index) => ({
  file: `${String(index)}.json`,
  text: fileOfScenario(scenario),
}));
const inputs = { baseline, defaults: baseline, scenarios };
const plan = planOfInputs(inputs);
const tables = tablesOfPlan(plan, READ_TABLES);

/** The tables with the carried package's rows changed. */
const withRows = (change: (rows: InputTable['rows']) => InputTable['rows']) => {
  const table = tables.get('tblPackage')!;
  return new Map([...tables, ['tblPackage', { ...table, rows: change(table.rows) }]]);
};
const withText = (file: string, line: number, text: string | number | undefined) =>
  withRows((rows) => rows.map((row) => (row[0] === file && row[1] === line ? [row[0], row[1], text] : row)));

it('a workbook of another place that the command made is read back on its own', async () => {
  const { bytes } = makeWorkbook(baseline, files)._unsafeUnwrap();
  const read = (await inputsOfFile(bytes))._unsafeUnwrap();
  expect(read.baseline).toEqual(baseline);
  expect(read.defaults).toEqual(baseline);
  expect(read.scenarios).toEqual(scenarios);
  // What the page would download of it is the same file.
  expect(Buffer.from(workbookFile(read)).equals(Buffer.from(bytes))).toBe(true);
});

it('it has no fault, and says on its Cover where its package is', () => {
  expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
  expect(plan.sheets.at(-1)!.name).toBe('Data package');
  const cover = plan.sheets[0]!.cells.map(({ content }) => (content.kind === 'text' ? content.value : ''));
  expect(cover).toContain('Data package');
});

it('the product’s own workbook carries none', () => {
  const own = planOfInputs({ baseline: bundledBaseline(), scenarios: bundledScenarios() });
  expect(own.sheets.map(({ name }) => name)).not.toContain('Data package');
});

it('what was edited in it keeps its default of the same package', async () => {
  const edited: Baseline = {
    ...baseline,
    budgets: baseline.budgets.map((one, index) => (index === 3 ? { ...one, spendGbpM: 99.5 } : one)),
  };
  const read = (await inputsOfFile(workbookFile({ ...inputs, baseline: edited })))._unsafeUnwrap();
  expect(read.baseline).toEqual(edited);
  expect(read.defaults).toEqual(baseline);
});

it('it goes through the browser’s grid and comes out as it was', async () => {
  const host = new GridHost(gridEngine());
  (await host.write(plan))._unsafeUnwrap();
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(read).toMatchObject({ baseline, defaults: baseline, scenarios });
});

it('texts that a spreadsheet could take for something else stay text in file and grid', async () => {
  const odd = new Map(exampleFiles());
  odd.set('tables/facts.csv', 'topic,statement,value,source,section\n1/2,=1+1,+44 %,invented,@here\n');
  odd.set('tables/glossary.csv', 'term,meaning\nTRUE,-1\n');
  const of = loadBaseline(odd)._unsafeUnwrap();
  const carrying = { baseline: of, defaults: of, scenarios };
  const fromFile = (await inputsOfFile(workbookFile(carrying)))._unsafeUnwrap();
  expect(fromFile.defaults).toEqual(of);
  const host = new GridHost(gridEngine());
  (await host.write(planOfInputs(carrying)))._unsafeUnwrap();
  expect((await inputsOfWorkbook(host))._unsafeUnwrap().defaults).toEqual(of);
  const formulasOf = (inputs: typeof carrying) =>
    planOfInputs(inputs).sheets.flatMap(({ name, cells }) =>
      ['Data package', 'Sources'].includes(name)
        ? cells.filter(({ content }) => content.kind === 'formula')
        : [],
    );
  expect(formulasOf(carrying)).toEqual(formulasOf({ baseline, defaults: baseline, scenarios }));
});

it('its rows may stand in any order', () => {
  const read = readInputs(withRows((rows) => [...rows].reverse()));
  expect(read._unsafeUnwrap().defaults).toEqual(baseline);
});

/** Row of the sheet, counted from 1, at which a file's line stands. */
const rowOf = (file: string, line: number): number => {
  const { at, rows } = tables.get('tblPackage')!;
  return at.row + 2 + rows.findIndex((row) => row[0] === file && row[1] === line);
};

it.each<[string, () => ReturnType<typeof withRows>, object]>([
  [
    'a number that is none',
    () => withText('budgets.csv', 2, 'upper-valley,urgent-care,much,assumption,invented,x'),
    {
      cell: `C${String(rowOf('budgets.csv', 2))}`,
      code: 'wrong-type',
      found: 'much',
      field: 'budgets.csv, spend_gbp_m',
    },
  ],
  [
    'a line that became a number',
    () => withText('glossary.csv', 2, 7),
    { cell: `C${String(rowOf('glossary.csv', 2))}`, code: 'wrong-type' },
  ],
  [
    'a descriptor that is no JSON',
    () => withText('datapackage.json', 1, '['),
    { cell: `C${String(rowOf('datapackage.json', 1))}`, code: 'not-json' },
  ],
  [
    'a line that is gone',
    () => withRows((rows) => rows.filter((row) => row[0] !== 'mixes.csv' || row[1] !== 3)),
    { cell: 'A4', code: 'missing', allowed: 'line 3 of mixes.csv' },
  ],
  [
    'a line twice',
    () => withRows((rows) => [...rows, rows[0]!]),
    { code: 'duplicate', found: 'datapackage.json, 1' },
  ],
  [
    'a line without a number',
    () => withRows((rows) => rows.map((row, index) => (index === 5 ? [row[0], 'x', row[2]] : row))),
    { cell: 'B10', field: 'Line', code: 'wrong-type' },
  ],
])('%s is an error with its cell', (_, damaged, problem) => {
  expect(readInputs(damaged())._unsafeUnwrapErr()).toContainEqual(
    expect.objectContaining({ sheet: 'Data package', ...problem }),
  );
});

it('a table without one of its columns is an error', () => {
  const table = tables.get('tblPackage')!;
  const damaged = new Map([...tables, ['tblPackage', { ...table, columns: ['File', 'Line', 'Words'] }]]);
  expect(readInputs(damaged)._unsafeUnwrapErr()).toMatchObject([{ sheet: 'Data package', code: 'missing' }]);
});
