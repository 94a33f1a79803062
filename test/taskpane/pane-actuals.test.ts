import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import { amissIn } from '../support/amiss';
import { POLICY, usePanes } from './use-pane';

const open = usePanes();

it('what is typed on Actuals stands under Results beside the plan, in figures and in words', async () => {
  const pane = await open();
  const { page } = pane;
  await pane.edit();
  await pane.tab('Results');
  const section = page.getByRole('region', { name: 'Actual against plan' });
  await section.getByText('Type what really happened by year on the sheet Actuals').waitFor();
  const { admissions, admissionsDoNothing, labels } = runScenario(bundledBaseline(), POLICY);
  await page.evaluate(
    ([year, value]) =>
      window.panePage.host.edit('tblActuals', 'Year', String(year), 'Actual admissions', Number(value)),
    [labels[3]!, admissions[3]! * 1.05] as const,
  );
  const [actual, scenario, doNothing] = [admissions[3]! * 1.05, admissions[3]!, admissionsDoNothing[3]!];
  const figures = [actual, scenario, doNothing].map((value) => value.toFixed(1)).join(' ');
  await section.getByRole('row', { name: new RegExp(`^Admissions ${figures}`) }).waitFor();
  await section.getByText('Admissions are 5.0 % above the scenario.').waitFor();
  expect(await amissIn(page)).toEqual([]);
  const ask = `Where does Admissions, scenario in ${labels[3]!} come from?`;
  await section.getByRole('button', { name: ask }).click();
  const answer = page.getByRole('dialog', { name: `Emergency admissions, ${labels[3]!}` });
  await answer.getByText(scenario.toFixed(2)).first().waitFor();
  await page.keyboard.press('Escape');
  // Figures of what happened are no inputs: nothing is out of date.
  await page.getByText('Results up to date').waitFor();
});
