import { bundledBaseline } from '../../app/baseline';
import { bundledScenarioFiles } from '../../app/bundled';
import { headline } from '../../app/headline';
import { runScenarios } from '../../app/run-scenarios';
import { headlineTable } from '../headline-table';
import type { Outcome } from '../outcome';
import type { Terminal } from '../terminal';
import { workbook } from './workbook';

const FIRST_WORKBOOK = 'upstream.xlsx';

/** The first look at the product: the bundled scenarios' workbook in this folder, and their headlines. */
export async function start(terminal: Terminal): Promise<Outcome> {
  const baseline = bundledBaseline();
  const runs = runScenarios(baseline, bundledScenarioFiles())._unsafeUnwrap();
  const table = headlineTable(runs.map((each) => headline(baseline, each)));
  const written = await workbook({ paths: [] }, { path: FIRST_WORKBOOK, protect: false }, terminal);
  return written.map((line) => `${table}\n${line}`);
}
