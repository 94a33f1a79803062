import type { KernelInput } from '../kernel/inputs';
import type { Kernel } from '../kernel/kernel';
import { compileKernel } from '../kernel/kernel';
import { DRAWS_PER_BLOCK } from '../kernel/memory';
import type { DrawBlock } from '../sampling/sampler';
import { samplers } from '../sampling/sampler';
import type { Steps } from '../steps';
import { runSteps } from '../steps';
import type { UncertaintyPlan } from './plan';
import { drawsOfTask, DRAWS_PER_TASK } from './plan';

/** A plan made ready on one thread. */
export interface Workbench {
  readonly plan: UncertaintyPlan;
  readonly kernel: Kernel;
  readonly draw: readonly DrawBlock[];
}

/** Compiles the scenario and tabulates the assumptions, once on each thread. */
export function workbench(plan: UncertaintyPlan): Workbench {
  return runSteps(prepare(plan));
}

/** The same with a step for each assumption. */
export function* prepare(plan: UncertaintyPlan): Steps<Workbench> {
  const keys = plan.inputs.map(({ key }) => key as KernelInput);
  const kernel = compileKernel(plan.baseline, plan.scenario, keys);
  const draw: DrawBlock[] = [];
  for (const block of samplers(plan.inputs, plan.seed)) {
    draw.push(block);
    yield { done: 0, of: plan.tasks };
  }
  return { plan, kernel, draw };
}

/**
 * Runs a task's draws block by block. After each, `take` finds the results in the kernel's memory:
 * `count` draws, the first of which is number `first` within the task.
 */
export function runTask(
  { plan, kernel, draw }: Workbench,
  task: number,
  take: (first: number, count: number) => void,
): void {
  const draws = drawsOfTask(plan, task);
  for (let first = 0; first < draws; first += DRAWS_PER_BLOCK) {
    const firstDraw = task * DRAWS_PER_TASK + first;
    plan.inputs.forEach(({ key }, which) => {
      draw[which]!(kernel.memory, kernel.inputs[key as KernelInput], firstDraw);
    });
    kernel.run();
    take(first, Math.min(DRAWS_PER_BLOCK, draws - first));
  }
}
