import { packageNow } from '../../../src/app/modeller/package-now';
import { readChosen } from '../../../src/app/own-data/read-chosen';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { exampleBaseline, exampleScenarios } from '../../support/example-package';
import { MemoryHost } from '../../support/memory-host';

const baseline = exampleBaseline();

async function exampleHost(): Promise<MemoryHost> {
  const host = new MemoryHost();
  await host.write(planOfInputs({ baseline, defaults: baseline, scenarios: exampleScenarios() }));
  return host;
}

const chosen = (name: string, zip: Uint8Array) =>
  readChosen([{ name, path: name, size: zip.length, bytes: () => Promise.resolve(zip) }]);

it('a workbook’s package, chosen again, is the baseline that the workbook holds', async () => {
  const { name, zip, changed } = (await packageNow({ host: await exampleHost() }))._unsafeUnwrap();
  expect(name).toMatch(/\.zip$/);
  expect(changed).toBe(0);
  expect((await chosen(name, zip))._unsafeUnwrap()).toEqual(baseline);
});

it('an edited cell is in it, as an assumption without a source; the same workbook gives the same bytes', async () => {
  const host = await exampleHost();
  host.edit('tblBudget', 'Strategy', 'Mental health', 'Upper Valley', 70);
  const made = (await packageNow({ host }))._unsafeUnwrap();
  expect(made.changed).toBe(1);
  const again = (await chosen(made.name, made.zip))._unsafeUnwrap();
  expect(again.budgets.filter((one, index) => one.spendGbpM !== baseline.budgets[index]!.spendGbpM)).toEqual([
    expect.objectContaining({ strategy: 'mental-health', spendGbpM: 70, basis: 'assumption', source: '' }),
  ]);
  const other = await exampleHost();
  other.edit('tblBudget', 'Strategy', 'Mental health', 'Upper Valley', 70);
  expect((await packageNow({ host: other }))._unsafeUnwrap().zip).toEqual(made.zip);
});

it('a cell that cannot be read makes no package, and is named', async () => {
  const host = await exampleHost();
  host.edit('tblBudget', 'Strategy', 'Mental health', 'Upper Valley', 'plenty');
  expect((await packageNow({ host }))._unsafeUnwrapErr()).toMatchObject({
    code: 'cells',
    problems: [{ sheet: 'Baseline', found: 'plenty' }],
  });
});
