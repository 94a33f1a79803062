import { TIERS } from '../../data/baseline';
import { DO_NOTHING_TEXT } from '../../strings/calculation-sheets';
import { TIER_LABELS } from '../../strings/workbook';
import { add, join, multiply, named } from '../compose';
import { writeDemand, type Demand } from '../calculation/demand';
import { writeScenarioFields, type InputPlaces } from '../calculation/in-force';
import type { PlanContext } from '../context';
import { TIER_COLOURS } from '../colours';
import { TAB_COLOURS } from '../layout';
import type { Ledger } from '../ledger';
import { NAMES, SHEETS } from '../names';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { LEDGER_HEADER, ledgerPrint, muteBeyond, openLedger, reserveCharts } from './ledger-frame';
import { lineOf, yearsOf } from './years';

/** Do nothing: required cost by strategy and tier, envelope and gap, for the scenario in force. */
export function doNothingSheet(context: PlanContext, places: InputPlaces): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.doNothing, TAB_COLOURS.workings);
  const { ledger, time } = openLedger(sheet, context);
  const [left, right] = reserveCharts(ledger, context, 1);
  ledger.section(DO_NOTHING_TEXT.scenario);
  const scenario = writeScenarioFields(ledger, places, named(NAMES.activeNumber));
  sheet.heading(DO_NOTHING_TEXT.title, join(DO_NOTHING_TEXT.subtitle, scenario.name));
  ledger.setHorizon(scenario.horizon);
  const demand = writeDemand(ledger, context, places, scenario, time);
  writeCosts(ledger, context, demand);

  const categories = yearsOf(sheet.name, LEDGER_HEADER);
  sheet.chart({
    name: 'Cost and envelope',
    kind: 'line',
    title: DO_NOTHING_TEXT.costChart,
    altText: DO_NOTHING_TEXT.costAlt,
    ...left,
    categories,
    series: [
      { ...lineOf(sheet.name, demand.cost.row), colour: 'B5460F', dash: 'solid' },
      { ...lineOf(sheet.name, demand.envelope.row), colour: '003B5C', dash: 'dash' },
    ],
    categoryTitle: DO_NOTHING_TEXT.year,
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  sheet.chart({
    name: 'Cost by tier',
    kind: 'stacked-column',
    title: DO_NOTHING_TEXT.tierChart,
    altText: DO_NOTHING_TEXT.tierAlt,
    ...right,
    categories,
    series: TIERS.map((tier) => ({
      ...lineOf(sheet.name, demand.costByTier[tier].row),
      colour: TIER_COLOURS[tier],
    })),
    categoryTitle: DO_NOTHING_TEXT.year,
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  muteBeyond(sheet, ledger, time, scenario.horizon);
  return sheet.build(ledgerPrint(ledger));
}

function writeCosts(ledger: Ledger, context: PlanContext, demand: Demand): void {
  ledger.section(DO_NOTHING_TEXT.byCell);
  for (const { key: strategy, label } of context.baseline.strategies) {
    const rows = context.cells
      .filter((cell) => cell.strategy === strategy)
      .map(({ key, tier }) =>
        ledger.years(
          'costOfCell',
          'gbp-millions-fine',
          multiply(
            demand.budgetByCell.get(key)!,
            demand.volume[tier].now,
            demand.price.now,
            demand.efficiency.now,
          ),
          { about: `${label}, ${TIER_LABELS[tier].toLowerCase()}` },
        ),
      );
    ledger.years('costOfStrategy', 'gbp-millions-fine', add(...rows.map(({ now }) => now)), {
      about: label,
      role: 'total',
    });
  }
}
