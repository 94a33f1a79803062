import { parseScenario, parseScenarioText, scenarioToFile, uniqueNames } from '../../src/model/scenario';
import { smallBaseline, smallScenario } from '../support/baselines';
import { type Fields, fileWith, problemsOf, refusal, withAssumptions, without } from './scenario-files';

const baseline = smallBaseline();

it('reads a complete file as it stands', () => {
  const scenario = smallScenario({
    footprint: 'north',
    horizon: 12,
    funding: 'decommission',
    reinvest: 0.5,
    assumptions: {
      'effect.realisation': 0.7,
      'price.inflation': [0.03, 0.02],
      'release.fixedLag': null,
      'mix.care': [0, 0, 0.1, 0.1, 0.5, 0.3],
    },
  });
  expect(parseScenario(scenario, baseline)._unsafeUnwrap()).toEqual(scenario);
});

it('fills in what may be left out', () => {
  const { horizon, funding, reinvest, assumptions, ...rest } = smallScenario();
  expect([horizon, funding, reinvest, assumptions]).toEqual([5, 'pump-prime', 0, {}]);
  expect(parseScenario(rest, baseline)._unsafeUnwrap()).toEqual(smallScenario());
});

describe('The bounds', () => {
  // Each row: what is tried, what is still allowed, what no longer is, and how that is refused.
  it.each<[string, Fields, Fields, string]>([
    ['name at least', fileWith({ name: 'x' }), fileWith({ name: '' }), 'name text-length'],
    [
      'name at most',
      fileWith({ name: 'x'.repeat(80) }),
      fileWith({ name: 'x'.repeat(81) }),
      'name text-length',
    ],
    ['horizon at least', fileWith({ horizon: 1 }), fileWith({ horizon: 0 }), 'horizon out-of-range'],
    ['horizon at most', fileWith({ horizon: 21 }), fileWith({ horizon: 22 }), 'horizon out-of-range'],
    ['horizon whole', fileWith({ horizon: 5 }), fileWith({ horizon: 5.5 }), 'horizon out-of-range'],
    [
      'points at least',
      fileWith({}, { total: 0 }),
      fileWith({}, { total: -0.01 }),
      'shift.total out-of-range',
    ],
    [
      'points at most',
      fileWith({}, { total: 100 }),
      fileWith({}, { total: 100.01 }),
      'shift.total out-of-range',
    ],
    ['years at least', fileWith({}, { years: 1 }), fileWith({}, { years: 0 }), 'shift.years out-of-range'],
    ['years at most', fileWith({}, { years: 21 }), fileWith({}, { years: 22 }), 'shift.years out-of-range'],
    ['years whole', fileWith({}, { years: 2 }), fileWith({}, { years: 2.5 }), 'shift.years out-of-range'],
    ['reinvest at least', fileWith({ reinvest: 0 }), fileWith({ reinvest: -0.1 }), 'reinvest out-of-range'],
    ['reinvest at most', fileWith({ reinvest: 1 }), fileWith({ reinvest: 1.1 }), 'reinvest out-of-range'],
  ])('%s', (_, allowed, refused, expected) => {
    expect(problemsOf(allowed)).toEqual([]);
    expect(refusal(refused)).toBe(expected);
  });

  it('an amount goes up to the base year’s envelope of its footprint', () => {
    const amount = (footprint: string, total: number): Fields =>
      fileWith({ footprint }, { mode: 'amount', total });
    expect(problemsOf(amount('whole', 310))).toEqual([]);
    expect(problemsOf(amount('south', 50))).toEqual([]);
    expect(refusal(amount('whole', 310.01))).toBe('shift.total out-of-range');
    expect(problemsOf(amount('south', 50.01))).toEqual([
      { field: 'shift.total', code: 'out-of-range', found: 50.01, bounds: { minimum: 0, maximum: 50 } },
    ]);
  });

  it.each([
    ['growth.admissions', -0.5, 0.5],
    ['price.inflationShift', -0.45, 0.5],
    ['funding.growthShift', -0.45, 0.5],
    ['efficiency', -0.5, 0.5],
    ['price.deflator', -0.5, 0.5],
    ['discount.rate', -0.5, 0.5],
    ['effect.return.primary', 0, 20],
    ['effect.lagMean.tertiary', 0, 40],
    ['effect.lagStages.secondary', 1, 10],
    ['effect.cap.primary', 0, 0.5],
    ['effect.realisation', 0, 1],
    ['shift.delivery', 0, 1],
    ['urgent.bedDayWeight', 0, 1],
    ['effect.lengthOfStayRatio', 0, 1],
    ['effect.urgentShare.tertiary', 0, 1],
    ['release.semiFixedLag', 0, 21],
    ['release.fixedLag', 0, 21],
    ['plausibility.year', 1, 21],
  ])('%s goes from %f to %f', (key, minimum, maximum) => {
    expect(problemsOf(withAssumptions({ [key]: minimum }))).toEqual([]);
    expect(problemsOf(withAssumptions({ [key]: maximum }))).toEqual([]);
    expect(refusal(withAssumptions({ [key]: maximum + 1 }))).toBe(`assumptions.${key} out-of-range`);
    expect(refusal(withAssumptions({ [key]: minimum - 1 }))).toBe(`assumptions.${key} out-of-range`);
  });

  it.each(['effect.lagStages.primary', 'release.semiFixedLag', 'release.fixedLag'])('%s is whole', (key) => {
    expect(refusal(withAssumptions({ [key]: 1.5 }))).toBe(`assumptions.${key} out-of-range`);
  });

  it('a QALY always costs something', () => {
    const key = 'health.costPerQalyCare';
    expect(problemsOf(withAssumptions({ [key]: 0.01 }))).toEqual([]);
    expect(refusal(withAssumptions({ [key]: 0 }))).toBe(`assumptions.${key} out-of-range`);
  });
});

