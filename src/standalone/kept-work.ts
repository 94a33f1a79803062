import { createStore, get, set, del } from 'idb-keyval';
import type { Unwritten } from '../app/modeller/unwritten';

/** What a visit leaves behind in the browser. */
export interface KeptWork extends Unwritten {
  readonly version: typeof VERSION;
  /** The grid's own bytes; it checks them itself. */
  readonly grid: unknown;
}

const VERSION = 1;
const KEY = 'work';

/** Where work is kept; every call can fail, as browsers may refuse, and the page must go on. */
export interface WorkStore {
  /** Undefined where nothing is kept; work of a version that is not known counts as unreadable. */
  read(): Promise<KeptWork | 'unreadable' | undefined>;
  /** Whether it was kept. */
  write(work: Omit<KeptWork, 'version'>): Promise<boolean>;
  clear(): Promise<void>;
}

/** Keeps work in the browser's own database. */
export function browserStore(name = 'upstream'): WorkStore {
  // Opened when first used: a browser that refuses throws there.
  const store = (): ReturnType<typeof createStore> => createStore(name, 'work');
  return {
    read: async () => {
      try {
        const found: unknown = await get(KEY, store());
        if (found === undefined) return undefined;
        return isKeptWork(found) ? found : 'unreadable';
      } catch {
        return 'unreadable';
      }
    },
    write: async (work) => {
      try {
        await set(KEY, { version: VERSION, ...work }, store());
        return true;
      } catch {
        return false;
      }
    },
    clear: async () => {
      await del(KEY, store()).catch(() => undefined);
    },
  };
}

function isKeptWork(found: unknown): found is KeptWork {
  if (typeof found !== 'object' || found === null) return false;
  const { version, grid, drafts, measures } = found as Partial<KeptWork>;
  const areMeasures =
    measures === undefined || (Array.isArray(measures?.from) && Array.isArray(measures?.to));
  return version === VERSION && grid !== undefined && Array.isArray(drafts) && areMeasures;
}
