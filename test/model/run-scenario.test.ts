import { runScenario } from '../../src/model/run-scenario';
import { baselineOf, workedExample } from '../support/baselines';

describe('The worked example', () => {
  const { baseline, scenario } = workedExample(20);
  const result = runScenario(baseline, scenario);

  // t, shift, avoided %, gross, released, double running, gap doing nothing, gap
  it.each([
    [1, 0.55, 0.403878, 0.408321, 0.142912, 0.275, 1.1, 1.782088],
    [2, 1.1, 0.983905, 1.00567, 0.535729, 0.275, 2.2121, 3.051371],
    [3, 1.65, 1.626559, 1.680828, 1.040842, 0.275, 3.336433, 4.220592],
    [4, 2.2, 2.27789, 2.379783, 1.589297, 0.275, 4.473134, 5.358837],
    [5, 2.75, 2.913394, 3.077195, 2.147921, 0.275, 5.622338, 6.499418],
    [10, 2.75, 3.357247, 3.745371, 2.985308, 0, 11.560784, 11.325475],
  ])('is met in year %i', (t, shift, avoidedPercent, gross, released, doubleRunning, gapDoNothing, gap) => {
    expect(result.shift[t]).toBeCloseTo(shift, 6);
    expect(100 * result.avoidedUrgent[t]!).toBeCloseTo(avoidedPercent, 6);
    expect(result.gross[t]).toBeCloseTo(gross, 6);
    expect(result.released[t]).toBeCloseTo(released, 6);
    expect(result.doubleRunning[t]).toBeCloseTo(doubleRunning, 6);
    expect(result.gapDoNothing[t]).toBeCloseTo(gapDoNothing, 6);
    expect(result.gap[t]).toBeCloseTo(gap, 6);
  });

  it('is worth what it was found to be over twenty years', () => {
    expect(result.npv).toBeCloseTo(-1.807701, 6);
    expect(result.bcr).toBeCloseTo(0.948628, 6);
    expect(result.breakEven).toEqual({ inYear: 7, cumulative: null, discounted: null });
  });
});

describe('The whole fund of 2015/16', () => {
  // Net budgets as published; how they divide over the tiers does not matter here.
  const baseline = baselineOf({
    strategies: [
      { key: 'wellbeing', spend: [205.48], mix: [0.1, 0, 0, 0.9, 0, 0] },
      { key: 'children', spend: [56.91], mix: [0, 0, 0, 0, 0, 1] },
      { key: 'community', spend: [272.37], mix: [0, 0, 0.1, 0, 0.5, 0.4] },
      { key: 'enhanced', spend: [29.3], mix: [0, 0, 0, 0, 0, 1] },
    ],
    values: { 'funding.growth': 0 },
  });
  const { scenario } = workedExample(1);
  const result = runScenario(baseline, {
    ...scenario,
    shift: {
      ...scenario.shift,
      total: 1,
      years: 1,
      from: { 'community/urgent': 1 },
      to: { 'wellbeing/primary': 1 },
    },
  });

  it('gives the published budgets when a hundredth moves from Community to Wellbeing', () => {
    expect(result.shift[1]).toBeCloseTo(5.6406, 9);
    expect(result.budgetByStrategy['community']![1]).toBeCloseTo(266.7294, 9);
    expect(result.budgetByStrategy['wellbeing']![1]).toBeCloseTo(211.1206, 9);
    expect(result.envelope[1]).toBeCloseTo(564.06, 9);
  });

  it('reads prevention five ways', () => {
    const share = result.preventionShare;
    expect(result.preventionSpend[1]).toBeCloseTo(20.548 + 27.237 + 5.6406, 9);
    expect(share.primary[1]).toBeCloseTo(26.1886 / 564.06, 12);
    expect(share.primaryAndSecondary[1]).toBeCloseTo(26.1886 / 564.06, 12);
    expect(share.allPrevention[1]).toBeCloseTo(53.4256 / 564.06, 12);
    expect(share.wellbeing[1]).toBeCloseTo(211.1206 / 564.06, 12);
  });
});

