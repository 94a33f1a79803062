import { err } from 'neverthrow';
import { headline } from '../../app/headline';
import { runScenarios } from '../../app/run-scenarios';
import { complaintsOf } from '../complaints';
import { headlineTable } from '../headline-table';
import type { Outcome } from '../outcome';
import { allComplaints, readInputs, type Wanted } from '../read-inputs';
import type { Terminal } from '../terminal';

/** Runs scenario files, and gives their results as JSON or as a table of headline figures. */
export async function run(wanted: Wanted, asJson: boolean, terminal: Terminal): Promise<Outcome> {
  const inputs = await readInputs(wanted, terminal);
  const { baseline, files, complaints } = inputs;
  if (baseline === undefined || complaints.length > 0) return err(allComplaints(inputs));
  return runScenarios(baseline, files)
    .mapErr(complaintsOf)
    .map((runs) => {
      if (!asJson) return headlineTable(runs.map((each) => headline(baseline, each)));
      const results = runs.map(({ result }) => result);
      return `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`;
    });
}
