import { NO_COMMISSIONING } from '../../data/commissioning';
import { placeDrafts, type Desk } from './desk';
import { draftOf, newDraft } from './draft';
import { readWorkbook } from './read-workbook';
import { recordWrite } from './record-write';
import { takeIn } from './open-workbook';
import type { Baseline } from '../../data/baseline';
import type { Failure } from './state';
import { writeWorkbook } from './write-workbook';

/** Doing nothing, and the policy to hold against it. */
const FIRST_SCENARIOS = 2;

/**
 * Writes the bundled baseline, with all footprints, and two scenarios of the chosen footprint into a
 * workbook without our tables. One that has them is read instead: what was edited there stays.
 */
export async function pullBaseline(desk: Desk, signal: AbortSignal): Promise<Failure | undefined> {
  const { baselineOfProduct, firstScenarios } = await import('./bundle');
  const baseline = baselineOfProduct();
  const read = await readWorkbook(desk, 'pull');
  if (read.isErr()) return read.error;
  if (read.value) {
    takeIn(desk, read.value);
    desk.store.setState({ notice: 'pulled-before' });
    return undefined;
  }
  const { footprint } = desk.store.getState();
  const scenarios = firstScenarios(baseline)
    .slice(0, FIRST_SCENARIOS)
    .map((scenario) => ({ ...scenario, footprint }));
  const inputs = { baseline: forFirstWrite(baseline), scenarios };
  const report = await writeWorkbook(desk, inputs, undefined, signal);
  if (report.isErr()) return { code: 'host', action: 'pull', problem: report.error };
  const written = scenarios.map((scenario) => ({ id: desk.nextId(), scenario }));
  const names = new Set(scenarios.map(({ name }) => name));
  const kept = desk.store
    .getState()
    .drafts.filter(({ form }) => !names.has(form.name))
    .map(({ id, form }) => newDraft(id, form));
  placeDrafts(desk, baseline, [...written.map(({ id, scenario }) => draftOf(id, scenario)), ...kept]);
  const after = { baseline, scenarios: written, kept: {} };
  recordWrite(desk, { action: 'pull', report: report.value, before: undefined, after });
  return undefined;
}

/**
 * A baseline as a pull writes it. What the sheet of outcomes shows, on which no number rests, comes with the
 * first run: with it, a pull would take Excel more than two requests.
 */
export function forFirstWrite(baseline: Baseline): Baseline {
  return { ...baseline, commissioning: { ...NO_COMMISSIONING, actions: baseline.commissioning.actions } };
}
