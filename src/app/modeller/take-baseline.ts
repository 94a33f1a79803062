import { WHOLE, type Baseline } from '../../data/baseline';
import { parseScenario, scenarioToFile } from '../../model/scenario';
import type { Scenario } from '../../model/types';
import { placeDrafts, type Desk } from './desk';
import { draftOf, isEdited, type Draft } from './draft';
import { snapshotOf } from './held';
import { takeIn } from './open-workbook';
import { readToReplace } from './read-to-replace';
import { recordWrite } from './record-write';
import type { Placed } from './snapshot';
import { contentOf } from './scenario-form';
import type { Failure } from './state';
import { isHalfWritten, writeWorkbook } from './write-workbook';

/** Doing nothing, and where one fits a scenario to hold against it. */
const FIRST_SCENARIOS = 2;

/**
 * Writes a data package of the user's own into the workbook, in the place of the baseline that it holds.
 * Scenarios that fit it stay; where none does, those to begin with are written. It can be taken back as a
 * run can.
 */
export async function takeBaseline(
  desk: Desk,
  own: Baseline,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const { firstScenarios } = await import('./bundle');
  const { toCarry } = await import('../workbook-package');
  const read = await readToReplace(desk, 'pull');
  if (read.isErr()) return read.error;
  if (read.value) takeIn(desk, read.value);
  const before = desk.unfinished ?? (read.value && snapshotOf(desk, read.value));
  // A workbook that carries a data package goes on to carry one: its sheet may hold something of the user's.
  const defaults = toCarry(own) ?? (before?.defaults && own);
  const fitting = before?.scenarios.filter(({ scenario }) => fits(scenario, own)) ?? [];
  const scenarios: readonly Placed[] =
    fitting.length > 0
      ? fitting
      : firstScenarios(own)
          .slice(0, FIRST_SCENARIOS)
          .map((scenario) => ({ id: desk.nextId(), scenario }));
  const { kept } = desk.store.getState();
  const written = scenarios.map(({ scenario }) => scenario);
  const report = await writeWorkbook(
    desk,
    { baseline: own, defaults, scenarios: written, kept },
    before,
    signal,
  );
  if (report.isErr()) {
    if (isHalfWritten(report.error)) desk.unfinished = before;
    return { code: 'host', action: 'pull', problem: report.error };
  }
  placeFitting(desk, own, scenarios);
  desk.store.setState({ templates: firstScenarios(own), analysis: undefined, heldAnalysis: undefined });
  const after = { baseline: own, defaults, scenarios, kept };
  recordWrite(desk, { action: 'pull', report: report.value, before, after });
  return undefined;
}

/** Names of the pane's scenarios that a baseline cannot take, because it has not their strategies. */
export function namesUnfit(drafts: readonly Draft[], own: Baseline): readonly string[] {
  return drafts.filter((draft) => !fitsAsEdited(draft, own)).map(({ form }) => form.name);
}

const fits = (scenario: Scenario, own: Baseline): boolean =>
  parseScenario(scenarioToFile(scenario), own).isOk();

const fitsAsEdited = ({ form }: Draft, own: Baseline): boolean => parseScenario(contentOf(form), own).isOk();

/** The drafts of what was written, and those of the pane's own that fit. */
function placeFitting(desk: Desk, own: Baseline, scenarios: readonly Placed[]): void {
  const { drafts, footprint } = desk.store.getState();
  const standing = scenarios.map(({ id, scenario }): Draft => {
    const draft = drafts.find((one) => one.id === id);
    return draft && fitsAsEdited(draft, own)
      ? { ...draft, written: scenario, conflict: undefined }
      : draftOf(id, scenario);
  });
  const others = drafts.filter(
    (draft) => !standing.some(({ id }) => id === draft.id) && isEdited(draft) && fitsAsEdited(draft, own),
  );
  const isKnown = own.footprints.some(({ key }) => key === footprint);
  placeDrafts(
    desk,
    own,
    [
      ...standing,
      ...others.map((draft) => ({ ...draft, written: undefined, conflict: undefined, ran: undefined })),
    ],
    { removed: [], footprint: isKnown ? footprint : WHOLE },
  );
}
