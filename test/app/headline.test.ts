import { headline } from '../../src/app/headline';
import { runScenario } from '../../src/model/run-scenario';
import type { Scenario } from '../../src/model/types';
import { smallBaseline, smallScenario, workedExample } from '../support/baselines';
import { withChoices } from '../support/choices';

const headlineOf = (scenario: Scenario, baseline = smallBaseline()) =>
  headline(baseline, { scenario, result: runScenario(baseline, scenario) });

it('the figures are those of the worked example at its horizon', () => {
  const { baseline, scenario } = workedExample(10);
  const { gap, admissions, preventionShare } = headlineOf(scenario, baseline);
  expect(gap.doNothing).toBeCloseTo(11.560784, 6);
  expect(gap.scenario).toBeCloseTo(11.325475, 6);
  // Ten years of 1.1 %, of which 3.357247 % is avoided.
  expect(admissions.doNothing).toBeCloseTo(100 * 1.011 ** 10, 9);
  expect(admissions.scenario / admissions.doNothing).toBeCloseTo(1 - 0.03357247, 8);
  // £10m of £110m, and the two and a half points that are moved.
  expect(preventionShare.doNothing).toBeCloseTo(10 / 110, 12);
  expect(preventionShare.scenario).toBeCloseTo(10 / 110 + 0.025, 12);
});

it('years are named, and a break-even that does not come has none', () => {
  const { baseline, scenario } = workedExample(20);
  const { baseYear, horizonYear, breakEven } = headlineOf(scenario, baseline);
  expect(Number(horizonYear.slice(0, 4)) - Number(baseYear.slice(0, 4))).toBe(20);
  expect(Number(breakEven.inYear?.slice(0, 4)) - Number(baseYear.slice(0, 4))).toBe(7);
  expect(breakEven.cumulative).toBeNull();
});

it('a scenario that moves nothing is idle, and only such a one', () => {
  const scenario = smallScenario();
  expect(headlineOf(scenario).isIdle).toBe(false);
  expect(headlineOf({ ...scenario, shift: { ...scenario.shift, total: 0 } }).isIdle).toBe(true);
});

it('levers that release cash leave a scenario idle that shifts no money, and are told apart', () => {
  const lever = { key: 'fewer', scope: ['care/urgent'], change: -0.1, dueYear: 1, share: 1 };
  const baseline = withChoices(smallBaseline(), [lever]);
  const scenario = smallScenario();
  const idle = { ...scenario, shift: { ...scenario.shift, total: 0 } };
  expect(headlineOf(idle, baseline).leverReleasedGbpM).toBe(0);
  const { isIdle, leverReleasedGbpM, gap } = headlineOf({ ...idle, levers: ['fewer'] }, baseline);
  expect(isIdle).toBe(true);
  expect(leverReleasedGbpM).toBeGreaterThan(0);
  expect(gap.doNothing - gap.scenario).toBeCloseTo(leverReleasedGbpM, 9);
});

it('what finds no room is summed over the years', () => {
  const scenario = smallScenario();
  expect(headlineOf(scenario).unplacedGbpM).toBe(0);
  // No budget may be taken from: all that is wanted, 1 % of the envelope × h, finds no room.
  const assumptions = { 'shift.maxSourceShare': 0, 'funding.growth': 0, 'funding.growthShift': 0 };
  const { unplacedGbpM } = headlineOf({ ...scenario, assumptions });
  expect(unplacedGbpM).toBeCloseTo(3.1 * (0.2 + 0.4 + 0.6 + 0.8 + 1), 9);
});

it('footprints are called by their labels', () => {
  const baseline = smallBaseline();
  expect(headlineOf(smallScenario()).footprint).toBe(baseline.wholeLabel);
  const { key, label } = baseline.footprints[1]!;
  expect(headlineOf(smallScenario({ footprint: key })).footprint).toBe(label);
});
