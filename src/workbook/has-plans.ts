import type { Baseline } from '../data/baseline';
import type { Kept } from './kept';
import { TABLES } from './names';

/** Whether a baseline brings actions to follow up. */
export const hasActions = ({ commissioning }: Baseline): boolean => commissioning.actions.length > 0;

/** Whether a baseline brings anything that the sheet of outcomes shows. */
export function hasOutcomes({ commissioning }: Baseline): boolean {
  const { outcomes, aims, drivers, needs, lifeExpectancy } = commissioning;
  return [outcomes, aims, drivers, needs, lifeExpectancy].some(({ length }) => length > 0);
}

/** Whether anything has been run yet. */
export const hasHistory = (kept: Kept): boolean => (kept[TABLES.history] ?? []).length > 0;
