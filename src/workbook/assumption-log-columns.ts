import { COLUMNS } from './names';

/** Columns of `tblAssumptionLog`, in their order. */
export const LOG_COLUMNS = {
  key: COLUMNS.key,
  label: 'Assumption',
  rationale: 'Rationale',
  document: 'Document',
  section: 'Section',
  basis: 'Basis',
  confidence: COLUMNS.confidence,
  unit: 'Unit',
  value: 'Value on Inputs',
  changed: COLUMNS.changed,
  impact: 'Impact',
  rank: 'Rank',
  owner: 'Owner',
  reviewed: 'Reviewed',
  note: 'Note',
} as const;
