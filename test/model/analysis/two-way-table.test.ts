import fc from 'fast-check';
import type { Measure } from '../../../src/model/analysis/measures';
import { measured } from '../../../src/model/analysis/measures';
import { runSteps } from '../../../src/model/analysis/steps';
import type { TableAxis, TwoWayTable } from '../../../src/model/analysis/two-way-table';
import { twoWayTable } from '../../../src/model/analysis/two-way-table';
import type { Problem } from '../../../src/data/problem';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario } from '../../../src/model/types';
import { bundledScenario } from '../../support/analysis/bundled';

const { baseline, scenario } = bundledScenario('policy', 10);

const spread = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, n) => from + (n * (to - from)) / Math.max(1, count - 1));

function table(down: TableAxis, across: TableAxis, measure: Measure, year?: number): TwoWayTable {
  return runSteps(twoWayTable(baseline, scenario, down, across, { measure, year })._unsafeUnwrap());
}

function refused(down: TableAxis, across: TableAxis): readonly Problem[] {
  return twoWayTable(baseline, scenario, down, across, { measure: 'gap' })._unsafeUnwrapErr();
}

/** A run with a number of the scenario itself or of an assumption changed. */
function changed(values: Readonly<Record<string, number>>): Scenario {
  const { 'shift.total': total, 'shift.years': years, reinvest, ...assumptions } = values;
  const { shift } = scenario;
  return {
    ...scenario,
    shift: { ...shift, total: total ?? shift.total, years: years ?? shift.years },
    reinvest: reinvest ?? scenario.reinvest,
    assumptions,
  };
}

const axes: readonly (readonly [TableAxis, TableAxis])[] = [
  [
    { key: 'shift.total', values: spread(0, 4, 20) },
    { key: 'effect.realisation', values: spread(0.4, 1, 15) },
  ],
  [
    { key: 'shift.years', values: [1, 2, 5, 10] },
    { key: 'reinvest', values: [0, 0.5, 1] },
  ],
  [
    { key: 'growth.admissions', values: spread(-0.01, 0.03, 4) },
    { key: 'funding.growth', values: spread(0, 0.04, 3) },
  ],
  [
    { key: 'effect.lagStages.primary', values: [1, 3, 4, 10] },
    { key: 'release.fixedLag', values: [0, 4, 9, 10, 21] },
  ],
];

it.each(axes)('has a run of its own in every place', (down, across) => {
  for (const measure of ['gap', 'npv', 'released', 'qalysGained', 'bcr'] as const) {
    const found = table(down, across, measure);
    expect(found.map((row) => row.length)).toEqual(down.values.map(() => across.values.length));
    down.values.forEach((row, r) => {
      across.values.forEach((column, c) => {
        const expected = measured(runScenario(baseline, changed({ [down.key]: row, [across.key]: column })), {
          measure,
        });
        if (expected === null) expect(found[r]![c]).toBeNull();
        else
          expect(Math.abs(found[r]![c]! - expected)).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(expected)),
          );
      });
    });
  }
});

it('turned round, it has the same numbers', () => {
  fc.assert(
    fc.property(fc.constantFrom(...axes), fc.integer({ min: 0, max: 10 }), ([down, across], year) => {
      const found = table(down, across, 'gap', year);
      const turned = table(across, down, 'gap', year);
      expect(turned.map((_, c) => found.map((row) => row[c]))).toEqual(turned);
    }),
    { numRuns: 10 },
  );
});

it('fills 101 by 101 places, and can stop between any 256 of them', () => {
  const down = { key: 'shift.total', values: spread(0, 4, 101) };
  const across = { key: 'effect.return.primary', values: spread(0.5, 4, 101) };
  const steps = twoWayTable(baseline, scenario, down, across, { measure: 'npv' })._unsafeUnwrap();
  let count = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    expect(step.value).toEqual({ done: 256 * count, of: 10_201 });
    count += 1;
  }
  expect(count).toBe(40);
});

describe('What cannot be tabulated is refused, each fault at its place', () => {
  const fine: TableAxis = { key: 'effect.realisation', values: [0.5, 1] };

  it.each<[string, TableAxis, string, Problem['code']]>([
    ['an unknown input', { key: 'effect.magic', values: [1] }, 'down.key', 'unknown-field'],
    ['a mix, which is no single number', { key: 'mix.community', values: [1] }, 'down.key', 'unknown-field'],
    ['no values', { key: 'reinvest', values: [] }, 'down.values', 'wrong-count'],
    ['too many values', { key: 'reinvest', values: spread(0, 1, 102) }, 'down.values', 'wrong-count'],
    ['a value out of bounds', { key: 'reinvest', values: [0, 1.5] }, 'down.values[1]', 'out-of-range'],
    ['a half year', { key: 'shift.years', values: [2.5] }, 'down.values[0]', 'out-of-range'],
    ['no number at all', { key: 'reinvest', values: [NaN] }, 'down.values[0]', 'wrong-type'],
  ])('%s', (_, down, field, code) => {
    expect(refused(down, fine)).toEqual([expect.objectContaining({ field, code })]);
  });

  it('the same input twice', () => {
    expect(refused(fine, fine)).toEqual([{ field: 'across.key', code: 'duplicate', found: fine.key }]);
  });

  it('two rates that together leave nothing', () => {
    const down = { key: 'price.inflation', values: [0, -0.5] };
    const across = { key: 'price.inflationShift', values: [0, -0.5] };
    expect(refused(down, across).map(({ code }) => code)).toContain('conflict');
  });
});
