import type { InputsRead } from '../read-inputs';
import type { Desk } from './desk';
import type { Placed, Snapshot } from './snapshot';
import type { ModellerState } from './state';

/** What was read, once the drafts have taken it in; a scenario that was deleted here gets an id of its own. */
export function snapshotOf(
  { store, nextId }: Desk,
  { baseline, defaults, scenarios, analysis, kept }: InputsRead,
): Snapshot {
  const { drafts } = store.getState();
  const idOf = (name: string): number =>
    drafts.find(({ conflict, written }) => (conflict ?? written)?.name === name)?.id ?? nextId();
  const placed = scenarios.map((scenario) => ({ id: idOf(scenario.name), scenario }));
  return { baseline, defaults, scenarios: placed, analysis, kept };
}

/** What the workbook holds as far as the pane knows; undefined before anything was read. */
export function heldNow({
  phase,
  baseline,
  defaults,
  drafts,
  removed,
  kept,
}: ModellerState): Snapshot | undefined {
  if (phase !== 'ready' || !baseline) return undefined;
  const standing = drafts.flatMap(({ id, conflict, written }): Placed[] => {
    const scenario = conflict ?? written;
    return scenario ? [{ id, scenario }] : [];
  });
  // No draft stands for those: below all ids that drafts have.
  const deleted = removed.map((scenario, index) => ({ id: -1 - index, scenario }));
  return { baseline, defaults, scenarios: [...standing, ...deleted], kept };
}
