import type { KeptTable } from './kept-table';
import {
  ACTION_COLUMNS,
  ACTUAL_COLUMNS,
  HISTORY_COLUMNS,
  OUTCOME_COLUMNS,
  SIGN_OFF_COLUMNS,
} from './commissioning-columns';
import { TABLES } from './names';

const { number, ...ofRun } = HISTORY_COLUMNS;
const { key, status, owner, note, ...ofAction } = ACTION_COLUMNS;

/** The tables of what commissioners plan and watch. */
export const COMMISSIONING_KEPT: readonly KeptTable[] = [
  { name: TABLES.signOff, key: SIGN_OFF_COLUMNS.what, columns: [SIGN_OFF_COLUMNS.value] },
  { name: TABLES.history, key: number, columns: Object.values(ofRun) },
  {
    name: TABLES.actions,
    key,
    columns: [status, owner, note],
    ownColumns: Object.values(ofAction),
    keysOf: ({ commissioning }) => commissioning.actions.map((action) => action.key),
  },
  {
    name: TABLES.actuals,
    key: ACTUAL_COLUMNS.year,
    columns: [ACTUAL_COLUMNS.spend, ACTUAL_COLUMNS.admissions, ACTUAL_COLUMNS.bedDays, ACTUAL_COLUMNS.note],
  },
  {
    name: TABLES.outcomes,
    key: OUTCOME_COLUMNS.key,
    columns: [OUTCOME_COLUMNS.baseline, OUTCOME_COLUMNS.target, OUTCOME_COLUMNS.latest],
    ownColumns: [
      OUTCOME_COLUMNS.element,
      OUTCOME_COLUMNS.name,
      OUTCOME_COLUMNS.better,
      OUTCOME_COLUMNS.kind,
      OUTCOME_COLUMNS.code,
      OUTCOME_COLUMNS.framework,
      OUTCOME_COLUMNS.directionBasis,
      OUTCOME_COLUMNS.document,
      OUTCOME_COLUMNS.section,
    ],
    keysOf: ({ commissioning }) => commissioning.outcomes.map((outcome) => outcome.key),
  },
];