describe('A name', () => {
  it.each(['=1+1', '+44', '-2 points', '@home', ' =1+1', 'two\nlines', 'bell\u0007', 'half \uD800'])(
    'that a spreadsheet or a file would take amiss is refused: %j',
    (name) => expect(refusal(fileWith({ name }))).toBe('name unsafe-text'),
  );

  it('of nothing but space is refused', () => {
    expect(refusal(fileWith({ name: '   ' }))).toBe('name text-length');
  });

  it('is counted in characters as people see them', () => {
    expect(problemsOf(fileWith({ name: '😀'.repeat(80) }))).toEqual([]);
  });

  it('must be the only one of its kind in a set, whatever its case and the space around it', () => {
    const scenarios = ['Policy', 'Other', ' policy '].map((name) => smallScenario({ name }));
    expect(uniqueNames(scenarios, ['a.json', 'b.json', 'c.json'])).toEqual([
      { file: 'c.json', field: 'name', code: 'duplicate', found: ' policy ' },
    ]);
    expect(uniqueNames(scenarios.slice(0, 2), ['a.json', 'b.json'])).toEqual([]);
  });
});

describe('The shares of a shift', () => {
  it('sum to one within a billionth', () => {
    const from = (share: number): Fields =>
      fileWith({}, { from: { 'care/urgent': 0.5, 'care/planned': share } });
    expect(problemsOf(from(0.5 + 9e-10))).toEqual([]);
    expect(refusal(from(0.5 + 2e-9))).toBe('shift.from wrong-sum');
    expect(refusal(fileWith({}, { to: {} }))).toBe('shift.to wrong-sum');
  });

  it('lie between nothing and all', () => {
    const to = { 'care/primary': 1.5, 'care/secondary': -0.5 };
    expect(problemsOf(fileWith({}, { to })).map(({ field, code }) => [field, code])).toEqual([
      ['shift.to.care/primary', 'out-of-range'],
      ['shift.to.care/secondary', 'out-of-range'],
    ]);
  });

  it('name cells that are known', () => {
    expect(refusal(fileWith({}, { to: { 'wellbeing/primary': 1 } }))).toBe(
      'shift.to.wellbeing/primary unknown-field',
    );
    expect(refusal(fileWith({}, { from: { 'care/hospital': 1 } }))).toBe(
      'shift.from.care/hospital unknown-field',
    );
  });

  it('go from other tiers to prevention, never the other way', () => {
    expect(refusal(fileWith({}, { from: { 'care/primary': 1 } }))).toBe('shift.from.care/primary conflict');
    expect(refusal(fileWith({}, { to: { 'care/urgent': 1 } }))).toBe('shift.to.care/urgent conflict');
  });
});

describe('Custom phasing', () => {
  const custom = (fractions: unknown, more: Fields = {}): Fields =>
    fileWith({}, { years: 3, phasing: 'custom', custom: fractions, ...more });

  it('is read with one fraction for each year of the shift', () => {
    expect(problemsOf(custom([0, 0.5, 0.5]))).toEqual([]);
    expect(refusal(custom([0, 0.5]))).toBe('shift.custom wrong-count');
    expect(refusal(custom([0, 0.5, 1, 1]))).toBe('shift.custom wrong-count');
  });

  it('never falls', () => {
    expect(refusal(custom([0, 0.5, 0.4]))).toBe('shift.custom[2] falling');
  });

  it('stays between nothing and all', () => {
    expect(refusal(custom([0, 0.5, 1.1]))).toBe('shift.custom[2] out-of-range');
    expect(refusal(custom([-0.1, 0.5, 1]))).toBe('shift.custom[0] out-of-range');
    expect(refusal(custom([0, '0.5', 1]))).toBe('shift.custom[1] wrong-type');
  });

  it('comes with its fractions, and they with it', () => {
    expect(refusal(without(custom(1), 'shift'))).toBe('shift missing');
    expect(refusal(custom(undefined))).toBe('shift.custom missing');
    expect(refusal(custom([0, 0.5, 1], { phasing: 'linear' }))).toBe('shift.custom conflict');
  });
});

