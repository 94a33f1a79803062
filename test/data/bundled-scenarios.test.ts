import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';

interface Content {
  readonly name: string;
  readonly shift: { readonly total: number };
}

const contents = BUNDLED_SCENARIOS.map(({ content }) => content as Content);
const [, policy] = contents;

describe('the bundled scenarios', () => {
  it('are seven, in the order in which they are shown', () => {
    expect(contents.map(({ name }) => name)).toEqual([
      'Do nothing',
      'Policy: one point over five years',
      'Ambitious: two and a half points',
      'Sceptic: half the returns, two years later',
      'Failed delivery: 40 % delivered',
      'Capture and reinvest: half of released cash',
      'Decommission',
    ]);
  });

  it('shift one point over five years in the policy', () => {
    expect(policy).toEqual({
      schema: 'upstream-scenario/1',
      name: 'Policy: one point over five years',
      footprint: 'whole',
      horizon: 10,
      shift: {
        mode: 'points',
        total: 1,
        years: 5,
        phasing: 'linear',
        from: { 'community/urgent': 1 },
        to: { 'wellbeing/primary': 0.4, 'wellbeing/secondary': 0.3, 'community/tertiary': 0.3 },
      },
      funding: 'pump-prime',
      reinvest: 0,
      assumptions: {},
    });
  });

  it.each([
    [0, (base: Content) => ({ shift: { ...base.shift, total: 0 } })],
    [2, (base: Content) => ({ shift: { ...base.shift, total: 2.5 } })],
    [
      3,
      () => ({
        assumptions: {
          'effect.return.primary': 0.9,
          'effect.return.secondary': 0.8,
          'effect.return.tertiary': 0.7,
          'effect.lagMean.primary': 8,
          'effect.lagMean.secondary': 4,
          'effect.lagMean.tertiary': 2.5,
        },
      }),
    ],
    [4, () => ({ assumptions: { 'shift.delivery': 0.4 } })],
    [5, () => ({ reinvest: 0.5 })],
    [6, () => ({ funding: 'decommission' })],
  ])('differ from the policy in one thing only (number %i)', (index, difference) => {
    const scenario = contents[index]!;
    expect(scenario).toEqual({ ...policy, name: scenario.name, ...difference(policy!) });
  });
});
