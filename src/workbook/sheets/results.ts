import { RESULTS_TEXT, RESULT_UNITS } from '../../strings/result-sheets';
import { atMost, choose } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { FIRST_YEAR, LAST_YEAR, TAB_COLOURS } from '../layout';
import type { YearRow } from '../ledger';
import { COLUMNS, SHEETS, TABLES } from '../names';
import type { NumberFormat, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { formatOfUnit, measureFormula } from './own-measures';
import type { ScenarioCalculation } from './scenario';
import { hideLaterYears } from './years';

const HEADER = 3;

interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly format: NumberFormat;
  readonly row: (calculation: ScenarioCalculation) => YearRow;
}

const money = (name: string, row: Measure['row']): Measure => ({
  name,
  unit: RESULT_UNITS.money,
  format: 'gbp-millions-fine',
  row,
});
const share = (name: string, row: Measure['row']): Measure => ({
  name,
  unit: RESULT_UNITS.share,
  format: 'percent-fine',
  row,
});
const activity = (name: string, row: Measure['row']): Measure => ({
  name,
  unit: RESULT_UNITS.activity,
  format: 'decimal',
  row,
});

/** The measures of `tblResults`, with the names of the result as JSON. */
export const MEASURES: readonly Measure[] = [
  money('envelope', ({ funds }) => funds.envelope),
  money('costDoNothing', ({ demand }) => demand.cost),
  money('gapDoNothing', ({ demand }) => demand.gap),
  money('shift', ({ shift }) => shift.shift),
  money('reinvested', ({ shift }) => shift.reinvested),
  money('unplaced', ({ shift }) => shift.unplaced),
  money('doubleRunning', ({ shift }) => shift.doubleRunning),
  share('avoidedUrgent', ({ effect }) => effect.avoided.urgent),
  share('avoidedLongTerm', ({ effect }) => effect.avoided.longTerm),
  money('gross', ({ effect }) => effect.gross),
  money('released', (calculation) => calculation.money.released),
  money('gap', (calculation) => calculation.money.gap),
  activity('admissionsDoNothing', ({ demand }) => demand.admissions),
  activity('admissions', ({ effect }) => effect.admissions),
  activity('bedDaysDoNothing', ({ demand }) => demand.bedDays),
  activity('bedDays', ({ effect }) => effect.bedDays),
  { ...money('netBenefit', (calculation) => calculation.money.netBenefit), unit: RESULT_UNITS.realMoney },
  money('preventionSpend', ({ allocation }) => allocation.preventionSpend),
  share('preventionShare.primary', ({ allocation }) => allocation.shares.primary),
  share('preventionShare.primaryAndSecondary', ({ allocation }) => allocation.shares.primaryAndSecondary),
  share('preventionShare.allPrevention', ({ allocation }) => allocation.shares.allPrevention),
  share('preventionShare.wellbeing', ({ allocation }) => allocation.shares.wellbeing),
  money('leverAvoided', ({ levers }) => levers.avoided),
  money('leverReleased', ({ leverCash }) => leverCash.released),
  money('extraFunding', ({ funds }) => funds.extra),
];

/** Results: one row for each scenario and measure, years across, blank after the horizon. */
export function resultsSheet(context: PlanContext, calculations: readonly ScenarioCalculation[]): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.results, TAB_COLOURS.results);
  sheet.heading(RESULTS_TEXT.title, RESULTS_TEXT.subtitle);
  sheet.width(0, 0, 50);
  sheet.width(1, 1, 36);
  sheet.width(2, 2, 16);
  hideLaterYears(sheet, context, 11);
  sheet.freezeAt(HEADER + 1, 3);
  const columns = [COLUMNS.scenario, 'Measure', 'Unit', ...context.labels];
  sheet.headers(HEADER, 0, columns);
  let row = HEADER;
  const own = context.measures.flatMap(({ text: { name, unit }, tree }) =>
    tree ? [{ name: name.trim(), unit, tree }] : [],
  );
  for (const calculation of calculations) {
    const write = (name: string, unit: string, format: NumberFormat, formula: Formula): void => {
      row += 1;
      sheet.formula(row, 0, calculation.fields.name, 'general', { role: 'link' });
      sheet.text(row, 1, name);
      sheet.text(row, 2, unit, 'tag');
      const shown = choose(atMost(calculation.time.now, calculation.fields.horizon), formula, '');
      sheet.fill(row, FIRST_YEAR, LAST_YEAR, shown, format);
    };
    for (const { name, unit, format, row: rowOf } of MEASURES) {
      write(name, unit, format, rowOf(calculation).now);
    }
    for (const { name, unit, tree } of own) {
      write(name, unit, formatOfUnit(unit), measureFormula(tree, calculation, MEASURES));
    }
  }
  sheet.table({
    name: TABLES.results,
    description: RESULTS_TEXT.table,
    area: { from: { row: HEADER, column: 0 }, to: { row, column: LAST_YEAR } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return sheet.build({
    fitToHeight: 0,
    orientation: 'landscape',
    titleRows: { from: HEADER, to: HEADER },
  });
}
