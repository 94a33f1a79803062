import betaincinv from '@stdlib/math-base-special-betaincinv';
import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { runSteps } from '../../src/model/analysis/steps';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import { uncertainty } from '../../src/model/analysis/uncertainty/uncertainty';
import { runTask, workbench } from '../../src/model/analysis/uncertainty/work';
import { withValues } from '../../src/model/analysis/with-values';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';
import { held, NO_BOUND, type BenchTable } from './bench-table';
import { mathjsDraw } from './mathjs-draw';
import { cKernel, numpyDraw } from './other-engines';
import { longestStepMs, timesOf } from './time';

const ROUNDS = 15;
const HORIZONS = [5, 10, 21] as const;
const TASK_DRAWS = 4096;
const NAIVE_DRAWS = 500;
const WHOLE_MS = 150;
const STEP_MS = 50;

const us = (time: number): string => `${(time * 1000).toFixed(2)} µs`;
const ms = (time: number): string => `${time.toFixed(1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;

/** What a draw costs, by the fast engine and by others, and a whole uncertainty analysis. */
export function measure(): Promise<readonly BenchTable[]> {
  const baseline = bundledBaseline();
  const { content } = BUNDLED_SCENARIOS.find(({ file }) => file === 'policy.json')!;
  const policy = parseScenario(content, baseline)._unsafeUnwrap();
  const scenarios = HORIZONS.map((horizon) => ({ ...policy, horizon }));
  // Or the horizon that comes first would be measured before the engine has warmed up.
  for (let round = 0; round < ROUNDS; round += 1) scenarios.forEach((one) => naiveDraws(baseline, one));
  return Promise.resolve([
    {
      title: 'A draw of the whole fund, every uncertain assumption drawn',
      columns: ['what', 'years', 'time', 'draws a second', 'against it', 'bound', 'met'],
      rows: scenarios.flatMap((scenario) => drawRows(baseline, scenario)),
      notes: [
        `Best of ${ROUNDS} rounds on one core. The naive loop draws each assumption by its inverse beta distribution and runs the plain engine.`,
        'numpy and C are measured where python3 with numpy and gcc are there. C has no sampling to do and is held against the fast engine without it; it is built with -O3 -march=native -ffast-math.',
      ],
    },
    {
      title: 'An uncertainty analysis from plan to percentiles, on one thread',
      columns: ['draws', 'years', 'median', 'best', 'longest step', 'bound', 'met'],
      rows: scenarios.flatMap((scenario) => wholeRows(baseline, scenario)),
      notes: ['Between two steps the page answers. The bound is held to the median of the five-year run.'],
    },
  ]);
}

function drawRows(baseline: Baseline, scenario: Scenario): readonly (readonly string[])[] {
  const { horizon } = scenario;
  const years = String(horizon);
  const plan = planUncertainty(baseline, scenario, {
    draws: TASK_DRAWS,
    seed: 1,
    measure: 'npv',
  })._unsafeUnwrap();
  const bench = workbench(plan);
  const fast = timesOf(() => runTask(bench, 0, () => undefined), ROUNDS).best / TASK_DRAWS;
  const alone = timesOf(() => bench.kernel.run(), ROUNDS).best / 256;
  const values = Object.fromEntries(plan.inputs.map(({ key, value }) => [key, value]));
  const changed = withValues(baseline, scenario, values);
  const plain = timesOf(() => runScenario(baseline, changed), ROUNDS).best;
  const naive = timesOf(() => naiveDraws(baseline, scenario), ROUNDS).best / NAIVE_DRAWS;
  const row = (what: string, time: number | null, against: string, bound = NO_BOUND): readonly string[] => [
    what,
    years,
    time === null ? '' : us(time),
    time === null ? '' : Math.round(1000 / time).toLocaleString('en-GB'),
    against,
    ...bound,
  ];
  const numpy = numpyDraw(horizon);
  const c = cKernel(bench.kernel, plan);
  const mathjs = mathjsDraw(bench.kernel, plan);
  const ratio = (other: number | null, mine: number): string =>
    other === null ? 'not there' : times(other / mine);
  const least = (bound: number, other: number | null, mine: number) =>
    other === null ? NO_BOUND : held(`≥ ${bound}×`, other / mine >= bound);
  return [
    row('fast engine', fast, ''),
    row('fast engine, sampling left out', alone, ''),
    row('plain engine, one run', plain, ratio(plain, alone)),
    row('naive loop', naive, ratio(naive, fast), least(50, naive, fast)),
    row('numpy', numpy, ratio(numpy, fast), least(1.2, numpy, fast)),
    row('mathjs, compiled formulas', mathjs, ratio(mathjs, fast)),
    row('C', c, ratio(c, alone), least(0.12, c, alone)),
  ];
}

/** Draws as a program without any thought of speed would do them. */
function naiveDraws(baseline: Baseline, scenario: Scenario): number {
  const ranges = baseline.assumptions.filter(({ low, high }) => low !== null && high !== null);
  let word = 1;
  let sum = 0;
  for (let draw = 0; draw < NAIVE_DRAWS; draw += 1) {
    const values: Record<string, number> = {};
    for (const { key, low, value, high } of ranges) {
      word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
      const range = high! - low!;
      const alpha = 1 + (4 * (value! - low!)) / range;
      values[key] = low! + range * betaincinv((word + 0.5) / 2 ** 32, alpha, 6 - alpha);
    }
    sum += runScenario(baseline, withValues(baseline, scenario, values)).npv;
  }
  return sum;
}

function wholeRows(baseline: Baseline, scenario: Scenario): readonly (readonly string[])[] {
  return [10_000, 100_000, 1_000_000].map((draws) => {
    const start = () =>
      uncertainty(planUncertainty(baseline, scenario, { draws, seed: 1, measure: 'npv' })._unsafeUnwrap());
    const { median, best } = timesOf(() => runSteps(start()), draws > 10_000 ? 3 : ROUNDS);
    const longest = longestStepMs(start);
    const isBound = draws === 10_000 && scenario.horizon === 5;
    const bound = `≤ ${WHOLE_MS} ms, steps ≤ ${STEP_MS} ms`;
    return [
      draws.toLocaleString('en-GB'),
      String(scenario.horizon),
      ms(median),
      ms(best),
      ms(longest),
      ...(isBound ? held(bound, median <= WHOLE_MS && longest <= STEP_MS) : NO_BOUND),
    ];
  });
}
