import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { measureByYear } from '../../../src/model/custom-measure/evaluate-measure';
import {
  MOST_MEASURES,
  readMeasures,
  type MeasureText,
} from '../../../src/model/custom-measure/read-measures';
import { runScenario } from '../../../src/model/run-scenario';
import { bundledScenarios } from '../../workbook/bundled-plan';

const baseline = bundledBaseline();
const text = (name: string, formula = 'gap', unit = ''): MeasureText => ({ name, formula, unit, note: '' });

it.each([
  ['gap', 'conflict'],
  ['GAP', 'conflict'],
  ['npv', 'conflict'],
  ['discount.rate', 'conflict'],
  ['', 'missing'],
  ['  ', 'missing'],
  ['x'.repeat(61), 'text-length'],
  ['=1', 'unsafe-text'],
  ['+1', 'unsafe-text'],
  ['-1', 'unsafe-text'],
  ['@a', 'unsafe-text'],
  ['a\nb', 'unsafe-text'],
])('a measure may not be called “%s”', async (name, code) => {
  const [read] = await readMeasures([text(name)], baseline);
  expect(read!.tree).toBeUndefined();
  expect(read!.fault).toMatchObject({ field: 'name', fault: { code } });
});

it('names of 1 and of 60 characters are allowed, and each once, capitals aside', async () => {
  const read = await readMeasures([text('a'), text('x'.repeat(60)), text('A ')], baseline);
  expect(read.map(({ fault }) => fault?.fault.code)).toEqual([undefined, undefined, 'duplicate']);
});

it('a measure that is wrong leaves the others as they are', async () => {
  const read = await readMeasures([text('a', 'gap /'), text('b', 'gap'), text('c', 'gap', '=x')], baseline);
  expect(read.map(({ tree, fault }) => tree?.kind ?? fault?.field)).toEqual(['formula', 'result', 'unit']);
});

it('more measures than there is room for are refused, and those before them are not', async () => {
  const texts = Array.from({ length: MOST_MEASURES + 1 }, (_, index) => text(`m${index}`));
  const read = await readMeasures(texts, baseline);
  expect(read.filter(({ tree }) => tree)).toHaveLength(MOST_MEASURES);
  expect(read.at(-1)!.fault?.fault.code).toBe('wrong-count');
});

it('a scenario’s own value of an assumption is the one in force', async () => {
  const [read] = await readMeasures([text('a', 'effect.realisation + 0 * gap')], baseline);
  const scenario = bundledScenarios().find(({ shift }) => shift.total > 0)!;
  const own = { ...scenario, assumptions: { ...scenario.assumptions, 'effect.realisation': 0.35 } };
  const values = measureByYear(read!.tree!, baseline, own, runScenario(baseline, own));
  expect(values).toEqual(Array.from({ length: own.horizon + 1 }, () => 0.35));
});

it('a measure of one result has that result’s value in every year', async () => {
  const [read] = await readMeasures([text('a', 'gap'), text('b')], baseline);
  const [scenario] = bundledScenarios();
  const result = runScenario(baseline, scenario!);
  expect(measureByYear(read!.tree!, baseline, scenario!, result)).toEqual(result.gap);
});
