import type { KeptTable } from './kept-table';
import { MEASURE_COLUMNS as COLUMNS, TABLES } from './names';

/** The users' own measures. The whole row is theirs, its name too: one that has nothing else yet is kept. */
export const MEASURES_KEPT: KeptTable = {
  name: TABLES.measures,
  key: COLUMNS.name,
  columns: [COLUMNS.name, COLUMNS.formula, COLUMNS.unit, COLUMNS.note],
};
