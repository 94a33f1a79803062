import type { CellKey } from './types';

/** A strategy and a tier as one key, `community/urgent`. */
export function cellKey(strategy: string, tier: string): CellKey {
  return `${strategy}/${tier}`;
}

/** The two parts of a cell's key. Strategy keys hold no slash, so the last one divides. */
export function splitCellKey(key: CellKey): { strategy: string; tier: string } {
  const slash = key.lastIndexOf('/');
  return { strategy: key.slice(0, slash), tier: key.slice(slash + 1) };
}
