import { MEASURE_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { KERNEL_YEARLY } from '../../model/analysis/kernel/outputs';
import { differs, fixedCell, equal, join } from '../compose';
import type { InputPlaces } from '../calculation/in-force';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import { FIRST_YEAR, LAST_YEAR, pointsOf, rowsFor, TAB_COLOURS } from '../layout';
import { NAMES, SHEETS } from '../names';
import type { DefinedName, Position, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { fingerprintFormulas } from './fingerprint';
import { writeWeights } from './fingerprint-weights';
import type { ScenarioCalculation } from './scenario';
import { chanceChart, rangeChart, tornadoChart } from './sensitivity-charts';
import { centralFormula } from './sensitivity-measures';
import { writeFingerprint, writeStamps } from './sensitivity-stamps';
import { TORNADO, writeTornado, type TornadoBlock } from './sensitivity-tornado';
import { writeRange, writeUncertainty } from './sensitivity-uncertainty';
import { chanceWords, changedWords, stampWords, stateWords } from './sensitivity-words';
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
const ROWS = { chance: 3, mostly: 4, state: 6, stamp: 7, choice: 8, charts: 10 };
/** The columns of `tblTornado` are never hidden, so that its charts show. */
const LEAST_YEARS = TORNADO.closeness - FIRST_YEAR;
const CHART_HEIGHT = 370;
const BETWEEN = 6;
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

  const horizon = record.chanceOfBreakEven.length - 1;
  const year = context.labels[horizon] ?? '';
  const measureYear = record.measure === 'npv' ? '' : year;
  const stamps = writeStamps(sheet, record, ROWS.charts + rowsFor(CHART_HEIGHT) + 2);
  const weights = writeWeights(sheet, context, ROWS.charts, ASIDE);
  const now = fingerprintFormulas(context, places, calculation, weights);
  const fingerprint = writeFingerprint(sheet, record.stamp?.fingerprint ?? [], now, stamps.last + 2);
  const tornado = writeTornado(sheet, context, record, stamps.central, fingerprint.last + 2);
  const rangeTop = tornado.last + 2;
  const table = writeUncertainty(sheet, context, record, rangeTop + RANGE_ROWS);
  const range = writeRange(sheet, context, horizon, table, rangeTop);
  writeChoice(sheet, record);

  const central = { row: ROWS.charts - 1, column: ASIDE };
  sheet.text(central.row - 1, central.column, SENSITIVITY_TEXT.central, 'tag');
  sheet.formula(central.row, central.column, centralFormula(calculation, record.measure), 'decimal');

  const chance = fixedCell(table.chances, FIRST_YEAR + horizon, sheet.name);
  sheet.formula(ROWS.chance, 0, chanceWords(chance, stamps.draws, calculation.fields.name, year), 'general', {
    role: 'headline',
  });
  sheet.rowHeight(ROWS.chance, 22);
  writeMostly(sheet, record, measureYear, tornado);
  const state = writeState(sheet, record, fingerprint.states);

  const left = pointsOf(WIDTHS.label) + pointsOf(WIDTHS.key) + pointsOf(WIDTHS.note);
  const right = (lastShown + 1) * pointsOf(WIDTHS.year);
  const half = (CHART_HEIGHT - BETWEEN) / 2;
  const width = Math.min(right, left * 1.3) - BETWEEN;
  if (tornado.count > 0) {
    tornadoChart(sheet, record, measureYear, tornado, {
      at: { row: ROWS.charts, column: 0 },
      size: { width: left - BETWEEN, height: CHART_HEIGHT },
    });
  }
  rangeChart(sheet, range, horizon, {
    at: { row: ROWS.charts, column: FIRST_YEAR },
    size: { width, height: half },
  });
  chanceChart(sheet, record.chanceOfBreakEven, table, {
    at: { row: ROWS.charts + rowsFor(half + BETWEEN), column: FIRST_YEAR },
    size: { width, height: half },
  });
  return {
    plan: sheet.build({
      fitToHeight: 0,
      orientation: 'landscape',
      area: { from: { row: 0, column: 0 }, to: { row: table.last, column: FIRST_YEAR + lastShown } },
    }),
    names: [
      nameOf(NAMES.analysisState, sheet.name, { row: ROWS.state, column: 1 }),
      nameOf(NAMES.rangeMeasure, sheet.name, { row: ROWS.choice, column: 1 }),
    ],
    record,
    chance: fixedCell(ROWS.chance, 0, sheet.name),
    state,
    tornado,
    live: { central, fingerprint: fingerprint.now },
  };
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

function writeMostly(
  sheet: SheetBuilder,
  { measure }: AnalysisRecord,
  year: string,
  { header, count }: TornadoBlock,
): void {
  const { phrase } = MEASURE_TEXT[measure];
  const style = { role: 'strong-label' } as const;
  if (count === 0) sheet.text(ROWS.mostly, 0, SENSITIVITY_TEXT.noRanges, style.role);
  else {
    const first = fixedCell(header + 1, TORNADO.assumption);
    const words = join(SENSITIVITY_TEXT.mostly(phrase, year), first, '.');
    sheet.formula(ROWS.mostly, 0, words, 'general', style);
  }
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
