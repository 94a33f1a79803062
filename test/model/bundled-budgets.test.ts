import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario, uniqueNames } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';

const baseline = bundledBaseline();
const scenarios: Scenario[] = BUNDLED_SCENARIOS.map(({ file, content }) =>
  parseScenario(content, baseline, file)._unsafeUnwrap(),
);

it.each([
  ['whole', 564.06],
  ['plymouth', 476.12],
  ['south-hams-and-west-devon', 87.94],
])('the budgets of %s add up to the published £%fm', (footprint, published) => {
  const result = runScenario(baseline, { ...scenarios[0]!, footprint });
  expect(result.envelope[0]).toBeCloseTo(published, 9);
  expect(result.costDoNothing[0]).toBeCloseTo(published, 9);
});

it('the scenarios that come with the product have names of their own', () => {
  expect(scenarios).toHaveLength(7);
  expect(
    uniqueNames(
      scenarios,
      BUNDLED_SCENARIOS.map(({ file }) => file),
    ),
  ).toEqual([]);
});

it('doing nothing does nothing, and a point moved is a point of the envelope', () => {
  const [nothing, policy] = scenarios.map((scenario) => runScenario(baseline, scenario));
  expect(nothing!.gap).toEqual(nothing!.gapDoNothing);
  expect(policy!.shift[5]).toBeCloseTo(policy!.envelope[5]! / 100, 9);
});
