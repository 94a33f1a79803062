import { MEASURE_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { KERNEL_YEARLY } from '../../model/analysis/kernel/outputs';
import { call, columnOf, differs, equal, fixedCell, join, lookUp } from '../compose';
import type { InputPlaces } from '../calculation/in-force';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import { FIRST_YEAR, LAST_YEAR, pointsOf, rowsFor, TAB_COLOURS } from '../layout';
import { ANALYSIS_COLUMNS, NAMES, SHEETS, TABLES } from '../names';
import type { DefinedName, Position, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { fingerprintFormulas } from './fingerprint';
import { writeWeights } from './fingerprint-weights';
import type { ScenarioCalculation } from './scenario';
import { chanceChart, rangeChart, tornadoChart } from './sensitivity-charts';
import { centralFormula, measureFormat } from './sensitivity-measures';
import { stampCell, writeFingerprint, writeStamps } from './sensitivity-stamps';
import { TORNADO, writeTornado, type TornadoBlock } from './sensitivity-tornado';
import { writeRange, writeUncertainty } from './sensitivity-uncertainty';
import { chanceWords, changedWords, measureWords, stampWords, stateWords } from './sensitivity-words';
import { hideLaterYears } from './years';

export interface SensitivitySheet {
  readonly plan: SheetPlan;
  readonly names: readonly DefinedName[];
  readonly record: AnalysisRecord;
  /** Cells that the Summary repeats. */
  readonly chance: CellReference;
  readonly state: CellReference;
  readonly tornado: TornadoBlock;
  /** Cells whose values now are an analysis's stamp, if it has none yet. */
  readonly live: { readonly central: Position; readonly fingerprint: readonly Position[] };
}

const WIDTHS = { label: 46, key: 26, note: 17, year: 11 };
const ROWS = { chance: 3, mostly: 4, state: 6, stamp: 7, central: 8, choice: 9, charts: 11 };
/** The columns of `tblTornado` are never hidden, so that its charts show. */
const LEAST_YEARS = TORNADO.closeness - FIRST_YEAR;
const HEIGHTS = { range: 240, chance: 190 };
const BETWEEN = 6;
const CHART_ROWS = rowsFor(HEIGHTS.range + BETWEEN) + rowsFor(HEIGHTS.chance) + 2;
/** The weights and the live central case stand to the right of the printed page. */
const ASIDE = LAST_YEAR + 3;

/** Sensitivity: what the uncertain assumptions do to one scenario, sampled, with what tells when it is out of date. */
export function sensitivitySheet(
  context: PlanContext,
  places: InputPlaces,
  calculation: ScenarioCalculation,
  record: AnalysisRecord,
): SensitivitySheet {
  const sheet = new SheetBuilder(SHEETS.sensitivity, TAB_COLOURS.results);
  sheet.heading(SENSITIVITY_TEXT.title, SENSITIVITY_TEXT.subtitle);
  const lastShown = Math.max(context.lastShown, LEAST_YEARS);
  sheet.width(0, 0, WIDTHS.label);
  sheet.width(1, 1, WIDTHS.key);
  sheet.width(2, 2, WIDTHS.note);
  hideLaterYears(sheet, { ...context, lastShown }, WIDTHS.year);
  sheet.width(LAST_YEAR + 1, LAST_YEAR + 1, 30);
  sheet.width(ASIDE, ASIDE + 2, 15);
  sheet.freezeAt(2, 1);

  const { fields } = calculation;
  const horizon = record.chanceOfBreakEven.length - 1;
  const what = measureWords(record, context.labels);
  const central = writeCentral(sheet, record, what);
  const tornado = writeTornado(sheet, context, record, central, ROWS.charts + CHART_ROWS);
  const rangeTop = tornado.last + 2;
  const table = writeUncertainty(sheet, context, record, rangeTop + RANGE_ROWS);
  const range = writeRange(sheet, context, horizon, table, rangeTop);
  const stamps = writeStamps(sheet, record, fields.name, isInDate(sheet.name), table.last + 2);
  const weights = writeWeights(sheet, context, ROWS.charts, ASIDE);
  const now = fingerprintFormulas(context, places, calculation, weights);
  const fingerprint = writeFingerprint(sheet, record.stamp?.fingerprint ?? [], now, stamps + 2);
  writeChoice(sheet, record);

  const centralNow = { row: ROWS.charts - 1, column: ASIDE };
  sheet.text(centralNow.row - 1, centralNow.column, SENSITIVITY_TEXT.centralNow, 'tag');
  sheet.formula(centralNow.row, centralNow.column, centralFormula(calculation, record.measure), 'decimal');

  const chance = fixedCell(table.chances, FIRST_YEAR + horizon, sheet.name);
  const isIdle = call('AND', equal(fields.total, 0), equal(fields.reinvest, 0));
  const sentence = chanceWords(chance, isIdle, context.labels[horizon] ?? '');
  sheet.formula(ROWS.chance, 0, sentence, 'general', { role: 'headline' });
  sheet.rowHeight(ROWS.chance, 22);
  writeMostly(sheet, record, what, tornado);
  const state = writeState(sheet, record, fingerprint.states);

  const left = pointsOf(WIDTHS.label) + pointsOf(WIDTHS.key) + pointsOf(WIDTHS.note);
  const width = Math.min((lastShown + 1) * pointsOf(WIDTHS.year), left * 1.3) - BETWEEN;
  if (tornado.count > 0) {
    tornadoChart(sheet, record, what, tornado, {
      at: { row: ROWS.charts, column: 0 },
      size: { width: left - BETWEEN, height: HEIGHTS.range + BETWEEN + HEIGHTS.chance },
    });
  }
  rangeChart(sheet, range, horizon, {
    at: { row: ROWS.charts, column: FIRST_YEAR },
    size: { width, height: HEIGHTS.range },
  });
  chanceChart(sheet, record.chanceOfBreakEven, table, {
    at: { row: ROWS.charts + rowsFor(HEIGHTS.range + BETWEEN), column: FIRST_YEAR },
    size: { width, height: HEIGHTS.chance },
  });
  return {
    plan: sheet.build({
      fitToHeight: 0,
      orientation: 'landscape',
      area: { from: { row: 0, column: 0 }, to: { row: fingerprint.last, column: FIRST_YEAR + lastShown } },
    }),
    names: [
      nameOf(NAMES.analysisState, sheet.name, { row: ROWS.state, column: 1 }),
      nameOf(NAMES.rangeMeasure, sheet.name, { row: ROWS.choice, column: 1 }),
    ],
    record,
    chance: fixedCell(ROWS.chance, 0, sheet.name),
    state,
    tornado,
    live: { central: centralNow, fingerprint: fingerprint.now },
  };
}

/** What the live cell says as long as nothing has changed. */
function isInDate(sheet: string): Formula {
  return equal(fixedCell(ROWS.state, 1, sheet), SENSITIVITY_TEXT.inDate);
}

/** Heading, names of columns, five percentiles and a blank row. */
const RANGE_ROWS = 8;

function nameOf(name: string, sheet: string, cell: Position): DefinedName {
  return { name, sheet, area: { from: cell, to: cell } };
}

/** The measure of the range by year: the one that was asked about, unless it has no years. */
function writeChoice(sheet: SheetBuilder, { measure }: AnalysisRecord): void {
  const cell = { row: ROWS.choice, column: 1 };
  const first = measure === 'npv' ? 'cumulativeNetBenefit' : measure;
  sheet.text(ROWS.choice, 0, SENSITIVITY_TEXT.fan, 'strong-label');
  sheet.input(cell.row, cell.column, MEASURE_TEXT[first].label, 'text');
  sheet.validate({
    area: { from: cell, to: cell },
    rule: { kind: 'choices', choices: KERNEL_YEARLY.map((one) => MEASURE_TEXT[one].label) },
    allowBlank: false,
    promptTitle: SENSITIVITY_TEXT.fan,
    prompt: SENSITIVITY_TEXT.fanPrompt,
    errorTitle: SENSITIVITY_TEXT.notAllowed,
    error: SENSITIVITY_TEXT.fanPrompt,
  });
}

/** What the bars of the tornado are changes from. */
function writeCentral(sheet: SheetBuilder, { measure }: AnalysisRecord, what: string): CellReference {
  sheet.text(ROWS.central, 0, SENSITIVITY_TEXT.central(what), 'strong-label', { wrap: true });
  sheet.formula(ROWS.central, 1, stampCell('central'), measureFormat(measure), { align: 'left' });
  sheet.rowHeight(ROWS.central, 28);
  return fixedCell(ROWS.central, 1, sheet.name);
}

const PAYING: readonly string[] = ['npv', 'cumulativeNetBenefit'];

/** The assumption that the measure follows most closely when all are drawn together. */
function writeMostly(
  sheet: SheetBuilder,
  { measure, drivers }: AnalysisRecord,
  what: string,
  { count }: TornadoBlock,
): void {
  if (count === 0 || drivers.length === 0) {
    sheet.text(ROWS.mostly, 0, SENSITIVITY_TEXT.noRanges, 'strong-label');
    return;
  }
  const { closeness, assumption } = ANALYSIS_COLUMNS;
  const first = lookUp(1, columnOf(TABLES.tornado, closeness), columnOf(TABLES.tornado, assumption));
  const [before, after] = SENSITIVITY_TEXT.mostly(PAYING.includes(measure) ? SENSITIVITY_TEXT.it : what);
  sheet.formula(ROWS.mostly, 0, join(before, first, after), 'general', { role: 'strong-label' });
}

/** The live cell that says whether the sampled values still fit the inputs. */
function writeState(
  sheet: SheetBuilder,
  record: AnalysisRecord,
  states: readonly CellReference[],
): CellReference {
  const cell = { row: ROWS.state, column: 1 };
  sheet.text(cell.row, 0, SENSITIVITY_TEXT.state, 'strong-label');
  sheet.formula(cell.row, cell.column, stateWords(states), 'general', { role: 'strong-label' });
  sheet.formula(cell.row, FIRST_YEAR + 1, changedWords(states), 'general', { role: 'calculation' });
  const self: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  sheet.highlight({ from: cell, to: cell }, equal(self, SENSITIVITY_TEXT.inDate), 'good');
  sheet.highlight({ from: cell, to: cell }, differs(self, SENSITIVITY_TEXT.inDate), 'warning');
  sheet.text(ROWS.stamp, 0, SENSITIVITY_TEXT.sampled, 'strong-label');
  sheet.text(ROWS.stamp, 1, stampWords(record));
  return fixedCell(cell.row, cell.column, sheet.name);
}
