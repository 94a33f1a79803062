import { bundledBaseline } from '../../src/data/bundled-baseline';
import { parseScenario, scenarioToFile } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';
import { fieldLabel } from '../../src/taskpane/field-label';
import { problemText } from '../../src/taskpane/field-problem';
import { bundledScenarios } from '../workbook/bundled-plan';

const BASELINE = bundledBaseline();
const POLICY = bundledScenarios()[1]!;

/** What the pane says of the policy with some fields changed: each problem's label and sentence. */
function said(change: object): readonly string[] {
  const content = { ...scenarioToFile(POLICY as Scenario), ...change };
  const problems = parseScenario(content, BASELINE)._unsafeUnwrapErr();
  return problems.map(
    (problem) => `${fieldLabel(BASELINE, problem.field!)}: ${problemText(BASELINE, problem)}`,
  );
}

const shift = (change: object): object => ({ shift: { ...POLICY.shift, ...change } });
const own = (assumptions: object): object => ({ assumptions });

it.each([
  [{ horizon: 22 }, 'Horizon: Found 22; allowed is a whole number from 1 to 21.'],
  [
    { reinvest: 1.01 },
    'Released cash put into more prevention: Found 101; allowed is a number from 0 to 100.',
  ],
  [
    { reinvest: 'some' },
    'Released cash put into more prevention: Found “some”; allowed is a number from 0 to 100.',
  ],
  [shift({ total: -1 }), 'How much moves: Found −1; allowed is a number from 0 to 100.'],
  [shift({ from: { 'community/urgent': 0.5 } }), 'Where it comes from: Found a sum of 50%; it must be 100%.'],
  [
    shift({ to: { 'wellbeing/primary': 2 } }),
    'Where it goes, Wellbeing: primary prevention: Found 200; allowed is a number from 0 to 100.',
  ],
  [
    shift({ phasing: 'custom', years: 2, custom: [0.5, 0.4] }),
    'In place by year 2: Found 40% after 50%; allowed are values that never fall.',
  ],
  [
    own({ 'growth.admissions': 0.6 }),
    'Growth in emergency admissions: Found 60; allowed is a number from −50 to 50.',
  ],
  [
    own({ 'effect.return.primary': 'lots' }),
    'Return on primary prevention: Found “lots”; allowed is a number from 0 to 20.',
  ],
])('%j is refused by the label and in the unit of its field', (change, sentence) => {
  expect(said(change)).toEqual([sentence]);
});

it('values that do not go together are named by their labels', () => {
  const [sentence] = said(own({ 'release.variable.urgent': 0.75 }));
  expect(sentence).toBe(
    'Urgent cost released at once: Found “Urgent cost released at once” and “Urgent cost released after a lag” together 120%; allowed is together at most 100%.',
  );
});

it('a year stays a year where rates are told in per cent', () => {
  const [sentence] = said(own({ 'price.inflation': [0.02, -0.5], 'price.inflationShift': -0.5 }));
  expect(sentence).toMatch(
    /^Provider cost inflation: Found .* together −100% in year 2; allowed is together more than −100%\.$/,
  );
});

it('a list and a mix that no field shows are named by what they hold', () => {
  const [list, mix] = said(
    own({ 'price.inflation': [0.02, 9], 'mix.community': [0.5, 0.1, 0.1, 0.1, 0.1, 0] }),
  );
  expect(list).toBe('Provider cost inflation: Found 900; allowed is a number from −50 to 50.');
  expect(mix).toBe('Tier mix of Community: Found a sum of 90%; it must be 100%.');
});
