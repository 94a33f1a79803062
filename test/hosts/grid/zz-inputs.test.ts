import { GridHost } from '../../../src/hosts/grid/grid-host';
import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { gridEngine } from './engine';
it('x', async () => {
  const inputs = { baseline: bundledBaseline(), scenarios: bundledScenarios() };
  const host = new GridHost(gridEngine());
  (await host.write(planOfInputs(inputs)))._unsafeUnwrap();
  const back = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(JSON.stringify(back.scenarios)).toBe(JSON.stringify(inputs.scenarios));
  expect(back.baseline).toEqual(inputs.baseline);
  expect(JSON.stringify(planOfInputs(back))).toBe(JSON.stringify(planOfInputs(inputs)));
}, 100000);
