import { compile } from 'mathjs/number';
import type { Kernel } from '../../src/model/analysis/kernel/kernel';
import { DRAWS_PER_BLOCK } from '../../src/model/analysis/kernel/memory';
import { yearColumn } from '../../src/model/analysis/kernel/outputs';
import type { UncertaintyPlan } from '../../src/model/analysis/uncertainty/plan';
import { drawnColumns, MOST_YEARS, sameInAllDraws } from './other-engines';
import { timesOf } from './time';

const ROUNDS = 5;
const DRAWS = 16;

/** Names in the order in which `sameInAllDraws` has the numbers before its yearly lists. */
const SAME = [
  ...['horizon', 'prevention', 'basePlanned', 'baseUrgent', 'baseLong', 'total', 'shift', 'room'],
  ...['to1', 'to2', 'to3', 'toward1', 'toward2', 'toward3', 'semiUrgent', 'semiLong'],
  ...['deflatorRate', 'discountRate', 'baseAdmissions', 'baseBedDays'],
] as const;
const YEARLY = ['inflation', 'fundingGrowth', 'inPlace'] as const;

/** Names in the order of the inputs of the bundled baseline. */
const DRAWN = [
  ...['gAdmissions', 'gBedDays', 'weight', 'gPlanned', 'gLong', 'inflationShift', 'fundingShift', 'delivery'],
  ...['doubleRunning', 'r1', 'r2', 'r3', 'mean1', 'mean2', 'mean3', 'cap1', 'cap2', 'cap3'],
  ...['realisation', 'stay', 'variableUrgent', 'variableLong'],
] as const;

const STAGES = [3, 2, 2] as const;
/** The stages of the three lags, each of which takes in what the one before lets out. */
const CHAINS = STAGES.map((count, j) => Array.from({ length: count }, (_, at) => `stage${j + 1}${at}`));

const BEFORE = [
  'admissions = 1; bedDays = 1; planned = 1; longTerm = 1; price = 1; funding = 1',
  'moved = 0; grossUrgent = 0; grossLong = 0; npv = 0; sum = 0; deflator = 1; discount = 1',
  ...CHAINS.flat().map((stage) => `${stage} = 0`),
  ...STAGES.map((count, j) => `part${j + 1} = mean${j + 1} / (mean${j + 1} + ${count})`),
  'laterUrgent = min(semiUrgent, 1 - variableUrgent); laterLong = min(semiLong, 1 - variableLong)',
].join('\n');

const share = (j: number, pool: 'Urgent' | 'Long'): string => {
  const toward = pool === 'Urgent' ? `toward${j}` : `(1 - toward${j})`;
  const slope = `realisation * r${j} * to${j} / cap${j} * ${toward}`;
  const last = CHAINS[j - 1]!.at(-1)!;
  return `cap${j} * (1 - exp(-(${slope}) * ${last} * price / need${pool}))`;
};
const avoided = (pool: 'Urgent' | 'Long'): string =>
  `1 - ${[1, 2, 3].map((j) => `(1 - ${share(j, pool)})`).join(' * ')}`;

const YEAR = [
  'admissions = admissions * (1 + gAdmissions); bedDays = bedDays * (1 + gBedDays)',
  'planned = planned * (1 + gPlanned); longTerm = longTerm * (1 + gLong)',
  'price = price * (1 + inflation + inflationShift); funding = funding * (1 + fundingGrowth + fundingShift)',
  'deflator = deflator * (1 + deflatorRate); discount = discount * (1 + discountRate)',
  'volume = (1 - weight) * admissions + weight * bedDays',
  'needUrgent = baseUrgent * volume * price; needLong = baseLong * longTerm * price',
  'idle = (prevention + basePlanned * planned) * price + needUrgent + needLong - total * funding',
  'now = min(shift * delivery * inPlace * funding, room * funding)',
  'cost = now + doubleRunning * max(0, now - moved)',
  'moved = now',
  ...CHAINS.flatMap((chain, j) =>
    chain.map((stage, at) => {
      const arriving = at === 0 ? '(now / price)' : chain[at - 1]!;
      return `${stage} = ${arriving} + part${j + 1} * (${stage} - ${arriving})`;
    }),
  ),
  `shareUrgent = ${avoided('Urgent')}`,
  `shareLong = ${avoided('Long')}`,
  'worthUrgent = needUrgent * shareUrgent * ((1 - weight) * admissions + weight * bedDays * stay) / volume',
  'worthLong = needLong * shareLong',
  'released = variableUrgent * worthUrgent + variableLong * worthLong + laterUrgent * grossUrgent + laterLong * grossLong',
  'grossUrgent = worthUrgent; grossLong = worthLong',
  'sum = sum + (released - cost) / deflator; npv = npv + (released - cost) / deflator / discount',
  'outAdmissions = baseAdmissions * admissions * (1 - shareUrgent)',
  'outBedDays = baseBedDays * bedDays * (1 - stay * shareUrgent)',
  'outPrevention = prevention * funding + moved',
  'gap = idle + cost - released',
].join('\n');

/**
 * Milliseconds of a draw by compiled formulas of mathjs, on draws that the kernel has in its memory. A gap
 * that is not the kernel's is a defect: throws.
 */
export function mathjsDraw(kernel: Kernel, plan: UncertaintyPlan): number {
  const [before, year] = [compile(BEFORE), compile(YEAR)];
  const numbers = sameInAllDraws(plan);
  const columns = drawnColumns(kernel, plan);
  const same = Object.fromEntries(SAME.map((name, at) => [name, numbers[at]!]));
  const listed = (list: number, t: number): number => numbers[SAME.length + list * MOST_YEARS + t]!;
  const draw = (which: number): number => {
    const scope: Record<string, number> = { ...same };
    DRAWN.forEach((name, at) => (scope[name] = columns[at * DRAWS_PER_BLOCK + which]!));
    before.evaluate(scope);
    for (let t = 1; t <= kernel.horizon; t += 1) {
      YEARLY.forEach((name, list) => (scope[name] = listed(list, t)));
      year.evaluate(scope);
    }
    return scope['gap']!;
  };
  const gap = yearColumn(kernel.yearly.gap, kernel.horizon);
  for (let which = 0; which < DRAWS; which += 1) {
    const [found, expected] = [draw(which), kernel.memory[gap + which]!];
    if (!(Math.abs(found - expected) <= 1e-9 * Math.abs(expected))) {
      throw new Error(`mathjs has a gap of ${found} and not ${expected}`);
    }
  }
  const all = (): void => {
    for (let which = 0; which < DRAWS; which += 1) draw(which);
  };
  return timesOf(all, ROUNDS).best / DRAWS;
}
