import { err, ok, type Result } from 'neverthrow';
import type { Bounds } from '../../data/problem';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import {
  ANALYSIS_TABLES,
  FINGERPRINT_PARTS,
  isReported,
  REPORTED_MEASURES,
  STAMPS,
  type Stamp,
} from '../analysis-tables';
import { ANALYSIS_COLUMNS as COLUMNS, SHEETS, TABLES } from '../names';
import { gatherInto, type CellProblem } from './cell-problem';
import { TableView, type InputRow, type InputTable } from './input-table';
import { keyedRows } from './keyed-rows';
import { ANY_NUMBER, readNumber, readText } from './read-cell';
import { readTornado } from './read-tornado';
import { readUncertainty } from './read-uncertainty';

const DRAWS: Bounds = { minimum: 1, maximum: 1_000_000, whole: true };
const SEED: Bounds = { minimum: 0, maximum: 2 ** 32 - 1, whole: true };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const NEEDED: Readonly<Record<(typeof ANALYSIS_TABLES)[number], readonly string[]>> = {
  [TABLES.analysis]: [COLUMNS.key, COLUMNS.value],
  [TABLES.fingerprint]: [COLUMNS.part, COLUMNS.then],
  [TABLES.tornado]: [
    COLUMNS.key,
    COLUMNS.low,
    COLUMNS.high,
    COLUMNS.atLow,
    COLUMNS.atHigh,
    COLUMNS.correlation,
    COLUMNS.closeness,
  ],
  [TABLES.uncertainty]: [COLUMNS.id],
};

/**
 * The analysis that a workbook holds; undefined where it holds none. The error is every problem found:
 * what is damaged is an analysis no more, and can only be run again.
 */
export function readAnalysis(
  tables: ReadonlyMap<string, InputTable>,
): Result<AnalysisRecord | undefined, readonly CellProblem[]> {
  const found = ANALYSIS_TABLES.flatMap((name) => tables.get(name) ?? []);
  if (found.length === 0) return ok(undefined);
  const problems: CellProblem[] = [];
  const views = new Map(found.map((table) => [table.name, new TableView(table)]));
  for (const name of ANALYSIS_TABLES) {
    const missing = { code: 'missing', allowed: `a table named ${name}` } as const;
    problems.push(
      ...(views.get(name)?.missing(NEEDED[name]) ?? [
        { sheet: SHEETS.sensitivity, cell: 'A1', field: name, ...missing },
      ]),
    );
  }
  if (problems.length > 0) return err(problems);
  const view = (name: (typeof ANALYSIS_TABLES)[number]): TableView => views.get(name)!;

  const stamps = readStamps(view(TABLES.analysis), problems);
  const fingerprint = readFingerprint(view(TABLES.fingerprint), problems);
  const singles = readTornado(view(TABLES.tornado), problems);
  const sampled = readUncertainty(view(TABLES.uncertainty), tables.get(TABLES.uncertainty)!, problems);
  if (problems.length > 0 || !stamps || !sampled) return err(problems);
  const { central, ...rest } = stamps;
  return ok({ ...rest, ...singles, ...sampled, stamp: { central, fingerprint } });
}

type Stamps = Pick<AnalysisRecord, Exclude<Stamp, 'central'>> & { readonly central: number };

function readStamps(view: TableView, problems: CellProblem[]): Stamps | undefined {
  const rows = keyedRows(view, COLUMNS.key, [COLUMNS.value], STAMPS, problems);
  const cell = (stamp: Stamp) => rows.get(stamp)?.cell(COLUMNS.value);
  const refuse = gatherInto(problems);
  const number = (stamp: Stamp, bounds: Bounds): number | undefined => {
    const found = cell(stamp);
    return found && readNumber(found, stamp, bounds, refuse);
  };
  const text = (stamp: Stamp, allowed: string): string | undefined => {
    const found = cell(stamp);
    return found && readText(found, stamp, allowed, refuse);
  };
  const [scenario, version] = [text('scenario', 'a scenario’s name'), text('version', 'a version')];
  const [draws, seed] = [number('draws', DRAWS), number('seed', SEED)];
  const [measure, made] = [text('measure', 'a measure'), text('made', 'a time')];
  const central = number('central', ANY_NUMBER);
  if (measure !== undefined && !isReported(measure)) {
    const fault = { code: 'not-a-choice', found: measure, choices: REPORTED_MEASURES } as const;
    refuse(cell('measure')!.place, 'measure', fault);
    return undefined;
  }
  if (made !== undefined && !MOMENT.test(made)) {
    refuse(cell('made')!.place, 'made', { code: 'wrong-type', found: made, allowed: 'a time in UTC' });
  }
  if (scenario === undefined || version === undefined || made === undefined) return undefined;
  if (measure === undefined || draws === undefined || seed === undefined || central === undefined) {
    return undefined;
  }
  return { scenario, measure, draws, seed, made, version, central };
}

function readFingerprint(view: TableView, problems: CellProblem[]): readonly number[] {
  const rows = keyedRows(view, COLUMNS.part, [COLUMNS.then], FINGERPRINT_PARTS, problems);
  const read = (row: InputRow): number | undefined =>
    readNumber(row.cell(COLUMNS.then), TABLES.fingerprint, ANY_NUMBER, gatherInto(problems));
  return FINGERPRINT_PARTS.flatMap((part) => {
    const row = rows.get(part);
    return (row && read(row)) ?? [];
  });
}