describe('Where a source cell has little to give', () => {
  // A hundredth of the £100m cell is all that may leave it.
  const assumptions = { 'shift.maxSourceShare': 0.01 };

  it('the shift stops at the room and says what found none', () => {
    const { baseline, scenario } = workedExample(3);
    const result = runScenario(baseline, { ...scenario, assumptions });
    expect(result.shift).toEqual([0, expect.closeTo(0.55, 9), 1, 1]);
    expect(result.unplaced).toEqual([0, 0, expect.closeTo(0.1, 9), expect.closeTo(0.65, 9)]);
  });

  it('reinvestment goes first', () => {
    const { baseline, scenario } = workedExample(2);
    const result = runScenario(baseline, { ...scenario, reinvest: 1, assumptions });
    expect(result.reinvested[2]).toBeCloseTo(0.142912, 6);
    expect(result.shift[2]).toBeCloseTo(1 - 0.142912, 6);
    expect(result.unplaced[2]).toBeCloseTo(1.1 - 0.857088, 6);
  });

  it('a source with a share of nothing does not hold the others up', () => {
    const { baseline, scenario } = workedExample(1);
    const shift = { ...scenario.shift, from: { 'care/urgent': 1, 'care/planned': 0 } };
    expect(runScenario(baseline, { ...scenario, shift }).shift[1]).toBeCloseTo(0.55, 9);
  });
});

it('counts only the part of the plan that is delivered', () => {
  const { baseline, scenario } = workedExample(5);
  const result = runScenario(baseline, { ...scenario, assumptions: { 'shift.delivery': 0.4 } });
  expect(result.shift[5]).toBeCloseTo(1.1, 9);
});

it('moves an amount in cash terms, whatever the envelope does', () => {
  const { baseline, scenario } = workedExample(2);
  const shift = { ...scenario.shift, mode: 'amount' as const, total: 3, years: 2 };
  const assumptions = { 'funding.growth': 0.1 };
  const result = runScenario(baseline, { ...scenario, shift, assumptions });
  expect(result.shift).toEqual([0, expect.closeTo(1.5, 12), expect.closeTo(3, 12)]);
});

it('gains health at the price of prevention and loses it at the price of care when services are cut', () => {
  const { baseline, scenario } = workedExample(1);
  const kept = runScenario(baseline, scenario);
  const cut = runScenario(baseline, { ...scenario, funding: 'decommission' });
  expect(kept.qalysGained[1]).toBeCloseTo(550_000 / 3800, 6);
  expect(kept.qalysLost).toEqual([0, 0]);
  expect(cut.qalysLost[1]).toBeCloseTo(550_000 / 13500, 6);
});

it('lets need fall with the money when a service is decommissioned', () => {
  const { baseline, scenario } = workedExample(1);
  const result = runScenario(baseline, {
    ...scenario,
    funding: 'decommission',
    assumptions: { 'effect.lagMean.primary': 0 },
  });
  // £101.1m of need less the £0.55m withdrawn; all effect in the first year.
  const avoided = 0.2 * (1 - Math.exp((-1.5 * 0.55) / (0.2 * 100.55)));
  expect(result.avoidedUrgent[1]).toBeCloseTo(avoided, 12);
  expect(result.gross[1]).toBeCloseTo(100.55 * avoided, 9);
  expect(result.gap[1]).toBeCloseTo(1.1 + 0.275 - 0.35 * 100.55 * avoided, 9);
});

it('counts avoided stays as shorter than the average one', () => {
  const { baseline, scenario } = workedExample(1);
  const assumptions = {
    'growth.bedDays': 0.016,
    'urgent.bedDayWeight': 0.5,
    'effect.lengthOfStayRatio': 0.6,
    'base.admissions': 40_000,
  };
  const result = runScenario(baseline, { ...scenario, assumptions });
  const avoided = result.avoidedUrgent[1]!;
  // A stay grows by 0.494560 % a year.
  const stay = (40_000 / 100) * (result.bedDaysDoNothing[1]! / result.admissionsDoNothing[1]!);
  expect(stay).toBeCloseTo(1.0049456, 7);
  expect(result.admissions[1]).toBeCloseTo(40_000 * 1.011 * (1 - avoided), 9);
  expect(result.bedDays[1]).toBeCloseTo(101.6 * (1 - 0.6 * avoided), 9);
  expect(result.gross[1]).toBeCloseTo(100 * avoided * (0.5 * 1.011 + 0.5 * 1.016 * 0.6), 9);
});

describe('Against what large programmes have achieved', () => {
  const { baseline, scenario } = workedExample(5);
  // The worked example avoids 2.913394 % in year 5.
  it.each([
    ['green', 0.03, 0.07],
    ['amber', 0.029, 0.07],
    ['red', 0.02, 0.029],
  ])('the avoided share is %s with limits of %f and %f', (level, amber, red) => {
    const assumptions = { 'plausibility.amber': amber, 'plausibility.red': red };
    const { plausibility } = runScenario(baseline, { ...scenario, assumptions });
    expect(plausibility).toEqual({ level, avoided: expect.closeTo(0.02913394, 8), year: 5 });
  });

  it('a shorter run is held to its last year', () => {
    const { plausibility } = runScenario(baseline, { ...scenario, horizon: 2 });
    expect(plausibility).toEqual({ level: 'green', avoided: expect.closeTo(0.00983905, 8), year: 2 });
  });
});
