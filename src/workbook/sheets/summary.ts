import { TIERS } from '../../data/baseline';
import { SUMMARY_TEXT } from '../../strings/front-sheets';
import { TIER_LABELS } from '../../strings/workbook';
import {
  above,
  call,
  choose,
  columnOf,
  divide,
  equal,
  fixedCell,
  join,
  multiply,
  named,
  subtract,
} from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import { FIRST_YEAR, LAST_YEAR, pointsOf, rowsFor, TAB_COLOURS } from '../layout';
import type { YearRow } from '../ledger';
import { COLUMNS, NAMES, SHEETS, TABLES } from '../names';
import type { DefinedName, NumberFormat, Position, SheetArea, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import type { ChecksSheet } from './checks';
import { yearAt } from './ledger-frame';
import { gapWords, pounds, signedWords } from './phrases';
import { breakEvenLabel, type ScenarioCalculation } from './scenario';
import type { SensitivitySheet } from './sensitivity';
import { writeBridgeBlock, type Active } from './summary-bridge';
import { writeCertainty, writeDrivers } from './summary-certainty';
import { writeSummaryCharts, type SummaryRows } from './summary-charts';
import { hideLaterYears } from './years';

export interface SummarySheet {
  readonly plan: SheetPlan;
  readonly names: readonly DefinedName[];
}

const ACTIVE: Position = { row: 4, column: 0 };
const NUMBER: Position = { row: 5, column: 1 };
const HEADLINES = 8;
/** Where the words beside a headline begin: they run over the empty cells to their right. */
const WORDS = 4;
/** The page is laid out for at least this many columns of years. */
const LEAST_YEARS = 11;

/** Summary: one page for a board, on the scenario chosen in `ActiveScenario`. */
export function summarySheet(
  context: PlanContext,
  calculations: readonly ScenarioCalculation[],
  scenarioNames: SheetArea,
  checks: ChecksSheet,
  sensitivity: SensitivitySheet | undefined,
): SummarySheet {
  const sheet = new SheetBuilder(SHEETS.summary, TAB_COLOURS.front);
  sheet.heading(SUMMARY_TEXT.title, SUMMARY_TEXT.subtitle);
  const yearWidth = context.lastShown > LEAST_YEARS ? 8 : 10;
  sheet.width(0, 0, 40);
  sheet.width(1, 2, 17);
  hideLaterYears(sheet, context, yearWidth);
  const shown = context.lastShown + 1;
  const filler = Math.max(0, LEAST_YEARS - shown);
  const lastColumn = filler === 0 ? FIRST_YEAR + context.lastShown : LAST_YEAR + filler;
  if (filler > 0) sheet.width(LAST_YEAR + 1, LAST_YEAR + filler, yearWidth);

  const chosen = <T>(pick: (calculation: ScenarioCalculation) => T): readonly T[] => calculations.map(pick);
  const active = (pick: (calculation: ScenarioCalculation) => Formula): Formula =>
    call('CHOOSE', named(NAMES.activeNumber), ...chosen(pick));
  writeChoice(sheet, context, active, scenarioNames, checks);
  writeHeadlines(sheet, active, lastColumn);
  const readings = writeReadings(sheet, active, HEADLINES + 7);
  const certain = writeCertainty(sheet, sensitivity, readings);
  const words = sensitivity ? writeDrivers(sheet, context, sensitivity, certain + 1, lastColumn) : certain;

  const pageWidth = pointsOf(40) + 2 * pointsOf(17) + Math.max(shown, LEAST_YEARS) * pointsOf(yearWidth);
  const size = { width: Math.floor(pageWidth / 2) - 6, height: Math.floor(pageWidth / 2 / 2.4) };
  const chartRow = words + 1;
  const dataRow = chartRow + 2 * (rowsFor(size.height) + 1) + 2;
  const rows = {
    ...writeChartData(sheet, context, active, dataRow),
    bridge: writeBridgeBlock(sheet, active, HEADLINES),
  };
  writeSummaryCharts(sheet, rows, { row: chartRow, size, dataRow, page: { shown, yearWidth } });
  return {
    plan: sheet.build({
      fitToHeight: 1,
      orientation: 'landscape',
      area: { from: { row: 0, column: 0 }, to: { row: dataRow - 2, column: lastColumn } },
    }),
    names: [
      { name: NAMES.activeScenario, sheet: sheet.name, area: { from: ACTIVE, to: ACTIVE } },
      { name: NAMES.activeNumber, sheet: sheet.name, area: { from: NUMBER, to: NUMBER } },
    ],
  };
}

function writeChoice(
  sheet: SheetBuilder,
  context: PlanContext,
  active: Active,
  scenarioNames: SheetArea,
  checks: ChecksSheet,
): void {
  // The first scenario is usually doing nothing: a shift says more.
  const first = context.scenarios[Math.min(1, context.scenarios.length - 1)];
  sheet.text(ACTIVE.row - 1, 0, SUMMARY_TEXT.active, 'strong-label');
  sheet.input(ACTIVE.row, ACTIVE.column, first.name, 'text', { wrap: true });
  // Room for a name of two lines.
  sheet.rowHeight(ACTIVE.row, 28);
  sheet.validate({
    area: { from: ACTIVE, to: ACTIVE },
    rule: { kind: 'list', source: scenarioNames },
    allowBlank: false,
    promptTitle: SUMMARY_TEXT.activeTitle,
    prompt: SUMMARY_TEXT.activePrompt,
    errorTitle: SUMMARY_TEXT.notAllowed,
    error: SUMMARY_TEXT.activeError,
  });
  const found = call(
    'SUMPRODUCT',
    multiply(
      equal(columnOf(TABLES.scenarios, COLUMNS.scenario), named(NAMES.activeScenario)),
      columnOf(TABLES.scenarios, COLUMNS.number),
    ),
  );
  sheet.text(NUMBER.row, 0, SUMMARY_TEXT.number, 'label');
  // A name that no scenario bears falls back on the first one, and the checks say so.
  sheet.formula(NUMBER.row, NUMBER.column, call('MAX', 1, found), 'whole', { align: 'left' });
  sheet.formula(NUMBER.row, NUMBER.column + 1, choose(equal(found, 0), SUMMARY_TEXT.unknown, ''), 'general', {
    role: 'calculation',
  });
  sheet.text(ACTIVE.row - 1, 1, SUMMARY_TEXT.scope, 'strong-label');
  sheet.formula(
    ACTIVE.row,
    1,
    join(
      call(
        'INDEX',
        columnOf(TABLES.scenarios, COLUMNS.footprint),
        call('MATCH', named(NAMES.activeNumber), columnOf(TABLES.scenarios, COLUMNS.number), 0),
      ),
      SUMMARY_TEXT.to,
      active(({ sheet: home, fields }) => yearAt(home, fields.horizon)),
      choose(
        equal(
          active(({ fields }) => fields.funding),
          'decommission',
        ),
        SUMMARY_TEXT.decommission,
        SUMMARY_TEXT.pumpPrime,
      ),
    ),
    'general',
    { role: 'calculation' },
  );
  sheet.text(NUMBER.row + 1, 0, SUMMARY_TEXT.checks, 'label');
  sheet.formula(NUMBER.row + 1, 1, named(NAMES.checksPassed), 'general', { role: 'strong-label' });
  sheet.formula(NUMBER.row + 1, 2, checks.summary, 'general');
  const state: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const cell = { row: NUMBER.row + 1, column: 1 };
  sheet.highlight({ from: cell, to: cell }, equal(state, 'OK'), 'good');
  sheet.highlight({ from: cell, to: cell }, equal(state, 'CHECK'), 'bad');
}

function writeHeadlines(sheet: SheetBuilder, active: Active, lastColumn: number): void {
  sheet.headers(HEADLINES, 0, SUMMARY_TEXT.headlineColumns);
  for (let column = SUMMARY_TEXT.headlineColumns.length; column <= lastColumn; column += 1) {
    sheet.blank(HEADLINES, column, 'header');
  }
  const top = HEADLINES + 1;
  const year = active(({ sheet: home, fields }) => yearAt(home, fields.horizon));
  const at = (pick: (calculation: ScenarioCalculation) => YearRow): Formula =>
    active((calculation) => pick(calculation).atHorizon);
  const doNothing: (row: number) => CellReference = (row) => fixedCell(row, 1);
  const scenario: (row: number) => CellReference = (row) => fixedCell(row, 2);

  const lines: readonly {
    label: string;
    format: NumberFormat;
    doNothing: Formula;
    scenario: Formula;
    change: (row: number) => Formula;
    changeFormat: NumberFormat;
    words: (row: number) => Formula;
  }[] = [
    {
      label: SUMMARY_TEXT.gap,
      format: 'gbp-millions',
      doNothing: at(({ demand }) => demand.gap),
      scenario: at(({ money }) => money.gap),
      change: (row) => subtract(scenario(row), doNothing(row)),
      changeFormat: 'gbp-millions-fine',
      words: (row) => gapWords(scenario(row), fixedCell(row, 3), year),
    },
    {
      label: SUMMARY_TEXT.share,
      format: 'percent-fine',
      // Doing nothing keeps the base year's split.
      doNothing: active(({ allocation }) => allocation.shares.primaryAndSecondary.first),
      scenario: at(({ allocation }) => allocation.shares.primaryAndSecondary),
      change: (row) => subtract(scenario(row), doNothing(row)),
      changeFormat: 'percent-fine',
      words: (row) =>
        join(
          SUMMARY_TEXT.shareWords[0],
          percent(scenario(row)),
          SUMMARY_TEXT.shareWords[1],
          percent(doNothing(row)),
          SUMMARY_TEXT.shareWords[2],
        ),
    },
    activityLine(SUMMARY_TEXT.admissions, SUMMARY_TEXT.admissionsWords, at, 'admissions'),
    activityLine(SUMMARY_TEXT.bedDays, SUMMARY_TEXT.bedDaysWords, at, 'bedDays'),
  ];
  lines.forEach((line, index) => {
    const row = top + index;
    sheet.text(row, 0, line.label, 'strong-label');
    sheet.formula(row, 1, line.doNothing, line.format, { role: 'link' });
    sheet.formula(row, 2, line.scenario, line.format, { role: 'headline' });
    sheet.formula(row, 3, line.change(row), line.changeFormat);
    sheet.formula(row, WORDS, line.words(row), 'general', { role: 'calculation', indent: true });
    sheet.rowHeight(row, 20);
  });

  const last = top + lines.length;
  const breakEven = active((calculation) =>
    breakEvenLabel(calculation, calculation.money.breakEven.cumulative),
  );
  sheet.text(last, 0, SUMMARY_TEXT.breakEven, 'strong-label');
  sheet.text(last, 1, SUMMARY_TEXT.noChange, 'tag', { align: 'right' });
  sheet.formula(last, 2, breakEven, 'general', { role: 'strong-label', wrap: true, align: 'right' });
  sheet.rowHeight(last, 28);
  const npv = active(({ money }) => money.npv);
  sheet.formula(last, 3, npv, 'gbp-millions-fine', { role: 'link' });
  const inYear = active((calculation) => breakEvenLabel(calculation, calculation.money.breakEven.inYear));
  sheet.formula(
    last,
    WORDS,
    choose(
      equal(
        active(({ fields }) => fields.total),
        0,
      ),
      join(
        SUMMARY_TEXT.nothingShifted,
        // Not the amount again: with forty scenarios the formula would grow too long.
        choose(
          above(
            active(({ leverCash }) => leverCash.released.atHorizon),
            0,
          ),
          SUMMARY_TEXT.leversAlone,
          '',
        ),
      ),
      join(
        SUMMARY_TEXT.breakEvenWords[0],
        inYear,
        SUMMARY_TEXT.breakEvenWords[1],
        fixedCell(last, 2),
        SUMMARY_TEXT.breakEvenWords[2],
        pounds(fixedCell(last, 3)),
        '.',
      ),
    ),
    'general',
    { role: 'calculation', indent: true },
  );
}

function activityLine(
  label: string,
  words: readonly [string, string],
  at: (pick: (calculation: ScenarioCalculation) => YearRow) => Formula,
  measure: 'admissions' | 'bedDays',
) {
  return {
    label,
    format: 'decimal' as const,
    doNothing: at(({ demand }) => demand[measure]),
    scenario: at(({ effect }) => effect[measure]),
    change: (row: number) => subtract(divide(fixedCell(row, 2), fixedCell(row, 1)), 1),
    changeFormat: 'percent-fine' as const,
    words: (row: number) => join(words[0], signedWords(fixedCell(row, 3)), words[1]),
  };
}

function percent(value: Formula): Formula {
  return join(call('FIXED', multiply(value, named(NAMES.pointsPerWhole)), 2), ' %');
}

/** An amount in a sentence of its own, which is left out where there is nothing. */
function whereAny(amount: Formula, words: readonly [string, string]): Formula {
  return choose(above(amount, 0), join(words[0], pounds(amount), words[1]), '');
}

/** How far to trust the page: what is cash, how plausible it is, and what rests on judgement. */
function writeReadings(sheet: SheetBuilder, active: Active, top: number): number {
  const low = call('COUNTIFS', columnOf(TABLES.assumptions, COLUMNS.confidence), 'low');
  const all = call('COUNTA', columnOf(TABLES.assumptions, COLUMNS.key));
  const gross = active(({ effect }) => effect.gross.atHorizon);
  const unplaced = active(({ shift }) => shift.unplaced.atHorizon);
  const lines: readonly [string, Formula][] = [
    [
      SUMMARY_TEXT.cash,
      join(
        SUMMARY_TEXT.cashWords[0],
        pounds(gross),
        SUMMARY_TEXT.cashWords[1],
        pounds(active(({ money }) => money.released.atHorizon)),
        SUMMARY_TEXT.cashWords[2],
        pounds(active(({ money }) => money.pending.atHorizon)),
        SUMMARY_TEXT.cashWords[3],
        pounds(active(({ money }) => money.stranded.atHorizon)),
        SUMMARY_TEXT.cashWords[4],
        whereAny(
          active(({ leverCash }) => leverCash.released.atHorizon),
          SUMMARY_TEXT.leverWords,
        ),
        whereAny(
          active(({ funds }) => funds.extra.atHorizon),
          SUMMARY_TEXT.extraWords,
        ),
      ),
    ],
    [
      SUMMARY_TEXT.plausibility,
      join(
        active(({ health }) => health.plausibility),
        SUMMARY_TEXT.plausibilityWords[0],
        percent(active(({ health }) => health.plausibleShare)),
        SUMMARY_TEXT.plausibilityWords[1],
      ),
    ],
    [SUMMARY_TEXT.judgement, join(low, SUMMARY_TEXT.judgementWords[0], all, SUMMARY_TEXT.judgementWords[1])],
    [
      SUMMARY_TEXT.room,
      choose(
        above(unplaced, 0),
        join(pounds(unplaced), SUMMARY_TEXT.unplacedWords),
        SUMMARY_TEXT.placedWords,
      ),
    ],
  ];
  lines.forEach(([label, words], index) => {
    sheet.text(top + index, 0, label, 'strong-label');
    sheet.formula(top + index, 1, words, 'general', { role: 'calculation' });
  });
  return top + lines.length;
}

/** What the charts show, as rows of years and a block for the bridge. */
function writeChartData(
  sheet: SheetBuilder,
  context: PlanContext,
  active: Active,
  top: number,
): Omit<SummaryRows, 'bridge'> {
  sheet.text(top - 1, 0, SUMMARY_TEXT.chartData, 'heading');
  sheet.headers(top, 0, [SUMMARY_TEXT.line, SUMMARY_TEXT.unit, SUMMARY_TEXT.note, ...context.labels]);
  let row = top;
  const years = (
    label: string,
    unit: string,
    format: NumberFormat,
    pick: (calculation: ScenarioCalculation) => YearRow,
  ): number => {
    row += 1;
    sheet.text(row, 0, label);
    sheet.text(row, 1, unit, 'tag');
    sheet.fill(
      row,
      FIRST_YEAR,
      LAST_YEAR,
      active((calculation) => pick(calculation).now),
      format,
      { role: 'link' },
    );
    return row;
  };
  const { lines } = SUMMARY_TEXT;
  return {
    gapDoNothing: years(lines.gapDoNothing, '£m', 'gbp-millions', ({ demand }) => demand.gap),
    gap: years(lines.gap, '£m', 'gbp-millions', ({ money }) => money.gap),
    tiers: TIERS.map((tier) =>
      years(TIER_LABELS[tier], '£m', 'gbp-millions', ({ allocation }) => allocation.byTier[tier]),
    ),
    admissionsDoNothing: years(
      lines.admissionsDoNothing,
      lines.base,
      'decimal',
      ({ demand }) => demand.admissions,
    ),
    admissions: years(lines.admissions, lines.base, 'decimal', ({ effect }) => effect.admissions),
    bedDaysDoNothing: years(lines.bedDaysDoNothing, lines.base, 'decimal', ({ demand }) => demand.bedDays),
    bedDays: years(lines.bedDays, lines.base, 'decimal', ({ effect }) => effect.bedDays),
  };
}
