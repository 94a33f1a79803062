import { bundledBaseline, bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { ASSUMPTION_RULES, LEVER_RULES } from '../../src/data/assumption-rules';

const baseline = bundledBaseline();
const spend = (footprint: string, strategy: string): number | undefined =>
  baseline.budgets.find((row) => row.footprint === footprint && row.strategy === strategy)?.spendGbpM;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** value, low, high, confidence. */
type Default = readonly [number | null, number | null, number | null, 'low' | 'medium' | 'high'];

const DEFAULTS: Record<string, Default> = {
  'growth.admissions': [0.011, 0.005, 0.032, 'high'],
  'growth.bedDays': [0.016, 0.003, 0.022, 'high'],
  'urgent.bedDayWeight': [0.5, 0.3, 0.7, 'low'],
  'growth.prevention': [0, null, null, 'medium'],
  'growth.planned': [0.011, 0, 0.025, 'low'],
  'growth.longTerm': [0.016, 0.005, 0.03, 'low'],
  'price.inflationShift': [0, -0.01, 0.01, 'medium'],
  'price.deflator': [0.02, null, null, 'medium'],
  'funding.growthShift': [0, -0.015, 0.01, 'medium'],
  efficiency: [0, null, null, 'high'],
  'shift.maxSourceShare': [0.25, null, null, 'low'],
  'shift.delivery': [1, 0.4, 1, 'low'],
  'effect.return.primary': [1.8, 0.5, 4, 'low'],
  'effect.return.secondary': [1.6, 0.5, 3.5, 'low'],
  'effect.return.tertiary': [1.4, 0.5, 3, 'low'],
  'effect.lagMean.primary': [6, 3, 15, 'low'],
  'effect.lagMean.secondary': [2, 1, 5, 'low'],
  'effect.lagMean.tertiary': [0.5, 0.1, 2, 'low'],
  'effect.lagStages.primary': [3, null, null, 'low'],
  'effect.lagStages.secondary': [2, null, null, 'low'],
  'effect.lagStages.tertiary': [2, null, null, 'low'],
  'effect.cap.primary': [0.07, 0.03, 0.09, 'medium'],
  'effect.cap.secondary': [0.07, 0.03, 0.09, 'medium'],
  'effect.cap.tertiary': [0.07, 0.03, 0.09, 'medium'],
  'effect.urgentShare.primary': [0.7, null, null, 'low'],
  'effect.urgentShare.secondary': [0.7, null, null, 'low'],
  'effect.urgentShare.tertiary': [0.6, null, null, 'low'],
  'effect.realisation': [0.8, 0.4, 1, 'low'],
  'effect.lengthOfStayRatio': [0.6, 0.3, 1, 'low'],
  'release.variable.urgent': [0.35, 0.2, 0.5, 'low'],
  'release.semiFixed.urgent': [0.45, null, null, 'low'],
  'release.variable.longTerm': [0.8, 0.6, 0.95, 'medium'],
  'release.semiFixed.longTerm': [0.2, null, null, 'medium'],
  'release.semiFixedLag': [1, null, null, 'low'],
  'release.fixedLag': [null, null, null, 'low'],
  doubleRunning: [0.5, 0.25, 1, 'low'],
  'discount.rate': [0.035, null, null, 'high'],
  'health.costPerQalyPrevention': [3800, null, null, 'medium'],
  'health.costPerQalyCare': [13500, null, null, 'medium'],
  'base.admissions': [100, null, null, 'high'],
  'base.bedDays': [100, null, null, 'high'],
  'plausibility.year': [5, null, null, 'medium'],
  'plausibility.amber': [0.035, null, null, 'medium'],
  'plausibility.red': [0.07, null, null, 'medium'],
  'lever.delivery': [0.3, 0, 0.7, 'low'],
  'lever.share.secondary-care-demand': [0.5, 0.3, 0.7, 'low'],
  'lever.share.outpatient-appointments': [0.15, 0.05, 0.3, 'low'],
  'lever.share.camhs-referrals': [0.4, 0.2, 0.6, 'low'],
  'release.variable.planned': [0.4, 0.2, 0.6, 'low'],
  'release.semiFixed.planned': [0.4, null, null, 'low'],
};

describe('the bundled baseline', () => {
  it('has the published budgets of 2015/16 and the difference for South Hams and West Devon', () => {
    const published: readonly [string, number, number, number][] = [
      ['wellbeing', 205.48, 166.22, 39.26],
      ['children', 56.91, 55.27, 1.64],
      ['community', 272.37, 226.09, 46.28],
      ['enhanced', 29.3, 28.54, 0.76],
    ];
    expect(baseline.baseYear).toBe(2015);
    expect(baseline.budgets).toHaveLength(8);
    for (const [strategy, whole, plymouth, other] of published) {
      expect(spend('plymouth', strategy)).toBe(plymouth);
      expect(spend('south-hams-and-west-devon', strategy)).toBe(other);
      expect(plymouth + other).toBeCloseTo(whole, 10);
    }
  });

  it('adds up to the published totals', () => {
    const totals = Object.fromEntries(
      baseline.publishedTotals.map(({ footprint, totalGbpM }) => [footprint, totalGbpM]),
    );
    expect(totals).toEqual({ whole: 564.06, plymouth: 476.12, 'south-hams-and-west-devon': 87.94 });
    expect(sum(baseline.budgets.map(({ spendGbpM }) => spendGbpM))).toBeCloseTo(564.06, 9);
  });

  it('calls published budgets sourced and their difference derived', () => {
    const basisOf = (footprint: string) =>
      new Set(baseline.budgets.filter((row) => row.footprint === footprint).map(({ basis }) => basis));
    expect(basisOf('plymouth')).toEqual(new Set(['sourced']));
    expect(basisOf('south-hams-and-west-devon')).toEqual(new Set(['derived']));
  });

  it('divides each strategy over the tiers as assumed', () => {
    expect(Object.fromEntries(baseline.mixes.map(({ strategy, shares }) => [strategy, shares]))).toEqual({
      wellbeing: [0.06, 0.08, 0, 0.86, 0, 0],
      children: [0.15, 0.25, 0.05, 0.2, 0.1, 0.25],
      community: [0.01, 0.04, 0.08, 0.05, 0.52, 0.3],
      enhanced: [0, 0.01, 0.04, 0.1, 0.05, 0.8],
    });
    expect(new Set(baseline.mixes.map(({ basis }) => basis))).toEqual(new Set(['assumption']));
  });

  it('has every default, range and confidence of the table of assumptions and no other', () => {
    const found = Object.fromEntries(
      baseline.assumptions.map(({ key, value, low, high, confidence }) => [
        key,
        [value, low, high, confidence],
      ]),
    );
    expect(found).toEqual(DEFAULTS);
  });

  it('has a rule for each assumption and series, and each rule has its assumption or series', () => {
    const keys = [...baseline.assumptions, ...baseline.series].map(({ key }) => key);
    const ofLevers = baseline.levers.map(({ key }) => `lever.share.${key}`);
    expect(keys.sort()).toEqual([...ASSUMPTION_RULES.keys(), ...LEVER_RULES.keys(), ...ofLevers].sort());
  });

  it('calls only the two growth rates of the strategies sourced, and says where they stand', () => {
    const sourced = baseline.assumptions.filter(({ basis }) => basis === 'sourced');
    expect(sourced.map(({ key, source, section }) => [key, source, section])).toEqual([
      ['growth.admissions', 'overarching-strategy', 'System Diagnosis'],
      ['growth.bedDays', 'overarching-strategy', 'System Diagnosis'],
    ]);
  });

  it('grows the envelope as the published national allocations did', () => {
    const allocations = [69484, 71853, 73358, 74849, 76469, 79374];
    const growth = baseline.series.find(({ key }) => key === 'funding.growth')?.values ?? [];
    expect(growth).toHaveLength(5);
    growth.forEach((rate, index) => {
      expect(Math.abs(rate - (allocations[index + 1]! / allocations[index]! - 1))).toBeLessThanOrEqual(5e-6);
    });
  });

  it('has the national planning assumptions for provider cost inflation', () => {
    const inflation = baseline.series.find(({ key }) => key === 'price.inflation');
    expect(inflation?.values).toEqual([0.031, 0.023, 0.02, 0.02, 0.029]);
    expect(inflation?.basis).toBe('assumption');
  });

  it('has labels that fit a narrow column and a rationale for every judgement', () => {
    for (const { label, rationale } of [...baseline.assumptions, ...baseline.series]) {
      expect(label.length).toBeLessThanOrEqual(45);
      expect(rationale).not.toBe('');
    }
  });

  it.each([
    ['20 % higher', 'overarching-strategy'],
    ['9.4 years', 'overarching-strategy'],
    ['7.9 years', 'wellbeing-strategy'],
    ['5.8 years', 'wellbeing-strategy'],
    ['54 % of deaths', 'wellbeing-strategy'],
    ['21.6 % (11,335)', 'wellbeing-strategy'],
    ['13 of 32', 'overarching-strategy'],
    ['About 7 % (£30m) below target', 'overarching-strategy'],
    ['30 % fewer', 'action-plans'],
    ['10 % lower', 'action-plans'],
  ])('states the sourced fact %s with its document', (value, source) => {
    const fact = baseline.facts.find((row) => row.value === value);
    expect(fact?.source).toBe(source);
    expect(fact?.section).not.toBe('');
  });

  it('describes in its table schemas exactly the columns that its files have', () => {
    const files = bundledBaselineFiles();
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name.endsWith('.csv')).sort(),
    );
    for (const { path, schema } of resources) {
      const header = files.get(path)?.split('\n')[0]?.trim();
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });
});