describe('Fields', () => {
  it.each(['schema', 'name', 'footprint', 'shift'])('%s must be there', (key) => {
    expect(refusal(without(fileWith(), key))).toBe(`${key} missing`);
  });

  it.each(['mode', 'total', 'years', 'phasing', 'from', 'to'])('shift.%s must be there', (key) => {
    const shift = without(smallScenario().shift as unknown as Fields, key);
    expect(refusal({ ...smallScenario(), shift })).toBe(`shift.${key} missing`);
  });

  it.each<[Fields, string]>([
    [fileWith({ schema: 'upstream-scenario/2' }), 'schema not-a-choice'],
    [fileWith({ footprint: 'east' }), 'footprint not-a-choice'],
    [fileWith({ funding: 'loan' }), 'funding not-a-choice'],
    [fileWith({}, { mode: 'percent' }), 'shift.mode not-a-choice'],
    [fileWith({}, { phasing: 'sudden' }), 'shift.phasing not-a-choice'],
    [fileWith({ name: 5 }), 'name wrong-type'],
    [fileWith({ funding: 1 }), 'funding wrong-type'],
    [fileWith({ horizon: null }), 'horizon wrong-type'],
    [fileWith({ horizon: '5' }), 'horizon wrong-type'],
    [fileWith({}, { total: Infinity }), 'shift.total wrong-type'],
    [fileWith({}, { from: ['care/urgent'] }), 'shift.from wrong-type'],
    [fileWith({ assumptions: [] }), 'assumptions wrong-type'],
    [fileWith({ colour: 'red' }), 'colour unknown-field'],
    [fileWith({}, { form: {} }), 'shift.form unknown-field'],
  ])('that do not fit are refused by their path (%#)', (input, expected) => {
    expect(refusal(input)).toBe(expected);
  });

  it('that would reach into a prototype are merely unknown', () => {
    const text = JSON.stringify(smallScenario()).replace('{', '{"__proto__":{"horizon":9},"constructor":1,');
    const problems = parseScenarioText(text, 'a.json', baseline)._unsafeUnwrapErr();
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['__proto__', 'unknown-field'],
      ['constructor', 'unknown-field'],
    ]);
  });

  it('that are wrong are all told of at once', () => {
    const input = fileWith({ name: '', horizon: 40, colour: 1 }, { years: 0, to: { x: 1 } });
    expect(problemsOf(input).map(({ field }) => field)).toEqual([
      'colour',
      'name',
      'horizon',
      'shift.years',
      'shift.to.x',
    ]);
  });
});

describe('A file', () => {
  it('is read from its text, with or without a byte order mark', () => {
    const text = JSON.stringify(scenarioToFile(smallScenario()));
    expect(parseScenarioText(text, 'a.json', baseline)._unsafeUnwrap()).toEqual(smallScenario());
    expect(parseScenarioText(`\uFEFF${text}`, 'a.json', baseline)._unsafeUnwrap()).toEqual(smallScenario());
  });

  it('of more than a megabyte is refused before it is read', () => {
    const text = ' '.repeat(1024 * 1024) + 'x';
    expect(parseScenarioText(text, 'a.json', baseline)._unsafeUnwrapErr()).toEqual([
      { file: 'a.json', code: 'too-large', found: 1024 * 1024 + 1, maximum: 1024 * 1024 },
    ]);
  });

  it('that is not JSON is refused, however deep it goes', () => {
    for (const text of ['', '{"name":', '['.repeat(1_000_000)]) {
      expect(parseScenarioText(text, 'a.json', baseline)._unsafeUnwrapErr()).toEqual([
        { file: 'a.json', code: 'not-json', detail: expect.stringMatching(/./) },
      ]);
    }
  });

  it('is named in each of its problems', () => {
    const problems = parseScenarioText('{}', 'a.json', baseline)._unsafeUnwrapErr();
    expect(problems).toHaveLength(4);
    expect(problems.every(({ file }) => file === 'a.json')).toBe(true);
  });
});
