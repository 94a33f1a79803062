import { measured, SCALAR_MEASURES, YEARLY_MEASURES } from '../../../src/model/analysis/measures';
import { runScenario } from '../../../src/model/run-scenario';
import { bundledScenario } from '../../support/analysis/bundled';
import { workedExample } from '../../support/baselines';

const { baseline, scenario } = bundledScenario('capture-and-reinvest', 10);
const result = runScenario(baseline, scenario);

/** What stands at a name of the JSON result, the parts of which a dot divides. */
function atPath(name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown>)[part],
      JSON.parse(JSON.stringify(result)),
    );
}

it('every yearly measure but the running sum is what the JSON result has at its name', () => {
  for (const measure of YEARLY_MEASURES.filter((name) => name !== 'cumulativeNetBenefit')) {
    const years = atPath(measure) as number[];
    expect(years).toHaveLength(11);
    expect(years.map((_, year) => measured(result, { measure, year }))).toEqual(years);
    expect(measured(result, { measure })).toBe(years[10]);
  }
});

it('every other measure is what the JSON result has at its name', () => {
  for (const measure of SCALAR_MEASURES) expect(measured(result, { measure })).toEqual(atPath(measure));
});

it('every list of the JSON result is a measure but for labels and what is split by strategy or tier', () => {
  const lists = (value: unknown, path: string): string[] => {
    if (Array.isArray(value)) return [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      lists(inner, path === '' ? key : `${path}.${key}`),
    );
  };
  const found = lists(result, '').filter((path) => !/^(labels$|budgetBy)/.test(path));
  expect([...found, 'cumulativeNetBenefit'].sort()).toEqual([...YEARLY_MEASURES].sort());
});

it('the running sum adds up the net benefit', () => {
  // The worked example has no deflator: what is released, less what is spent.
  const example = workedExample(2);
  const short = runScenario(example.baseline, example.scenario);
  const sum = measured(short, { measure: 'cumulativeNetBenefit', year: 2 });
  expect(sum).toBeCloseTo(0.142912 - 0.55 - 0.275 + (0.535729 - 1.1 - 0.275), 6);
});
