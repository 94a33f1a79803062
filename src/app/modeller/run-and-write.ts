import { whileBusy, type Desk } from './desk';
import type { Draft } from './draft';
import { takeIn } from './open-workbook';
import { readWorkbook } from './read-workbook';
import { recordWrite, type Written } from './record-write';
import type { Failure } from './state';
import { writeWorkbook } from './write-workbook';

/**
 * Writes all scenarios and what comes of them. The workbook is read first, so that what was edited
 * there is neither lost nor overwritten; drafts stay as they are where anything fails.
 */
export function runAndWrite(desk: Desk): Promise<void> {
  return whileBusy(desk, 'run', async (signal) => {
    const { baselineOfProduct } = await import('./bundle');
    const read = await readWorkbook(desk, 'run', baselineOfProduct());
    if (read.isErr()) return read.error;
    if (read.value) takeIn(desk, read.value);
    const { drafts, baseline } = desk.store.getState();
    const { MOST_SCENARIOS } = await import('../../workbook/build-plan');
    const blocked = whatBlocks(drafts, MOST_SCENARIOS);
    if (blocked || !baseline) return blocked ?? { code: 'no-tables' };
    const written = drafts.flatMap(({ id, scenario }): Written[] => (scenario ? [{ id, scenario }] : []));
    const scenarios = written.map(({ scenario }) => scenario);
    const report = await writeWorkbook(desk, baseline, scenarios, signal);
    if (report.isErr()) return { code: 'host', action: 'run', problem: report.error };
    recordWrite(desk, 'run', report.value, baseline, written);
    return undefined;
  });
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
