/** @jest-environment ./test/support/excel/environment.ts */
import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { calculateFormulas } from '../../support/excel/calculate-formulas';
import { exampleBaseline, exampleScenarios } from '../../support/example-package';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { comparable, expectSame } from './comparable';

jest.setTimeout(120_000);

let excel: StandInExcel;
afterEach(() => {
  excel.dispose();
});

/** With levers, other envelopes, actions and outcomes; the other place has none of them, and a data package. */
const product = { baseline: bundledBaseline(), scenarios: bundledScenarios().slice(0, 2) };
const example = {
  baseline: exampleBaseline(),
  defaults: exampleBaseline(),
  scenarios: exampleScenarios(),
};

/**
 * The workbook with all of it calculated, as one text. A column that no plan says anything of keeps the width
 * that it has.
 */
function calculated(): string {
  excel.workbook.cell('Cover!A1');
  const { sheets, ...others } = JSON.parse(comparable(excel)) as { sheets: object[] };
  return JSON.stringify({ ...others, sheets: sheets.map((sheet) => ({ ...sheet, columns: [] })) });
}

it.each([
  ['another place is written over the product’s own', product, example, ['Actions', 'Outcomes']],
  ['the product’s own is written over another place', example, product, ['Data package']],
])('%s in Excel: all is as in a new workbook, and is read back', async (what, before, after, removed) => {
  excel = await bootExcel({ calculate: calculateFormulas });
  (await new ExcelHost(excel).write(planOfInputs(after)))._unsafeUnwrap();
  const fresh = calculated();
  excel.dispose();
  excel = await bootExcel({ calculate: calculateFormulas });
  const host = new ExcelHost(excel);
  (await host.write(planOfInputs(before)))._unsafeUnwrap();
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  const formerly = planOfInputs({ ...read, kept: {} });
  const report = (await host.write(planOfInputs(after), { held: () => formerly }))._unsafeUnwrap();
  expect(report).toMatchObject({ keptAside: [], left: [], removed });
  expectSame(calculated(), fresh, what);
  expect((await inputsOfWorkbook(host))._unsafeUnwrap()).toMatchObject(after);
});

it('other levers, no other envelopes and fewer lists of outcomes are written over the product’s own, and back', async () => {
  const { baseline, scenarios } = product;
  const { levers, commissioning } = baseline;
  const lesser = {
    ...baseline,
    levers: [{ ...levers[0]!, label: 'A lever of our own' }],
    envelopes: [],
    commissioning: { ...commissioning, aims: [], drivers: [], lifeExpectancy: [] },
  };
  const plans = [baseline, lesser].map((of) =>
    planOfInputs({ baseline: of, defaults: of, scenarios: scenarios.slice(0, 1) }),
  );
  const written = async (some: typeof plans): Promise<string> => {
    excel = await bootExcel();
    const host = new ExcelHost(excel);
    for (const plan of some) expect((await host.write(plan))._unsafeUnwrap().keptAside).toEqual([]);
    const text = comparable(excel);
    excel.dispose();
    return text;
  };
  const [own, less] = plans;
  expectSame(await written(plans), await written([less!]), 'lesser');
  expectSame(await written([less!, own!]), await written([own!]), 'back');
});

it('a sheet with a status that someone typed stays and is told of, as does one that a formula of theirs reads', async () => {
  excel = await bootExcel();
  const host = new ExcelHost(excel);
  const plan = planOfInputs(product);
  (await host.write(plan))._unsafeUnwrap();
  const actions = plan.sheets.find(({ name }) => name === 'Actions')!;
  const status = actions.tables.flatMap(({ columns }) => columns).find(({ name }) => name === 'Status');
  expect(status).toBeDefined();
  const input = actions.cells.find(({ style }) => style.role === 'input')!;
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Actions').getCell(input.row, input.column).values = [['Done']];
    worksheets.add('Mine').getRange('A1').formulas = [['=Outcomes!A1']];
    await context.sync();
  });
  (await host.readTables([]))._unsafeUnwrap();
  const report = (await host.write(planOfInputs(example), { held: () => plan }))._unsafeUnwrap();
  expect(report).toMatchObject({ removed: [], left: ['Actions', 'Outcomes'] });
  expect(excel.workbook.cell('Mine!A1').formula).toBe('=Outcomes!A1');
});

it('a workbook that was opened from a file, and remembers nothing, is told apart by what it was made of', async () => {
  excel = await bootExcel();
  const host = new ExcelHost(excel);
  const plan = planOfInputs(product);
  (await host.write(plan))._unsafeUnwrap();
  await excel.Excel.run(async (context) => {
    const { names, settings } = context.workbook;
    names.load('items/name');
    await context.sync();
    for (const item of names.items) if (item.name.startsWith('Upstream_')) item.delete();
    settings.getItem('Upstream').delete();
    await context.sync();
  });
  const table = plan.sheets
    .find(({ name }) => name === 'Scenarios')!
    .tables.find(({ name }) => name === 'tblLevers')!;
  excel.control.foreignEdit('Scenarios', `N${table.area.to.row + 1}`, 'beside the levers');
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  const formerly = planOfInputs({ ...read, kept: {} });
  const report = (await host.write(planOfInputs(example), { held: () => formerly }))._unsafeUnwrap();
  expect(report.keptAside).toEqual([
    { sheet: 'Scenarios', address: `N${table.area.to.row + 1}`, found: 'beside the levers' },
  ]);
  expect(report).toMatchObject({ left: [], removed: ['Actions', 'Outcomes'] });
  expect(excel.workbook.tables().map(({ name }) => name)).not.toContain('tblLevers');
});
