import type { WriteReport } from '../../hosts/host';
import { differences } from './differences';
import { placeDrafts, type Desk } from './desk';
import { preview } from './preview';
import { inputsText } from './same-inputs';
import type { Snapshot } from './snapshot';
import { NOTHING_LOST, type RunReport, type ScenarioChange } from './state';

/** A write that came to its end. */
export interface FinishedWrite {
  readonly action: RunReport['action'];
  readonly report: WriteReport;
  /** What the workbook held when it was read for this write; undefined where it had none of our tables. */
  readonly before: Snapshot | undefined;
  /** What was written. */
  readonly after: Snapshot;
}

/** Takes note of what was written, of what is different since the write before, and of what can be put back. */
export function recordWrite(desk: Desk, { action, report, before, after }: FinishedWrite): void {
  const { drafts, previous } = desk.store.getState();
  const { baseline, scenarios } = after;
  const headlines = new Map(scenarios.map(({ id, scenario }) => [id, preview(baseline, scenario).headline]));
  const changes = scenarios.map(({ id, scenario }, index): ScenarioChange => {
    const ran = drafts.find((draft) => draft.id === id)?.ran;
    return { name: scenario.name, sheet: `S${index + 1}`, before: ran, after: headlines.get(id)! };
  });
  desk.ranInputs = inputsText(
    baseline,
    scenarios.map(({ scenario }) => scenario),
    after.kept,
  );
  desk.unfinished = undefined;
  const settled = drafts.map((draft) => {
    const scenario = scenarios.find(({ id }) => id === draft.id)?.scenario;
    return scenario
      ? { ...draft, written: scenario, conflict: undefined, ran: headlines.get(draft.id) }
      : draft;
  });
  const gone = before?.scenarios.filter((old) => !scenarios.some(({ id }) => id === old.id)) ?? [];
  const hasChanged = before && differences(before, after).length > 0;
  placeDrafts(desk, baseline, settled, {
    phase: 'ready',
    kept: after.kept,
    defaults: after.defaults,
    // Deleted while it was being written, or still to be deleted after another was put back.
    removed: scenarios
      .filter(({ id }) => !drafts.some((draft) => draft.id === id))
      .map(({ scenario }) => scenario),
    changedInWorkbook: false,
    lost: NOTHING_LOST,
    checks: undefined,
    previous: hasChanged ? { before, after } : before && previous,
    restoreAsked: undefined,
    lastRun: { action, written: report, changes, removed: gone.map(({ scenario }) => scenario.name) },
  });
}
