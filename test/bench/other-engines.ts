import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KernelInput } from '../../src/model/analysis/kernel/inputs';
import type { Kernel } from '../../src/model/analysis/kernel/kernel';
import { DRAWS_PER_BLOCK } from '../../src/model/analysis/kernel/memory';
import { yearColumn } from '../../src/model/analysis/kernel/outputs';
import type { UncertaintyPlan } from '../../src/model/analysis/uncertainty/plan';
import { assumptionsInForce, scalarOf, yearlyOf } from '../../src/model/assumptions-in-force';
import { baseSpend } from '../../src/model/base-spend';
import { baseRoom, movedShares } from '../../src/model/moved-shares';
import { phasing } from '../../src/model/phasing';

const NUMPY_DRAWS = 200_000;
/** Of the yearly lists of `sameInAllDraws`. */
export const MOST_YEARS = 22;
const NS_IN_MS = 1e6;

/** Milliseconds of a draw by the independent program in numpy; null where that is not to be had. */
export function numpyDraw(horizon: number): number | null {
  const program = join('test', 'support', 'analysis', 'uncertainty.py');
  const { status, stdout } = spawnSync('python3', [program, String(horizon), String(NUMPY_DRAWS)], {
    encoding: 'utf8',
  });
  return status === 0 ? (Number(stdout) * 1000) / NUMPY_DRAWS : null;
}

/**
 * Milliseconds of a draw by `draws.c`, built for this machine, on the block that the kernel has in its
 * memory; null where there is no gcc. Gaps that are not the kernel's are a defect: throws.
 */
export function cKernel(kernel: Kernel, plan: UncertaintyPlan): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-draws-'));
  try {
    const [program, input] = [join(folder, 'draws'), join(folder, 'input')];
    const source = join('test', 'bench', 'draws.c');
    const options = ['-O3', '-march=native', '-ffast-math', '-o', program, source, '-lm'];
    if (spawnSync('gcc', options, { stdio: 'ignore' }).status !== 0) return null;
    writeFileSync(input, Float64Array.from([...sameInAllDraws(plan), ...drawnColumns(kernel, plan)]));
    const [ns, gaps] = spawnSync(program, [input], { encoding: 'utf8' }).stdout.split(' ').map(Number);
    const gap = yearColumn(kernel.yearly.gap, kernel.horizon);
    const expected = kernel.memory
      .subarray(gap, gap + DRAWS_PER_BLOCK)
      .reduce((sum, value) => sum + value, 0);
    if (!(Math.abs(gaps! - expected) <= 1e-9 * Math.abs(expected))) {
      throw new Error(`draws.c has gaps of ${gaps} and not ${expected}`);
    }
    return ns! / NS_IN_MS;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In the order of the struct of `draws.c`. */
export function sameInAllDraws({ baseline, scenario }: UncertaintyPlan): number[] {
  const { horizon, shift } = scenario;
  const inForce = assumptionsInForce(baseline, scenario.assumptions, horizon);
  const base = baseSpend(baseline, scenario.footprint, inForce.mixes);
  const [primary, secondary, tertiary, planned, urgent, longTerm] = base.byTier;
  const from = movedShares(shift.from, baseline.strategies);
  const to = movedShares(shift.to, baseline.strategies).byTier;
  const scalar = (key: string): number => scalarOf(inForce, key);
  const years = (values: readonly number[]): number[] =>
    Array.from({ length: MOST_YEARS }, (_, t) => values[t] ?? 0);
  return [
    ...[horizon, primary! + secondary! + tertiary!, planned!, urgent!, longTerm!, base.total],
    ...[(shift.total * base.total) / 100, baseRoom(from, base, scalar('shift.maxSourceShare'))],
    ...[to.primary, to.secondary, to.tertiary],
    ...['primary', 'secondary', 'tertiary'].map((tier) => scalar(`effect.urgentShare.${tier}`)),
    ...['urgent', 'longTerm'].map((pool) => scalar(`release.semiFixed.${pool}`)),
    ...[yearlyOf(inForce, 'price.deflator')[1]!, scalar('discount.rate')],
    ...[scalar('base.admissions'), scalar('base.bedDays')],
    ...years(yearlyOf(inForce, 'price.inflation')),
    ...years(yearlyOf(inForce, 'funding.growth')),
    ...years(phasing(shift, horizon)),
  ];
}

/** The order in which `draws.c` has the inputs is that of the bundled baseline. */
export function drawnColumns({ memory, inputs }: Kernel, plan: UncertaintyPlan): number[] {
  return plan.inputs.flatMap(({ key }) => {
    const column = inputs[key as KernelInput];
    return [...memory.subarray(column, column + DRAWS_PER_BLOCK)];
  });
}
