import {
  assumptionsInForce,
  nullableScalarOf,
  scalarOf,
  yearlyOf,
} from '../../src/model/assumptions-in-force';
import { smallBaseline } from '../support/baselines';

const baseline = smallBaseline();

it('holds the last value of a list that is shorter than the horizon', () => {
  const inForce = assumptionsInForce(baseline, {}, 5);
  expect(yearlyOf(inForce, 'price.inflation')).toEqual([0, 0.031, 0.023, 0.02, 0.02, 0.02]);
});

it('cuts a list that is longer than the horizon', () => {
  const inForce = assumptionsInForce(baseline, {}, 2);
  expect(yearlyOf(inForce, 'price.inflation')).toEqual([0, 0.031, 0.023]);
});

it('takes a single number for every year', () => {
  expect(yearlyOf(assumptionsInForce(baseline, {}, 3), 'growth.admissions')).toEqual([
    0, 0.011, 0.011, 0.011,
  ]);
});

it('puts a scenario’s own values over the baseline’s', () => {
  const own = {
    'growth.admissions': [0.01, 0.03],
    'price.inflation': 0.05,
    'effect.realisation': 0.7,
    'release.fixedLag': 3,
    'mix.care': [0, 0, 0, 0, 1, 0],
  };
  const inForce = assumptionsInForce(baseline, own, 3);
  expect(yearlyOf(inForce, 'growth.admissions')).toEqual([0, 0.01, 0.03, 0.03]);
  expect(yearlyOf(inForce, 'price.inflation')).toEqual([0, 0.05, 0.05, 0.05]);
  expect(scalarOf(inForce, 'effect.realisation')).toBe(0.7);
  expect(nullableScalarOf(inForce, 'release.fixedLag')).toBe(3);
  expect(inForce.mixes.get('care')).toEqual([0, 0, 0, 0, 1, 0]);
  expect(inForce.mixes.get('prevention')).toEqual([0.25, 0.25, 0.1, 0.2, 0.1, 0.1]);
});

it('can take the fixed share’s release away again', () => {
  const inForce = assumptionsInForce(baseline, { 'release.fixedLag': null }, 3);
  expect(nullableScalarOf(inForce, 'release.fixedLag')).toBeNull();
});

it('calls a key that nobody knows a defect', () => {
  const inForce = assumptionsInForce(baseline, {}, 1);
  expect(() => scalarOf(inForce, 'effect.magic')).toThrow('effect.magic');
  expect(() => nullableScalarOf(inForce, 'effect.magic')).toThrow('effect.magic');
  expect(() => yearlyOf(inForce, 'effect.magic')).toThrow('effect.magic');
});
