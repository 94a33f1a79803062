import { LOG_COLUMNS } from './assumption-log-columns';
import type { KeptTable } from './kept-table';
import { loggedAssumptions } from './logged-assumptions';
import { TABLES } from './names';

const { key, label, rationale, document, section, basis, confidence, unit, value, owner, reviewed, note } =
  LOG_COLUMNS;

/** The log of assumptions: who looks after each, and rows for what the model has no number for. */
export const ASSUMPTION_LOG_KEPT: KeptTable = {
  name: TABLES.assumptionLog,
  key,
  columns: [owner, reviewed, note],
  ownColumns: [label, rationale, document, section, basis, confidence, unit, value],
  keysOf: (baseline) => loggedAssumptions(baseline).map((one) => one.key),
};
