import type { WorkbookPlan } from '../../workbook/plan';
import { givenNames } from './given-names';
import { Ground } from './ground';
import type { Memory } from './memory';
import type { Surroundings } from './surroundings';

/** What a workbook remembers, or else what a plan says that we wrote: one that was opened from a file remembers nothing. */
export function memoryWith(memory: Memory, formerly: WorkbookPlan): Memory {
  const written = formerly.sheets.map(
    (sheet) => [sheet.name, { now: Ground.of(sheet), given: givenNames(sheet) }] as const,
  );
  return new Map([...written, ...memory]);
}

/** What a workbook has, the sheets that a plan says are ours being known as such. */
export function surroundingsWith(around: Surroundings, formerly: WorkbookPlan): Surroundings {
  const named = formerly.sheets.map(({ name }) => name).filter((name) => around.sheets.includes(name));
  return {
    ...around,
    marked: [...new Set([...around.marked, ...named])],
    memory: memoryWith(around.memory, formerly),
  };
}
