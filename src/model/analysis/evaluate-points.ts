import type { Baseline } from '../../data/baseline';
import type { Scenario } from '../types';
import type { KernelInput } from './kernel/inputs';
import { isKernelInput } from './kernel/inputs';
import type { Kernel } from './kernel/kernel';
import { compileKernel } from './kernel/kernel';
import type { Column } from './kernel/memory';
import { DRAWS_PER_BLOCK } from './kernel/memory';
import { KERNEL_YEARLY, yearColumn } from './kernel/outputs';
import type { MeasurePoint } from './measures';
import { runFor } from './measures';
import type { Steps } from './steps';
import { withValues } from './with-values';

/**
 * The measure at many points, each the values of the inputs named, in their order; null where there is
 * no such number. The values must be allowed. Where the kernel knows the inputs and the measure, it does
 * the work, else one run after the other does: the numbers are the same to 12 digits.
 */
export function* evaluatePoints(
  baseline: Baseline,
  scenario: Scenario,
  keys: readonly string[],
  points: readonly (readonly number[])[],
  point: MeasurePoint,
): Steps<(number | null)[]> {
  const known = keys.filter(isKernelInput);
  const kernel = compileKernel(baseline, scenario, known);
  const column = known.length === keys.length ? columnOf(kernel, point) : undefined;
  const found: (number | null)[] = [];
  for (let first = 0; first < points.length; first += DRAWS_PER_BLOCK) {
    yield { done: first, of: points.length };
    const block = points.slice(first, first + DRAWS_PER_BLOCK);
    if (column === undefined) found.push(...runEach(baseline, scenario, keys, block, point));
    else found.push(...runBlock(kernel, known, block, column));
  }
  return found;
}

function columnOf(kernel: Kernel, { measure, year }: MeasurePoint): Column | undefined {
  if (measure === 'npv') return kernel.scalar.npv;
  const yearly = KERNEL_YEARLY.find((known) => known === measure);
  return yearly && yearColumn(kernel.yearly[yearly], year ?? kernel.horizon);
}

function runBlock(
  { memory, inputs, run }: Kernel,
  keys: readonly KernelInput[],
  points: readonly (readonly number[])[],
  column: Column,
): number[] {
  points.forEach((values, d) => {
    keys.forEach((key, which) => {
      memory[inputs[key] + d] = values[which]!;
    });
  });
  run();
  return Array.from(memory.subarray(column, column + points.length));
}

function runEach(
  baseline: Baseline,
  scenario: Scenario,
  keys: readonly string[],
  points: readonly (readonly number[])[],
  point: MeasurePoint,
): (number | null)[] {
  return points.map((values) => {
    const changes = Object.fromEntries(keys.map((key, which) => [key, values[which]!]));
    return runFor(baseline, withValues(baseline, scenario, changes), point);
  });
}
