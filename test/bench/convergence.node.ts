import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import type { KernelInput } from '../../src/model/analysis/kernel/inputs';
import { DRAWS_PER_BLOCK } from '../../src/model/analysis/kernel/memory';
import { fillDraws, pertTable } from '../../src/model/analysis/sampling/pert-table';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import { workbench, type Workbench } from '../../src/model/analysis/uncertainty/work';
import { parseScenario } from '../../src/model/scenario';
import { NO_BOUND, type BenchTable } from './bench-table';

const SIZES = [1024, 4096, 16_384, 65_536] as const;
const REFERENCE_DRAWS = 2 ** 20;
const SEEDS = 16;
const QUANTILES = [0.05, 0.5, 0.95] as const;

type Sampler = (bench: Workbench, seed: number) => (first: number) => void;

/** The product's own draws. */
const sobol: Sampler = ({ plan, kernel, draw }) => {
  return (first) => {
    plan.inputs.forEach(({ key }, which) => {
      draw[which]!(kernel.memory, kernel.inputs[key as KernelInput], first);
    });
  };
};

/** The same distributions from a pseudo-random generator (xorshift with 128 bits of state). */
const pseudoRandom: Sampler = ({ plan, kernel }, seed) => {
  const tables = plan.inputs.map(({ low, value, high }) => pertTable(low, value, high));
  let [x, y, z, w] = [123456789, 362436069, 521288629, (seed * 2654435761) | 1];
  const bits = new Int32Array(DRAWS_PER_BLOCK);
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w;
  };
  for (let skipped = 0; skipped < 64; skipped += 1) next();
  return () => {
    plan.inputs.forEach(({ key }, which) => {
      for (let at = 0; at < bits.length; at += 1) bits[at] = next();
      fillDraws(tables[which]!, 0, bits, kernel.memory, kernel.inputs[key as KernelInput]);
    });
  };
};

/** How far percentiles and the mean of the worth over time are off after so many draws, and what draws would do as well. */
export function measure(): Promise<readonly BenchTable[]> {
  const baseline = bundledBaseline();
  const { content } = BUNDLED_SCENARIOS.find(({ file }) => file === 'policy.json')!;
  const scenario = parseScenario(content, baseline)._unsafeUnwrap();
  const benchOf = (seed: number, draws: number): Workbench =>
    workbench(planUncertainty(baseline, scenario, { draws, seed, measure: 'npv' })._unsafeUnwrap());
  const found = (sampler: Sampler, seed: number, draws: number): Found => {
    const bench = benchOf(seed, Math.min(draws, 1_000_000));
    const next = sampler(bench, seed);
    const values = new Float64Array(draws);
    for (let first = 0; first < draws; first += DRAWS_PER_BLOCK) {
      next(first);
      bench.kernel.run();
      const { npv } = bench.kernel.scalar;
      values.set(bench.kernel.memory.subarray(npv, npv + DRAWS_PER_BLOCK), first);
    }
    return summaryOf(values);
  };
  const reference = found(pseudoRandom, 4711, REFERENCE_DRAWS);
  const rows = SIZES.flatMap((draws) => {
    const errorsOf = (sampler: Sampler): Found => {
      const runs = Array.from({ length: SEEDS }, (_, seed) => found(sampler, seed + 1, draws));
      return reference.map((exact, which) =>
        Math.sqrt(runs.reduce((sum, run) => sum + (run[which]! - exact) ** 2, 0) / SEEDS),
      );
    };
    const [quasi, pseudo] = [errorsOf(sobol), errorsOf(pseudoRandom)];
    return ['mean', ...QUANTILES.map((share) => `P${share * 100}`)].map((what, which) => [
      draws.toLocaleString('en-GB'),
      what,
      `£${quasi[which]!.toFixed(4)}m`,
      `£${pseudo[which]!.toFixed(4)}m`,
      `${(pseudo[which]! / quasi[which]!).toFixed(1)}×`,
      ...NO_BOUND,
    ]);
  });
  return Promise.resolve([
    {
      title: 'How far the worth over ten years is off after so many draws',
      columns: ['draws', 'figure', 'scrambled Sobol', 'pseudo-random', 'ratio', 'bound', 'met'],
      rows,
      notes: [
        `Root mean square over ${SEEDS} seeds, against ${REFERENCE_DRAWS.toLocaleString('en-GB')} pseudo-random draws, whose own error limits how small a figure can be told.`,
      ],
    },
  ]);
}

/** The mean, then the quantiles. */
type Found = readonly number[];

function summaryOf(values: Float64Array): Found {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sorted = values.slice().sort();
  return [mean, ...QUANTILES.map((share) => sorted[Math.floor(share * (sorted.length - 1))]!)];
}
