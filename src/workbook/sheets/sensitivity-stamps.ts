import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { FINGERPRINT_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { FINGERPRINT_PARTS, STAMPS, type FingerprintPart, type Stamp } from '../analysis-tables';
import {
  atMost,
  call,
  choose,
  columnOf,
  equal,
  fixedCell,
  lookUp,
  multiply,
  ofThisRow,
  subtract,
} from '../compose';
import type { CellReference, Formula } from '../formula';
import { ANALYSIS_COLUMNS, TABLES } from '../names';
import type { NumberFormat, Position } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { measureFormat } from './sensitivity-measures';

/** Sums of typed numbers are the same everywhere but for their last digits; results are so to 1e-9. */
const TOLERANCE = { inputs: 1e-12, results: 1e-9 } as const;

/**
 * `tblAnalysis`: what was run, when and with what. Gives its last row. The scenario has the name that it
 * bears now, as long as all the rest is as it was: a scenario that was renamed is the same one.
 */
export function writeStamps(
  sheet: SheetBuilder,
  record: AnalysisRecord,
  nameNow: Formula,
  isInDate: Formula,
  top: number,
): number {
  const header = top + 1;
  const { what, key, value } = ANALYSIS_COLUMNS;
  const columns = [what, key, value];
  sheet.text(top, 0, SENSITIVITY_TEXT.analysis, 'heading');
  sheet.headers(header, 0, columns);
  const values: Readonly<Record<Stamp, string | number | Formula>> = {
    scenario: choose(isInDate, nameNow, record.scenario),
    measure: record.measure,
    draws: record.draws,
    seed: record.seed,
    made: record.made,
    version: record.version,
    central: record.stamp?.central ?? 0,
  };
  STAMPS.forEach((stamp, index) => {
    const row = header + 1 + index;
    const content = values[stamp];
    const format: NumberFormat = stamp === 'central' ? measureFormat(record.measure) : 'whole';
    sheet.text(row, 0, SENSITIVITY_TEXT.stamps[stamp]);
    sheet.text(row, 1, stamp, 'tag');
    if (typeof content === 'number') sheet.number(row, 2, content, format);
    else if (typeof content === 'string') sheet.text(row, 2, content, 'label', { align: 'left' });
    else sheet.formula(row, 2, content, 'general', { align: 'left' });
  });
  sheet.table({
    name: TABLES.analysis,
    description: SENSITIVITY_TEXT.analysisTable,
    area: { from: { row: header, column: 0 }, to: { row: header + STAMPS.length, column: 2 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return header + STAMPS.length;
}

/** A stamp, wherever it stands in `tblAnalysis`. */
export function stampCell(stamp: Stamp): Formula {
  const { key, value } = ANALYSIS_COLUMNS;
  return lookUp(stamp, columnOf(TABLES.analysis, key), columnOf(TABLES.analysis, value));
}

export interface FingerprintBlock {
  /** The cells that say what each part comes to now. */
  readonly now: readonly Position[];
  /** The cells that say whether each part is the same. */
  readonly states: readonly CellReference[];
  readonly last: number;
}

/** `tblFingerprint`: what each part of the inputs came to then and comes to now. */
export function writeFingerprint(
  sheet: SheetBuilder,
  then: readonly number[],
  now: Readonly<Record<FingerprintPart, Formula>>,
  top: number,
): FingerprintBlock {
  const header = top + 1;
  const names = ANALYSIS_COLUMNS;
  const columns = [names.what, names.part, names.state, names.then, names.now, names.tolerance];
  sheet.text(top, 0, SENSITIVITY_TEXT.fingerprint, 'heading');
  sheet.headers(header, 0, columns);
  const own = (column: string): Formula => ofThisRow(TABLES.fingerprint, column);
  const isSame = atMost(
    call('ABS', subtract(own(names.now), own(names.then))),
    multiply(own(names.tolerance), call('MAX', 1, call('ABS', own(names.then)))),
  );
  // An error, as after a row was added to a table, is a change.
  const state = call(
    'IFERROR',
    choose(isSame, SENSITIVITY_TEXT.same, SENSITIVITY_TEXT.changedPart),
    SENSITIVITY_TEXT.changedPart,
  );
  FINGERPRINT_PARTS.forEach((part, index) => {
    const row = header + 1 + index;
    sheet.text(row, 0, FINGERPRINT_TEXT[part][0]);
    sheet.text(row, 1, part, 'tag');
    sheet.formula(row, 2, state, 'general', { role: 'calculation', align: 'centre' });
    sheet.number(row, 3, then[index] ?? 0, 'decimal');
    sheet.formula(row, 4, now[part], 'decimal');
    const tolerance = part === 'results' ? TOLERANCE.results : TOLERANCE.inputs;
    sheet.number(row, 5, tolerance, 'difference', 'tag');
  });
  const last = header + FINGERPRINT_PARTS.length;
  sheet.table({
    name: TABLES.fingerprint,
    description: SENSITIVITY_TEXT.fingerprintTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name, ...(name === names.state ? { calculated: state } : {}) })),
    hasTotals: false,
  });
  const cell: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const states = { from: { row: header + 1, column: 2 }, to: { row: last, column: 2 } };
  sheet.highlight(states, equal(cell, SENSITIVITY_TEXT.changedPart), 'warning');
  const rows = FINGERPRINT_PARTS.map((_, index) => header + 1 + index);
  return {
    now: rows.map((row) => ({ row, column: 4 })),
    states: rows.map((row) => fixedCell(row, 2, sheet.name)),
    last,
  };
}
