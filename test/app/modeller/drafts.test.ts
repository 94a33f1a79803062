import { isEdited } from '../../../src/app/modeller/draft';
import { isStale } from '../../../src/app/modeller/modeller';
import { otherTotal } from '../../../src/app/modeller/preview';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { runScenario } from '../../../src/model/run-scenario';
import { draftNamed, namesOf, openedModeller, POLICY } from './opened';

it('a change is previewed at once as the model runs it, and is not written', async () => {
  const { host, modeller } = await openedModeller();
  const { id, scenario } = draftNamed(modeller, POLICY);
  modeller.change(id, { total: 2 });
  const changed = { ...scenario!, shift: { ...scenario!.shift, total: 2 } };
  expect(draftNamed(modeller, POLICY).preview?.result).toEqual(runScenario(bundledBaseline(), changed));
  expect(host.writes).toBe(0);
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(1);
});

it('what is typed wrongly is kept, complained of by its field, and leaves the last preview', async () => {
  const { modeller } = await openedModeller();
  const before = draftNamed(modeller, POLICY);
  modeller.change(before.id, { total: 101, years: 'soon' });
  const after = draftNamed(modeller, POLICY);
  expect(after.form).toMatchObject({ total: 101, years: 'soon' });
  expect(after.problems.map(({ field, code }) => [field, code])).toEqual([
    ['shift.total', 'out-of-range'],
    ['shift.years', 'wrong-type'],
  ]);
  expect(after.preview).toBe(before.preview);
});

it('a draft put back to what the workbook holds is no longer marked', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { reinvest: 0.5 });
  expect(isEdited(draftNamed(modeller, POLICY))).toBe(true);
  expect(isStale(modeller.store.getState())).toBe(true);
  modeller.reset(id);
  expect(draftNamed(modeller, POLICY).form.reinvest).toBe(0);
  expect(isStale(modeller.store.getState())).toBe(false);
});

it('a scenario added or duplicated has a name of its own and is selected', async () => {
  const { modeller } = await openedModeller();
  modeller.chooseFootprint('plymouth');
  modeller.add(POLICY);
  expect(draftNamed(modeller, `${POLICY} (2)`).form.footprint).toBe('plymouth');
  modeller.duplicate(draftNamed(modeller, POLICY).id);
  expect(namesOf(modeller).slice(1)).toEqual([POLICY, `${POLICY} (3)`, `${POLICY} (2)`]);
  const { selected } = modeller.store.getState();
  expect(selected).toBe(draftNamed(modeller, `${POLICY} (3)`).id);
  expect(modeller.store.getState().drafts.flatMap(({ problems }) => problems)).toEqual([]);
});

it('a name given twice is complained of where it was given last', async () => {
  const { modeller } = await openedModeller();
  modeller.add(POLICY);
  const { id } = draftNamed(modeller, `${POLICY} (2)`);
  modeller.change(id, { name: ` ${POLICY.toUpperCase()}` });
  expect(modeller.store.getState().drafts.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    [],
    [],
    ['duplicate'],
  ]);
});

it('a long name is cut so that the copy’s name is still allowed', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { name: 'n'.repeat(80) });
  modeller.duplicate(id);
  expect(namesOf(modeller)[2]).toBe(`${'n'.repeat(76)} (2)`);
});

it('deleting selects the next scenario and can be taken back until the run', async () => {
  const { modeller } = await openedModeller(3);
  const { id } = draftNamed(modeller, POLICY);
  modeller.select(id);
  const next = modeller.store.getState().drafts[2]!;
  modeller.remove(id);
  expect(modeller.store.getState().selected).toBe(next.id);
  expect(isStale(modeller.store.getState())).toBe(true);
  modeller.restoreDeleted();
  expect(namesOf(modeller)).toContain(POLICY);
  expect(isStale(modeller.store.getState())).toBe(false);
});

it('custom phasing begins as the phasing before and keeps as many fractions as years', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { phasing: 'front-loaded', years: 2 });
  modeller.change(id, { phasing: 'custom' });
  // 1 − (1 − ½)² and 1
  expect(draftNamed(modeller, POLICY).form.custom).toEqual([0.75, 1]);
  modeller.change(id, { years: 3 });
  expect(draftNamed(modeller, POLICY).form.custom).toEqual([0.75, 1, 1]);
  expect(draftNamed(modeller, POLICY).problems).toEqual([]);
  modeller.change(id, { phasing: 'linear' });
  expect(draftNamed(modeller, POLICY).form.custom).toBeUndefined();
  expect(draftNamed(modeller, POLICY).problems).toEqual([]);
});

it('points and £m are each other’s other way round, in the year the shift is in place', async () => {
  const { modeller } = await openedModeller();
  const { scenario, preview } = draftNamed(modeller, POLICY);
  const other = otherTotal(scenario!, preview!);
  // £564.06m grown by the five published rates; one point is a hundredth of it.
  const envelope = 564.06 * 1.03409 * 1.02095 * 1.02032 * 1.02164 * 1.03799;
  expect(other).toMatchObject({ mode: 'amount', label: '2020/21' });
  expect(other.total).toBeCloseTo(envelope / 100, 9);
  const back = { ...scenario!, shift: { ...scenario!.shift, mode: 'amount' as const, total: other.total } };
  expect(otherTotal(back, preview!).total).toBeCloseTo(1, 12);
});
