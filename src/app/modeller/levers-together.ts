import type { Baseline } from '../../data/baseline';
import { shiftCells } from './shift-cells';

/** The cells, by their labels, whose need more than one of these levers reduces. */
export function leversTogether(baseline: Baseline, on: readonly string[]): readonly string[] {
  const scopes = baseline.levers.flatMap(({ key, scope }) => (on.includes(key) ? scope : []));
  const shared = scopes.filter((cell, index) => scopes.indexOf(cell) < index);
  return shiftCells(baseline, 'from').flatMap(({ key, label }) => (shared.includes(key) ? [label] : []));
}
