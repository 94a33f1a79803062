/** @jest-environment ./test/support/excel/environment.ts */
import { createModeller, type Modeller } from '../../../src/app/modeller/modeller';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { exampleBaseline } from '../../support/example-package';
import { bundledScenarios } from '../../workbook/bundled-plan';

jest.setTimeout(300_000);

const product = { baseline: bundledBaseline(), scenarios: bundledScenarios().slice(0, 2) };
const own = exampleBaseline();

let excel: StandInExcel;
const opened: Modeller[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((modeller) => modeller.close()));
  excel.dispose();
});

async function open(): Promise<Modeller> {
  const modeller = createModeller(new ExcelHost(excel));
  opened.push(modeller);
  await modeller.open();
  return modeller;
}

const failureOf = ({ store }: Modeller) => store.getState().failure;

it('data that was half taken cannot be read as a whole, is completed by taking it again, also after the pane was opened anew, and taken back', async () => {
  excel = await bootExcel();
  (await new ExcelHost(excel).write(planOfInputs(product)))._unsafeUnwrap();
  const saved = excel.control.save();
  excel.control.reset();
  await (await open()).takeBaseline(own);
  const actions = [...excel.control.changingActions];
  excel.control.restore(saved);
  const modeller = await open();
  excel.control.reset();
  // Early on: budgets are of the one place by then, and the data package that they are read by of the other.
  excel.control.failAfterAction(actions[Math.round(0.3 * actions.length)]!, 'AccessDenied');
  await modeller.takeBaseline(own);
  expect(failureOf(modeller)).toMatchObject({ code: 'host', problem: { code: 'incomplete' } });
  excel.control.reset();
  const half = excel.control.save();

  await modeller.takeBaseline(own);
  expect(failureOf(modeller)).toBeUndefined();
  await modeller.restorePrevious();
  expect(failureOf(modeller)).toBeUndefined();
  const back = (await open()).store.getState();
  expect(back).toMatchObject({ failure: undefined, baseline: product.baseline });
  expect(back.drafts.map(({ written }) => written)).toEqual(product.scenarios);

  excel.control.restore(half);
  const anew = await open();
  expect(failureOf(anew)).toMatchObject({ code: 'cells' });
  await anew.takeBaseline(own);
  expect(failureOf(anew)).toBeUndefined();
  expect((await open()).store.getState()).toMatchObject({ failure: undefined, baseline: own });
});
