import { openQuestion, type OpenedQuestion, type Question } from '../../../src/app/provenance/question';
import type { Explanation } from '../../../src/app/provenance/explain';
import type { Line } from '../../../src/app/provenance/line';
import type { Input } from '../../../src/app/provenance/inputs';
import { a1 } from '../../../src/workbook/print';
import type { Modeller } from '../../../src/app/modeller/modeller';
import { measureText } from '../../support/own-measures';
import { MemoryHost } from '../../support/memory-host';
import { draftNamed, modellerOver, openedModeller, POLICY } from '../modeller/opened';

jest.setTimeout(60_000);

const GAP = { kind: 'measure', measure: 'gap' } as const;

async function ask({ store }: Modeller, question: Question): Promise<OpenedQuestion> {
  return (await openQuestion(store.getState(), question))!;
}

/** A question about the policy, at its horizon unless it says a year. */
async function ofPolicy(
  modeller: Modeller,
  target: Question['target'],
  year?: number,
): Promise<{ readonly opened: OpenedQuestion; readonly found: Explanation }> {
  const draft = draftNamed(modeller, POLICY).id;
  const opened = await ask(modeller, { target, draft, ...(year !== undefined && { year }) });
  return { opened, found: opened.explain(opened.placeIn(opened.year)!) };
}

const linesOf = ({ terms }: Explanation): readonly Line[] => terms.flatMap(({ lines }) => lines);

function inputNamed(inputs: readonly Input[], label: string): Input {
  return inputs.find((input) => input.label === label)!;
}

const gbpM = (shown: string): number => Number(shown.replace(/[£m,]/g, '').replace('−', '-'));

it('a gap is explained as its model has it, in the pane’s own numbers, and by the terms that it is the sum of', async () => {
  const { modeller } = await openedModeller();
  const { found } = await ofPolicy(modeller, GAP, 5);
  const { result } = draftNamed(modeller, POLICY).preview!;
  expect(found).toMatchObject({ label: 'Gap, scenario', year: '2020/21' });
  expect(gbpM(found.value)).toBeCloseTo(result.gap[5]!, 1);
  expect(found.words).toBe(
    '“Gap, do nothing” + “Cost of the programme” − “Released cash” − “Cash released by levers” − “Extra funding”',
  );
  const [doNothing, cost, ...less] = linesOf(found).map(({ value }) => gbpM(value));
  expect(doNothing).toBeCloseTo(result.gapDoNothing[5]!, 1);
  expect(doNothing! + cost! - less.reduce((sum, one) => sum + one, 0)).toBeCloseTo(result.gap[5]!, 1);
});

it('one can follow a gap down to an input and its document', async () => {
  const { modeller } = await openedModeller();
  const { opened, found } = await ofPolicy(modeller, GAP, 1);
  const follow = (from: Explanation, label: string): Explanation =>
    opened.explain(linesOf(from).find((line) => line.label === label)!.place);
  const cost = follow(follow(found, 'Gap, do nothing'), 'Required cost, do nothing');
  const volume = follow(follow(cost, 'Required cost: Urgent care'), 'Volume: Urgent care');
  const growth = inputNamed(
    follow(volume, 'Volume: emergency bed days').inputs,
    'Growth in emergency bed days',
  );
  expect(growth).toMatchObject({
    values: [{ value: '1.6% a year' }],
    standing: 'default',
    range: { low: '0.3%', high: '2.2%' },
    grounding: { basis: 'sourced', section: 'System Diagnosis', confidence: 'high' },
  });
  expect(growth.grounding!.source).toMatch(/^Commissioning an Integrated System/);
});

it('an input is the scenario’s own, edited, chosen or the default, and says what it would be', async () => {
  const { host, modeller } = await openedModeller();
  host.edit('tblAssumptions', 'Key', 'doubleRunning', 'Value', 0.75);
  host.edit('tblBudget', 'Strategy', 'Community', 'Plymouth', 200);
  await modeller.readAgain();
  modeller.change(draftNamed(modeller, POLICY).id, { assumptions: { 'effect.realisation': 0.55 } });
  const { moving } = (await ofPolicy(modeller, GAP)).found;
  expect(inputNamed(moving, 'Benefit that survives at scale')).toMatchObject({
    standing: 'own',
    values: [{ value: '55%', usual: '80%' }],
  });
  const edited = (label: string, value: string, usual: string): void =>
    expect(inputNamed(moving, label)).toMatchObject({ standing: 'edited', values: [{ value, usual }] });
  const { moving: early } = (await ofPolicy(modeller, GAP, 1)).found;
  expect(inputNamed(early, 'Cost of running old and new side by side')).toMatchObject({
    standing: 'edited',
    values: [{ value: '75% of each increase', usual: '50% of each increase' }],
  });
  edited('Budget of Community, Plymouth', '£200.00m', '£226.09m');
  expect(inputNamed(moving, 'Funding')).toMatchObject({
    standing: 'chosen',
    values: [{ value: 'Pump-prime' }],
  });
  expect(inputNamed(moving, 'Provider cost inflation').values.at(0)).toMatchObject({ of: '2016/17' });
});

