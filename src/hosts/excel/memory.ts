import type { GivenNames } from './given-names';
import { Ground } from './ground';

/** What we wrote on a sheet, and while that is being changed, what we had written before. */
export interface SheetMemory {
  readonly now: Ground;
  readonly before?: Ground;
  /** What we named there, now or before. */
  readonly given: GivenNames;
}

/** What the workbook remembers of our writing, by sheet. */
export type Memory = ReadonlyMap<string, SheetMemory>;

/** The key under which the workbook keeps it, unseen. */
export const MEMORY_KEY = 'Upstream';

/** How it is kept, as JSON. */
export interface MemoryText {
  /** Sheets alike share one. */
  readonly grounds: readonly string[];
  readonly sheets: Readonly<Record<string, readonly number[]>>;
  /** Those that there are, and which a sheet has; absent from what was remembered before there were any. */
  readonly given?: { readonly all: readonly GivenNames[]; readonly of: Readonly<Record<string, number>> };
}

/** What a workbook remembers; nothing where the text is none of ours. */
export function readMemory(text: unknown): Memory {
  const memory = new Map<string, SheetMemory>();
  if (typeof text !== 'string') return memory;
  try {
    const { grounds, sheets, given } = JSON.parse(text) as MemoryText;
    const read = grounds.map((ground) => Ground.read(ground));
    for (const [name, indexes] of Object.entries(sheets)) {
      const [now, before] = indexes.map((index) => read[index]);
      const names = given?.all[given.of[name] ?? -1] ?? { charts: [], notes: [], headings: {} };
      if (now) memory.set(name, { now, ...(before && { before }), given: names });
    }
    return memory;
  } catch {
    return new Map();
  }
}
