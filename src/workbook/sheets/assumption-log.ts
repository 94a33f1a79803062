import type { Baseline, Mix } from '../../data/baseline';
import { ASSUMPTION_LOG_TEXT as TEXT } from '../../strings/assumption-log';
import { INPUTS_TEXT } from '../../strings/input-sheets';
import { SOURCES_TEXT } from '../../strings/result-sheets';
import { CERTAINTY_TEXT, MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { LOG_COLUMNS } from '../assumption-log-columns';
import { add, below, call, choose, columnOf, join, lookUp, multiply, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import { assumptionFormat } from '../formats';
import type { Formula } from '../formula';
import { keptRow, type KeptRow } from '../kept';
import { loggedAssumptions, type LoggedAssumption } from '../logged-assumptions';
import { ANALYSIS_COLUMNS, COLUMNS, TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';
import { keptCell, ownRowsOf, SPARE_ROWS } from './kept-rows';
import { documentOf } from './provenance';
import type { SensitivitySheet } from './sensitivity';
import { measureFormat } from './sensitivity-measures';
import { stampCell } from './sensitivity-stamps';
import { measureWords } from './sensitivity-words';

const NAMES_OF_COLUMNS = Object.values(LOG_COLUMNS);
const USERS: readonly string[] = [LOG_COLUMNS.owner, LOG_COLUMNS.reviewed, LOG_COLUMNS.note];
const WORKED_OUT: readonly string[] = [LOG_COLUMNS.changed, LOG_COLUMNS.impact, LOG_COLUMNS.rank];
const own = (column: string): Formula => ofThisRow(TABLES.assumptionLog, column);
const at = (column: (typeof NAMES_OF_COLUMNS)[number]): number => NAMES_OF_COLUMNS.indexOf(column);

/** `tblAssumptionLog`: why each assumption is what it is, what it moves, who looks after it. Gives its last row. */
export function writeAssumptionLog(
  sheet: SheetBuilder,
  context: PlanContext,
  sensitivity: SensitivitySheet | undefined,
  top: number,
): number {
  const { baseline, kept } = context;
  sheet.text(top, 0, TEXT.heading, 'heading');
  writeImpactWords(sheet, context, sensitivity, top + 1);
  const header = top + 3;
  sheet.headers(header, 0, NAMES_OF_COLUMNS);
  const logged = loggedAssumptions(baseline);
  logged.forEach((one, index) => {
    const row = header + 1 + index;
    writeReasons(sheet, context, one, row);
    writeValue(sheet, one, row);
    writeImpact(sheet, one, sensitivity, row);
    const typed = keptRow(kept, TABLES.assumptionLog, LOG_COLUMNS.key, one.key);
    writeTyped(sheet, typed, row, USERS);
  });
  const ours = logged.map(({ key }) => key);
  const added = ownRowsOf(kept, TABLES.assumptionLog, LOG_COLUMNS.key, ours);
  const firstOwn = header + 1 + logged.length;
  const last = firstOwn + added.length + SPARE_ROWS - 1;
  const typedInto = NAMES_OF_COLUMNS.filter((name) => !WORKED_OUT.includes(name));
  for (let row = firstOwn; row <= last; row += 1) writeTyped(sheet, added[row - firstOwn], row, typedInto);
  sheet.table({
    name: TABLES.assumptionLog,
    description: TEXT.table,
    area: { from: { row: header, column: 0 }, to: { row: last, column: NAMES_OF_COLUMNS.length - 1 } },
    columns: NAMES_OF_COLUMNS.map((name) => ({ name })),
    hasTotals: false,
  });
  return last;
}

/** What the impacts are of and whether they are in date, or how to come by them. */
function writeImpactWords(
  sheet: SheetBuilder,
  { labels }: PlanContext,
  sensitivity: SensitivitySheet | undefined,
  row: number,
): void {
  sheet.text(row, 0, TEXT.impact, 'strong-label');
  if (!sensitivity) {
    sheet.text(row, 1, TEXT.notRun);
    return;
  }
  const { record, state } = sensitivity;
  const [before, after] = TEXT.impactOf(measureWords(record, labels), MEASURE_TEXT[record.measure].unit);
  sheet.formula(row, 1, join(before, stampCell('scenario'), after), 'general', { role: 'calculation' });
  sheet.text(row + 1, 0, CERTAINTY_TEXT.state, 'strong-label');
  sheet.formula(row + 1, 1, state, 'general', { role: 'strong-label' });
}

function writeReasons(
  sheet: SheetBuilder,
  { baseline }: PlanContext,
  one: LoggedAssumption,
  row: number,
): void {
  const { label, unit } =
    one.kind === 'mix' ? { label: mixLabel(baseline, one), unit: INPUTS_TEXT.mixUnit } : one;
  const { key, rationale, source, section, basis, confidence } = one;
  const texts = { key, label, rationale, document: documentOf(baseline, source), section, basis, confidence };
  Object.entries({ ...texts, unit }).forEach(([field, text]) => {
    const column = at(LOG_COLUMNS[field as keyof typeof LOG_COLUMNS]);
    if (text !== '') sheet.text(row, column, text, field === 'label' ? 'label' : 'tag', { wrap: true });
  });
}

/** What a tier mix is called among other assumptions. */
export function mixLabel({ strategies }: Baseline, { strategy }: Mix): string {
  return TEXT.mixOf(strategies.find(({ key }) => key === strategy)?.label ?? strategy);
}

/** A single value and whether it was changed, found by the key, so that either table may be sorted. */
function writeValue(sheet: SheetBuilder, one: LoggedAssumption, row: number): void {
  if (one.kind !== 'single') {
    sheet.text(row, at(LOG_COLUMNS.value), SOURCES_TEXT.seeInputs, 'tag', { wrap: true });
    sheet.text(row, at(LOG_COLUMNS.changed), TEXT.notMarked, 'tag', { align: 'centre' });
    return;
  }
  const ofInputs = (column: string): Formula =>
    lookUp(
      own(LOG_COLUMNS.key),
      columnOf(TABLES.assumptions, COLUMNS.key),
      columnOf(TABLES.assumptions, column),
    );
  sheet.formula(row, at(LOG_COLUMNS.value), ofInputs(COLUMNS.value), assumptionFormat(one));
  sheet.formula(row, at(LOG_COLUMNS.changed), ofInputs(COLUMNS.changed), 'general', { align: 'centre' });
}

/** How far the assumption moves the measure that was analysed, and its place among all; else why that is not known. */
function writeImpact(
  sheet: SheetBuilder,
  one: LoggedAssumption,
  sensitivity: SensitivitySheet | undefined,
  row: number,
): void {
  const hasRange = one.kind === 'single' && one.low !== null && one.high !== null;
  const isAnalysed = sensitivity?.record.tornado.some(({ key }) => key === one.key);
  if (!sensitivity || !isAnalysed) {
    const why = hasRange ? (sensitivity ? TEXT.notUsed : TEXT.notAnalysed) : TEXT.noRange;
    sheet.text(row, at(LOG_COLUMNS.impact), why, 'tag', { wrap: true });
    return;
  }
  const spreads = columnOf(TABLES.tornado, ANALYSIS_COLUMNS.spread);
  const impact = lookUp(own(LOG_COLUMNS.key), columnOf(TABLES.tornado, ANALYSIS_COLUMNS.key), spreads);
  // Where the sheet of the analysis was deleted there is none.
  const known = call('IFERROR', impact, TEXT.notAnalysed);
  const wider = call('SUMPRODUCT', multiply(below(own(LOG_COLUMNS.impact), spreads), 1));
  const rank = choose(call('ISNUMBER', own(LOG_COLUMNS.impact)), add(wider, 1), '');
  sheet.formula(row, at(LOG_COLUMNS.impact), known, measureFormat(sensitivity.record.measure));
  sheet.formula(row, at(LOG_COLUMNS.rank), rank, 'whole', { align: 'centre' });
}

function writeTyped(
  sheet: SheetBuilder,
  typed: KeptRow | undefined,
  row: number,
  columns: readonly string[],
): void {
  columns.forEach((name) => {
    const column = NAMES_OF_COLUMNS.findIndex((one) => one === name);
    sheet.input(row, column, keptCell(typed, name), 'text', { wrap: true });
  });
}
