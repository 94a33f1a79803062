import { type Fields, problemsOf, refusal, withAssumptions } from './scenario-files';

describe('The assumptions', () => {
  it.each<[string, unknown, string]>([
    ['effect.magic', 1, 'assumptions.effect.magic unknown-field'],
    ['mix.nobody', [1, 0, 0, 0, 0, 0], 'assumptions.mix.nobody unknown-field'],
    ['constructor', 1, 'assumptions.constructor unknown-field'],
    ['effect.cap.primary', '0.1', 'assumptions.effect.cap.primary wrong-type'],
    ['effect.cap.primary', null, 'assumptions.effect.cap.primary wrong-type'],
    ['effect.cap.primary', [0.1], 'assumptions.effect.cap.primary wrong-type'],
    ['price.inflation', null, 'assumptions.price.inflation wrong-type'],
    ['price.inflation', [], 'assumptions.price.inflation wrong-count'],
    ['price.inflation', new Array(22).fill(0.01), 'assumptions.price.inflation wrong-count'],
    ['price.inflation', [0, 0, 0, 0.6], 'assumptions.price.inflation[3] out-of-range'],
    ['mix.care', 1, 'assumptions.mix.care wrong-type'],
    ['mix.care', [0.5, 0.5], 'assumptions.mix.care wrong-count'],
    ['mix.care', [0.5, 0.5, 0, 0, 0, 1e-8], 'assumptions.mix.care wrong-sum'],
    ['mix.care', [1.5, -0.5, 0, 0, 0, null], 'assumptions.mix.care[0] out-of-range'],
  ])('%s as %j', (key, value, expected) => {
    const [first] = problemsOf(withAssumptions({ [key]: value }));
    expect(`${first!.field} ${first!.code}`).toBe(expected);
  });

  it('may change by year where growth and prices do, for up to 21 years', () => {
    expect(problemsOf(withAssumptions({ 'growth.admissions': new Array(21).fill(0.01) }))).toEqual([]);
    expect(problemsOf(withAssumptions({ 'funding.growth': 0.01 }))).toEqual([]);
  });

  it('release no more than all of what is avoided, the baseline’s other share counted in', () => {
    // The baseline's semi-fixed shares are 0.45 (urgent) and 0.2 (long-term).
    expect(problemsOf(withAssumptions({ 'release.variable.urgent': 0.55 }))).toEqual([]);
    expect(refusal(withAssumptions({ 'release.variable.urgent': 0.56 }))).toBe(
      'assumptions.release.variable.urgent conflict',
    );
    expect(refusal(withAssumptions({ 'release.semiFixed.longTerm': 0.21 }))).toBe(
      'assumptions.release.semiFixed.longTerm conflict',
    );
    const both = { 'release.variable.urgent': 0.9, 'release.semiFixed.urgent': 0.1 };
    expect(problemsOf(withAssumptions(both))).toEqual([]);
  });

  it('are not said to conflict where one of them is wrong by itself', () => {
    const values = { 'release.variable.urgent': 'most', 'release.semiFixed.urgent': 0.9 };
    expect(refusal(withAssumptions(values))).toBe('assumptions.release.variable.urgent wrong-type');
  });

  it('leave something of prices and funding in every year', () => {
    const together = (series: string, shift: string): Fields =>
      withAssumptions({ [series]: [0.01, -0.5, 0.01, -0.5], [shift]: -0.5 });
    for (const [series, shift] of [
      ['price.inflation', 'price.inflationShift'],
      ['funding.growth', 'funding.growthShift'],
    ] as const) {
      expect(problemsOf(together(series, shift)).map(({ field, code }) => [field, code])).toEqual([
        [`assumptions.${series}[1]`, 'conflict'],
        [`assumptions.${series}[3]`, 'conflict'],
      ]);
      expect(refusal(withAssumptions({ [series]: -0.5, [shift]: -0.5 }))).toBe(
        `assumptions.${series} conflict`,
      );
      expect(problemsOf(withAssumptions({ [series]: -0.5, [shift]: -0.49 }))).toEqual([]);
    }
  });

  it('warn amber before they warn red', () => {
    expect(problemsOf(withAssumptions({ 'plausibility.amber': 0.07 }))).toEqual([]);
    expect(refusal(withAssumptions({ 'plausibility.amber': 0.08 }))).toBe(
      'assumptions.plausibility.amber conflict',
    );
    expect(refusal(withAssumptions({ 'plausibility.red': 0.03 }))).toBe(
      'assumptions.plausibility.red conflict',
    );
  });
});
