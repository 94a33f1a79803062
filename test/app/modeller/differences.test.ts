import { differences } from '../../../src/app/modeller/differences';
import type { Snapshot } from '../../../src/app/modeller/snapshot';
import type { Baseline } from '../../../src/data/baseline';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { bundledScenarios } from '../../workbook/bundled-plan';

const BASELINE = bundledBaseline();
const [IDLE, POLICY] = [bundledScenarios()[0]!, bundledScenarios()[1]!];

const START: Snapshot = {
  baseline: BASELINE,
  scenarios: [
    { id: 1, scenario: IDLE },
    { id: 2, scenario: POLICY },
  ],
  kept: {},
};

const over = (change: Partial<Baseline>) =>
  differences(START, { ...START, baseline: { ...BASELINE, ...change } });

const policyAs = (scenario: typeof POLICY) =>
  differences(START, { ...START, scenarios: [START.scenarios[0]!, { id: 2, scenario }] });

it('nothing differs from itself, in whatever order it stands', () => {
  expect(differences(START, START)).toEqual([]);
  expect(differences(START, { ...START, scenarios: [...START.scenarios].reverse() })).toEqual([]);
  const to = Object.fromEntries(Object.entries(POLICY.shift.to).reverse());
  expect(policyAs({ ...POLICY, shift: { ...POLICY.shift, to } })).toEqual([]);
});

it.each([
  ['footprint', { footprint: 'plymouth' }],
  ['horizon', { horizon: 3 }],
  ['shift', { shift: { ...POLICY.shift, years: 4 } }],
  ['from', { shift: { ...POLICY.shift, from: { 'community/planned': 1 } } }],
  ['to', { shift: { ...POLICY.shift, to: { 'community/tertiary': 1 } } }],
  ['funding', { funding: 'decommission' }],
  ['reinvest', { reinvest: 0.1 }],
  ['assumptions', { assumptions: { 'release.fixedLag': null } }],
] as const)('a scenario’s %s is told', (part, change) => {
  expect(policyAs({ ...POLICY, ...change })).toMatchObject([
    { kind: 'changed', name: POLICY.name, parts: [part] },
  ]);
});

it('a scenario that was only renamed is told under both names', () => {
  expect(policyAs({ ...POLICY, name: 'Another' })).toEqual([
    { kind: 'changed', name: POLICY.name, becomes: 'Another', parts: [] },
  ]);
});

it('an own list of which one value differs is told', () => {
  const before = { ...POLICY, assumptions: { 'price.inflation': [0.01, 0.02] } };
  const after = { ...POLICY, assumptions: { 'price.inflation': [0.01, 0.03] } };
  const only = (scenario: typeof POLICY): Snapshot => ({ ...START, scenarios: [{ id: 2, scenario }] });
  expect(differences(only(before), only(after))).toMatchObject([{ parts: ['assumptions'] }]);
  expect(differences(only(before), only({ ...before }))).toEqual([]);
});

it('scenarios that came and went are told, and one of the same name is the same', () => {
  const after: Snapshot = {
    ...START,
    scenarios: [
      { id: 9, scenario: { ...POLICY, horizon: 2 } },
      { id: 8, scenario: { ...IDLE, name: 'New' } },
    ],
  };
  expect(differences(START, after)).toEqual([
    { kind: 'changed', name: POLICY.name, becomes: POLICY.name, parts: ['horizon'] },
    { kind: 'added', name: 'New' },
    { kind: 'gone', name: IDLE.name },
  ]);
});

it('values, ranges, series, mixes and budgets are told by their labels', () => {
  const assumptions = BASELINE.assumptions.map((one) =>
    one.key === 'release.fixedLag' ? { ...one, value: 4 } : one,
  );
  expect(over({ assumptions })).toEqual([
    { kind: 'value', label: 'Years until fixed cost is released', isShare: false, from: null, to: 4 },
  ]);
  const wider = BASELINE.assumptions.map((one) =>
    one.key === 'effect.realisation' ? { ...one, high: 0.9 } : one,
  );
  expect(over({ assumptions: wider })).toEqual([{ kind: 'range', label: 'Benefit that survives at scale' }]);
  const series = BASELINE.series.map((one) =>
    one.key === 'funding.growth' ? { ...one, values: [...one.values, 0.01] } : one,
  );
  expect(over({ series })).toEqual([{ kind: 'series', label: 'Growth of the envelope' }]);
  const mixes = BASELINE.mixes.map((mix) =>
    mix.strategy === 'community' ? { ...mix, shares: [0.02, 0.03, ...mix.shares.slice(2)] } : mix,
  );
  expect(over({ mixes })).toEqual([{ kind: 'mix', label: 'Community' }]);
  const budgets = BASELINE.budgets.map((budget) =>
    budget.strategy === 'community' && budget.footprint === 'plymouth'
      ? { ...budget, spendGbpM: 200 }
      : budget,
  );
  expect(over({ budgets })).toEqual([
    { kind: 'budget', strategy: 'Community', footprint: 'Plymouth', from: 226.09, to: 200 },
  ]);
});

it('a lever’s target and an envelope’s extra money are told by their labels', () => {
  const levers = BASELINE.levers.map((one, index) => (index === 1 ? { ...one, dueYear: 3 } : one));
  expect(over({ levers })).toEqual([{ kind: 'lever', label: 'Fewer outpatient appointments' }]);
  const envelopes = BASELINE.envelopes.map((one) => ({
    ...one,
    extraGbpM: { ...one.extraGbpM, plymouth: 1 },
  }));
  expect(over({ envelopes })).toMatchObject([{ kind: 'envelope' }, { kind: 'envelope' }]);
  expect(over({ envelopes: BASELINE.envelopes.map((one) => ({ ...one })) })).toEqual([]);
});
