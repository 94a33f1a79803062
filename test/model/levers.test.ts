import fc from 'fast-check';
import { runScenario } from '../../src/model/run-scenario';
import type { ScenarioResult } from '../../src/model/types';
import { arbitraryCase } from '../support/arbitraries';
import { smallBaseline, smallScenario, workedExample } from '../support/baselines';
import { withChoices, withDrawnChoices } from '../support/choices';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function expectClose(found: number, expected: number, scale = 1): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
}

/** The worked example with a lever on its urgent cell and £4m more over four years. */
function example(): ScenarioResult {
  const { baseline, scenario } = workedExample(10);
  const choices = withChoices(
    baseline,
    [{ key: 'less', scope: ['care/urgent'], change: -0.1, dueYear: 2, share: 0.5 }],
    [{ key: 'more', years: 4, extraGbpM: { place: 4 } }],
  );
  return runScenario(choices, { ...scenario, levers: ['less'], envelope: 'more' });
}

// A program of a few lines, written from the formulas alone in another language, gave these figures.
it.each([
  [1, 0.555, 0.413653, 0.41193, 1.5165, 0.530775, 0.144176, 0.2775, 1, 0.257549, 99.17157],
  [2, 1.12, 1.029702, 1.020906, 3.066363, 1.755652, 0.542686, 0.2825, 2, -0.683738, 98.124831],
  [3, 1.695, 1.713222, 1.717271, 3.100093, 2.464896, 1.060452, 0.2875, 3, -1.206415, 98.519069],
  [5, 2.85, 3.092003, 3.167871, 3.16867, 2.519422, 2.209848, 0.285, 4, 0.028068, 99.285798],
  [10, 2.85, 3.565042, 3.857873, 3.346824, 2.661072, 3.074868, 0, 4, 4.674844, 104.356087],
])('works out the worked example with a lever and an envelope in year %i', (t, ...expected) => {
  const result = example();
  const found = [
    result.shift[t]!,
    result.avoidedUrgent[t]! * 100,
    result.gross[t]!,
    result.leverAvoided[t]!,
    result.leverReleased[t]!,
    result.released[t]!,
    result.doubleRunning[t]!,
    result.extraFunding[t]!,
    result.gap[t]!,
    result.admissions[t]!,
  ];
  found.forEach((figure, index) => expect(Math.abs(figure - expected[index]!)).toBeLessThanOrEqual(5.1e-7));
});

it('counts the cash of levers, and not the extra funding, in the net present value', () => {
  expect(Math.abs(example().npv - 14.93128593172056)).toBeLessThan(1e-9);
});

it('judges plausibility by all admissions avoided, those of levers included', () => {
  const { plausibility, admissions, admissionsDoNothing } = example();
  expectClose(plausibility.avoided, 1 - admissions[5]! / admissionsDoNothing[5]!);
});

function forAll(statement: (result: ScenarioResult, idle: ScenarioResult) => void): void {
  fc.assert(
    fc.property(arbitraryCase().chain(withDrawnChoices), ({ baseline, scenario }) => {
      const plain = { ...scenario, levers: undefined, envelope: undefined };
      statement(runScenario(baseline, scenario), runScenario(baseline, plain));
    }),
    { numRuns: 60 },
  );
}

it('levers that are there and an envelope that is there change nothing by a single bit until they are chosen', () => {
  fc.assert(
    fc.property(arbitraryCase().chain(withDrawnChoices), ({ baseline, scenario }) => {
      const plain = { ...scenario, levers: undefined, envelope: undefined };
      const bare = { ...baseline, levers: [], envelopes: [] };
      expect(runScenario(baseline, { ...plain, levers: [] })).toEqual(runScenario(bare, plain));
    }),
    { numRuns: 60 },
  );
});

it('the value of levers is what is released, pending and stranded of it, and none of it is negative', () => {
  forAll(({ leverAvoided, leverReleased, leverPending, leverStranded, envelope }) => {
    leverAvoided.forEach((value, t) => {
      const parts = leverReleased[t]! + leverPending[t]! + leverStranded[t]!;
      expectClose(parts, value, envelope[t]!);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(leverStranded[t]).toBeGreaterThanOrEqual(0);
    });
  });
});

