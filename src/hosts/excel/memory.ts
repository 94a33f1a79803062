import { Ground } from './ground';

/** What we wrote on a sheet, and while that is being changed, what we had written before. */
export interface SheetMemory {
  readonly now: Ground;
  readonly before?: Ground;
}

/** What the workbook remembers of our writing, by sheet. */
export type Memory = ReadonlyMap<string, SheetMemory>;

/** The key under which the workbook keeps it, unseen. */
export const MEMORY_KEY = 'Upstream';

interface MemoryText {
  /** Sheets alike share one. */
  readonly grounds: readonly string[];
  readonly sheets: Readonly<Record<string, readonly number[]>>;
}

export function writeMemory(memory: Memory): string {
  const grounds: string[] = [];
  const indexOf = (ground: Ground): number => {
    const text = ground.write();
    const known = grounds.indexOf(text);
    return known < 0 ? grounds.push(text) - 1 : known;
  };
  const sheets = Object.fromEntries(
    // In one order, whatever was written first.
    [...memory]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { now, before }]) => [name, [indexOf(now), ...(before ? [indexOf(before)] : [])]]),
  );
  const text: MemoryText = { grounds, sheets };
  return JSON.stringify(text);
}

/** What a workbook remembers; nothing where the text is none of ours. */
export function readMemory(text: unknown): Memory {
  const memory = new Map<string, SheetMemory>();
  for (const [name, [now, before]] of entriesOf(text)) {
    if (now) memory.set(name, before ? { now, before } : { now });
  }
  return memory;
}

function entriesOf(text: unknown): readonly [name: string, grounds: readonly (Ground | undefined)[]][] {
  if (typeof text !== 'string') return [];
  try {
    const { grounds, sheets } = JSON.parse(text) as MemoryText;
    const read = grounds.map((ground) => Ground.read(ground));
    return Object.entries(sheets).map(([name, indexes]) => [name, indexes.map((index) => read[index])]);
  } catch {
    return [];
  }
}
