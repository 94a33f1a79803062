import type { GivenNames } from './given-names';
import type { Ground } from './ground';
import type { Memory, MemoryText, SheetMemory } from './memory';
import { isFinished } from './sheet-marks';

/** The text that the workbook keeps. */
export function writeMemory(memory: Memory): string {
  const grounds: string[] = [];
  const indexOf = (ground: Ground): number => {
    const text = ground.write();
    const known = grounds.indexOf(text);
    return known < 0 ? grounds.push(text) - 1 : known;
  };
  // In one order, whatever was written first.
  const ordered = [...memory].sort(([one], [other]) => (one < other ? -1 : 1));
  const sheets = Object.fromEntries(
    ordered.map(([name, { now, before }]) => [name, [indexOf(now), ...(before ? [indexOf(before)] : [])]]),
  );
  const all = [...new Set(ordered.map(([, { given }]) => JSON.stringify(given)))];
  const of = Object.fromEntries(
    ordered.map(([name, { given }]) => [name, all.indexOf(JSON.stringify(given))]),
  );
  const given = { all: all.map((one) => JSON.parse(one) as GivenNames), of };
  return JSON.stringify({ grounds, sheets, given } satisfies MemoryText);
}

/** What is remembered of a sheet with such a mark: of a whole one it does not matter what was there before. */
export function memoryOf(known: SheetMemory, mark: string | undefined): SheetMemory {
  return isFinished(mark) ? { now: known.now, given: known.given } : known;
}
