import type { WriteReport } from '../../hosts/host';
import type { Baseline } from '../../data/baseline';
import type { Scenario } from '../../model/types';
import { placeDrafts, type Desk } from './desk';
import { preview } from './preview';
import { inputsText } from './same-inputs';
import type { ScenarioChange } from './state';

/** A scenario that was written, and the draft it came from. */
export interface Written {
  readonly id: number;
  readonly scenario: Scenario;
}

/** Takes note of what a pull or a run wrote, and of what is different since the one before. */
export function recordWrite(
  desk: Desk,
  action: 'pull' | 'run',
  report: WriteReport,
  baseline: Baseline,
  written: readonly Written[],
): void {
  const { drafts, removed } = desk.store.getState();
  const after = new Map(written.map(({ id, scenario }) => [id, preview(baseline, scenario).headline]));
  const changes = written.map(({ id, scenario }, index): ScenarioChange => {
    const before = drafts.find((draft) => draft.id === id)?.ran;
    return { name: scenario.name, sheet: `S${index + 1}`, before, after: after.get(id)! };
  });
  desk.ranInputs = inputsText(
    baseline,
    written.map(({ scenario }) => scenario),
  );
  const settled = drafts.map((draft) => {
    const scenario = written.find(({ id }) => id === draft.id)?.scenario;
    return scenario ? { ...draft, written: scenario, conflict: undefined, ran: after.get(draft.id) } : draft;
  });
  placeDrafts(desk, baseline, settled, {
    phase: 'ready',
    removed: [],
    changedInWorkbook: false,
    checks: undefined,
    lastRun: { action, written: report, changes, removed: removed.map(({ name }) => name) },
  });
}