it('the gap is that of doing nothing with costs, less cash of both kinds and extra funding', () => {
  forAll((result, idle) => {
    expect(result.gapDoNothing).toEqual(idle.gapDoNothing);
    const { programme, doubleRunning, released, levers, extraFunding, ...rest } = result.bridge;
    const terms = [programme, doubleRunning, released, levers, extraFunding, ...Object.values(rest)];
    const scale = sumOf(terms.map(Math.abs));
    const gap = result.gap[result.years]!;
    expectClose(sumOf(terms), gap, scale);
    expectClose(levers, -result.leverReleased[result.years]!);
    const last = result.gapDoNothing[result.years]! + programme + doubleRunning + released + levers;
    expectClose(gap, last - result.extraFunding[result.years]!, scale);
  });
});

it('the budgets add up to the scenario’s own envelope, which is the published one and the extra funding', () => {
  forAll((result, idle) => {
    result.envelope.forEach((envelope, t) => {
      expectClose(envelope, idle.envelope[t]! + result.extraFunding[t]!, envelope);
      expectClose(sumOf(Object.values(result.budgetByTier).map((budget) => budget[t]!)), envelope, envelope);
      const byStrategy = Object.values(result.budgetByStrategy).map((budget) => budget[t]!);
      expectClose(sumOf(byStrategy), envelope, envelope);
    });
  });
});

it('a lever on planned care leaves admissions, bed days and what prevention finds as they are', () => {
  const baseline = withChoices(smallBaseline(), [
    { key: 'clinics', scope: ['care/planned', 'prevention/planned'], change: -0.5, dueYear: 1, share: 1 },
  ]);
  const plain = runScenario(baseline, smallScenario());
  const levered = runScenario(baseline, smallScenario({ levers: ['clinics'] }));
  for (const measure of ['admissions', 'bedDays', 'gross', 'released', 'shift'] as const) {
    expect(levered[measure]).toEqual(plain[measure]);
  }
  expect(levered.leverAvoided[5]).toBeGreaterThan(0);
});

it('an urgent lever takes admissions and bed days away in the same proportion', () => {
  const baseline = withChoices(smallBaseline(), [
    { key: 'wards', scope: ['care/urgent', 'prevention/urgent'], change: -0.2, dueYear: 2, share: 0.5 },
  ]);
  const shift = { ...smallScenario().shift, total: 0 };
  const result = runScenario(baseline, smallScenario({ shift, levers: ['wards'] }));
  // 0.5 × 20 % × 0.6 from the second year on, and half of it in the first.
  [1, 0.97, 0.94, 0.94].forEach((left, t) => {
    expectClose(result.admissions[t]! / result.admissionsDoNothing[t]!, left);
    expectClose(result.bedDays[t]! / result.bedDaysDoNothing[t]!, left);
  });
});

it('two levers on one cell act one after the other, whatever their order', () => {
  const one = { scope: ['care/urgent', 'prevention/urgent'], change: -0.5, dueYear: 1, share: 1 };
  const both = [
    { key: 'first', ...one },
    { key: 'second', ...one, change: -0.4 },
  ];
  const shift = { ...smallScenario().shift, total: 0 };
  for (const levers of [both, [...both].reverse()]) {
    const baseline = withChoices(smallBaseline(), levers, [], 1);
    const result = runScenario(baseline, smallScenario({ shift, levers: ['first', 'second'] }));
    expectClose(result.admissions[5]! / result.admissionsDoNothing[5]!, 0.5 * 0.6);
  }
});

it('a lever with nothing delivered changes nothing but its own name', () => {
  forAll((result) => expect(result.leverAvoided[0]).toBe(0));
  const baseline = withChoices(
    smallBaseline(),
    [{ key: 'idle', scope: ['care/urgent'], change: -1, dueYear: 1, share: 1 }],
    [],
    0,
  );
  expect(runScenario(baseline, smallScenario({ levers: ['idle'] }))).toEqual(
    runScenario(baseline, smallScenario()),
  );
});

it('the whole’s extra funding is that of its footprints together', () => {
  const extraGbpM = { north: 12, south: 3 };
  const baseline = withChoices(smallBaseline(), [], [{ key: 'more', years: 3, extraGbpM }]);
  const at = (footprint: string) =>
    runScenario(baseline, smallScenario({ footprint, envelope: 'more' })).extraFunding;
  at('whole').forEach((extra, t) => expectClose(extra, at('north')[t]! + at('south')[t]!));
  // A third in the first year, grown by the 3.4 % of that year.
  expectClose(at('north')[1]!, 4 * 1.034);
});
