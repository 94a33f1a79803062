import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { Desk } from './desk';
import type { Draft } from './draft';
import { isAnalysisStale } from './is-analysis-stale';
import { takeIn } from './open-workbook';
import { editsAfter, keptWithEdits } from './own-measures';
import { readWorkbook } from './read-workbook';
import { recordWrite } from './record-write';
import { renamedAnalysis } from './renamed-analysis';
import { snapshotOf } from './held';
import type { SignOffForm } from './sign-off-form';
import type { Placed } from './snapshot';
import type { Failure } from './state';
import { isHalfWritten, writeWorkbook } from './write-workbook';

export interface RunOptions {
  /** Takes the place of the analysis that the workbook holds, unless what it was made of has changed since. */
  readonly fresh?: AnalysisRecord;
  /** Signs what is written. */
  readonly signOff?: SignOffForm;
}

/**
 * Writes all scenarios and what comes of them. The workbook is read first, so that what was edited
 * there is neither lost nor overwritten; drafts stay as they are where anything fails.
 */
export async function runAndWrite(
  desk: Desk,
  signal: AbortSignal,
  { fresh, signOff }: RunOptions = {},
): Promise<Failure | undefined> {
  const read = await readWorkbook(desk, 'run');
  if (read.isErr()) return read.error;
  if (read.value) takeIn(desk, read.value);
  // A write that stopped half way is part of the run that completes it.
  const before = desk.unfinished ?? (read.value && snapshotOf(desk, read.value));
  const { drafts, baseline, defaults } = desk.store.getState();
  const { MOST_SCENARIOS } = await import('../../workbook/build-plan');
  const blocked = whatBlocks(drafts, MOST_SCENARIOS);
  if (blocked || !baseline) return blocked ?? { code: 'no-tables' };
  if (fresh && isAnalysisStale(desk.store.getState())) return { code: 'stale-analysis' };
  const placed = drafts.flatMap(({ id, scenario }): Placed[] => (scenario ? [{ id, scenario }] : []));
  const scenarios = placed.map(({ scenario }) => scenario);
  // Sampled values are kept until they are sampled again; their sheet says when they are out of date.
  const analysis = fresh ?? renamedAnalysis(read.value?.analysis ?? before?.analysis, drafts);
  const { keptOfBoth } = await import('../../workbook/kept');
  const now = desk.store.getState().kept;
  const { measureEdits } = desk.store.getState();
  const held = desk.unfinished ? keptOfBoth(desk.unfinished.kept, now) : now;
  const found = keptWithEdits(held, measureEdits);
  const inputs = { baseline, defaults, scenarios, analysis, kept: found };
  const { recordRun } = await import('./run-history');
  const kept = recordRun(desk, {
    action: signOff ? 'signOff' : 'run',
    inputs,
    before,
    after: { baseline, defaults, scenarios: placed, kept: found },
    signOff,
  });
  const report = await writeWorkbook(desk, { ...inputs, kept }, before, signal);
  if (report.isErr()) {
    if (isHalfWritten(report.error)) desk.unfinished = before;
    return { code: 'host', action: 'run', problem: report.error };
  }
  recordWrite(desk, {
    action: 'run',
    report: report.value,
    before,
    after: { baseline, defaults, scenarios: placed, analysis, kept },
  });
  desk.store.setState((state) => ({ measureEdits: editsAfter(measureEdits, state.measureEdits) }));
  return undefined;
}

function whatBlocks(drafts: readonly Draft[], most: number): Failure | undefined {
  const conflicts = drafts.filter(({ conflict }) => conflict);
  if (conflicts.length > 0) return { code: 'conflicts', names: conflicts.map(({ form }) => form.name) };
  const faulty = drafts.filter(({ problems }) => problems.length > 0);
  if (faulty.length > 0) {
    return {
      code: 'drafts',
      drafts: faulty.map(({ id, form, problems }) => ({ id, name: form.name, problems })),
    };
  }
  if (drafts.length === 0) return { code: 'no-scenario' };
  if (drafts.length > most) return { code: 'too-many-scenarios', found: drafts.length, most };
  return undefined;
}
