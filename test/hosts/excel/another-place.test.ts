/** @jest-environment ./test/support/excel/environment.ts */
import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { calculateFormulas } from '../../support/excel/calculate-formulas';
import { exampleBaseline, exampleScenarios } from '../../support/example-package';
import { bundledScenarios } from '../../workbook/bundled-plan';

let excel: StandInExcel | undefined;

afterEach(() => excel?.dispose());

const product = { baseline: bundledBaseline(), scenarios: bundledScenarios().slice(0, 2) };
/** Levers and envelopes have tables of their own, which Excel keeps once a workbook has them. */
const plain = { ...product, baseline: { ...product.baseline, levers: [], envelopes: [] } };
const example = {
  baseline: exampleBaseline(),
  defaults: exampleBaseline(),
  scenarios: exampleScenarios(),
};

it('another place is written over the product’s own in Excel and read back', async () => {
  excel = await bootExcel({ calculate: calculateFormulas });
  const host = new ExcelHost(excel);
  (await host.write(planOfInputs(plain)))._unsafeUnwrap();
  (await host.write(planOfInputs(example)))._unsafeUnwrap();
  expect((await inputsOfWorkbook(host))._unsafeUnwrap()).toMatchObject(example);
});

it('the product’s own is written over another place in Excel and read back', async () => {
  excel = await bootExcel({ calculate: calculateFormulas });
  const host = new ExcelHost(excel);
  (await host.write(planOfInputs(example)))._unsafeUnwrap();
  // As restoring does: the sheet stays, and says what the workbook now is of.
  const back = { ...product, defaults: product.baseline };
  const report = (await host.write(planOfInputs(back)))._unsafeUnwrap();
  expect(report.keptAside).toEqual([]);
  expect((await inputsOfWorkbook(host))._unsafeUnwrap()).toMatchObject(back);
});