it('the workbook has what is explained, what was before, or nothing yet', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  const standing = async (): Promise<readonly string[]> => {
    const { opened, found } = await ofPolicy(modeller, GAP);
    const input = inputNamed(found.moving, 'Benefit that survives at scale');
    return [opened.inWorkbook(found.place), opened.inWorkbook(input.place)];
  };
  expect(await standing()).toEqual(['as-explained', 'as-explained']);
  modeller.change(id, { total: 2 });
  expect(await standing()).toEqual(['as-before', 'as-explained']);
  await modeller.run();
  expect(await standing()).toEqual(['as-explained', 'as-explained']);
  modeller.change(id, { name: 'Other' });
  modeller.remove(draftNamed(modeller, 'Do nothing').id);
  const opened = await ask(modeller, { target: GAP, draft: id });
  expect(opened.inWorkbook(opened.placeIn(5)!)).toBe('not-yet');
});

it('what was written is explained as it was written, whatever the draft has become', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  const gap = async (isOfWorkbook: boolean): Promise<string> => {
    const opened = await ask(modeller, { target: GAP, draft: id, isOfWorkbook });
    return opened.explain(opened.placeIn(5)!).value;
  };
  const before = await gap(true);
  expect(await gap(false)).toBe(before);
  modeller.change(id, { total: 5 });
  expect(await gap(true)).toBe(before);
  expect(await gap(false)).not.toBe(before);
});

it('a budget comes from its document, and the total ties to the published one', async () => {
  const { modeller } = await openedModeller();
  const explained = async (footprint: string, strategy?: string): Promise<Explanation> => {
    const target = { kind: 'budget', footprint, ...(strategy !== undefined && { strategy }) } as const;
    const opened = await ask(modeller, { target });
    return opened.explain(opened.placeIn(0)!);
  };
  const community = await explained('whole', 'Community');
  expect(community.value).toBe('£272.37m');
  expect(community.inputs.map(({ values, grounding }) => [values[0]!.value, grounding!.section])).toEqual([
    ['£226.09m', 'One Budget'],
    ['£46.28m', 'One Budget: whole fund less Plymouth'],
  ]);
  const total = await explained('plymouth');
  expect([total.value, total.published!.values[0]!.value]).toEqual(['£476.12m', '£476.12m']);
  expect(total.inputs).toHaveLength(4);
});

it('a projected need is its base and its growth, year after year', async () => {
  const { modeller } = await openedModeller();
  const opened = await ask(modeller, { target: { kind: 'need', need: 'admissions' }, year: 2 });
  const { value, words, moving, place } = opened.explain(opened.placeIn(2)!);
  expect(value).toMatch(/^102\.21/);
  expect(words).toBe('“Emergency admissions” in 2016/17 × (1 + “Growth in emergency admissions”)');
  expect(moving.map(({ label }) => label)).toEqual([
    'Emergency admissions in the base year',
    'Growth in emergency admissions',
  ]);
  expect(place.sheet).toBe('Baseline');
});

it('an own measure is explained by what its formula names', async () => {
  const { modeller } = await openedModeller();
  modeller.changeMeasures([measureText('Gap share', 'gap / envelope * effect.realisation', 'share')]);
  const { found } = await ofPolicy(modeller, { kind: 'measure', measure: 'Gap share' });
  expect(found.words).toBe('“Gap, scenario” ÷ “Envelope of the scenario” × “Benefit that survives at scale”');
  expect(linesOf(found).map(({ label }) => label)).toEqual(['Gap, scenario', 'Envelope of the scenario']);
});

it('an assumption is explained where it stands, be it one number or a rate by year', async () => {
  const { modeller } = await openedModeller();
  const cellOf = ({ inputs: [input] }: Explanation): string =>
    `${input!.place.sheet}!${a1(input!.place.row, input!.place.column)} ${input!.label}`;
  const one = await ofPolicy(modeller, { kind: 'assumption', key: 'effect.realisation' });
  expect(cellOf(one.found)).toMatch(/^Inputs!G\d+ Benefit that survives at scale$/);
  const rate = await ofPolicy(modeller, { kind: 'assumption', key: 'growth.admissions' });
  expect(cellOf(rate.found)).toMatch(/^Inputs!G\d+ Growth in emergency admissions$/);
});

it('what an analysis draws has the range that it is drawn from, and its reason', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { assumptions: { 'effect.realisation': 0.3 } });
  const drawn = (await ask(modeller, { target: GAP, draft: id })).drawn();
  const labels = drawn.map(({ label }) => label);
  expect(labels).toContain('Growth in emergency admissions');
  // It has no low and no high.
  expect(labels).not.toContain('Discount rate');
  // A value of the scenario's own that lies outside widens the range.
  expect(inputNamed(drawn, 'Benefit that survives at scale')).toMatchObject({
    standing: 'own',
    range: { low: '30%', high: '100%' },
    grounding: { basis: 'assumption' },
  });
});

it('before there is a workbook the baseline’s numbers are explained, with no cell to go to', async () => {
  const modeller = modellerOver(new MemoryHost());
  await modeller.open();
  const opened = await ask(modeller, {
    target: { kind: 'budget', strategy: 'Community', footprint: 'plymouth' },
  });
  const place = opened.placeIn(0)!;
  expect(opened.explain(place)).toMatchObject({ value: '£226.09m', moving: [{ standing: 'default' }] });
  expect(opened.inWorkbook(place)).toBe('not-yet');
});

it('nothing is explained of a draft that is not right', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { horizon: 99 });
  expect(await openQuestion(modeller.store.getState(), { target: GAP, draft: id })).toBeUndefined();
});
