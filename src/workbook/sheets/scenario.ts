import { TIERS } from '../../data/baseline';
import { SCENARIO_TEXT } from '../../strings/calculation-sheets';
import { call, choose, equal, join } from '../compose';
import { writeDemand, type Demand } from '../calculation/demand';
import { writeEffect, type EffectRows } from '../calculation/effect';
import { writeScenarioFields, type InputPlaces, type ScenarioFields } from '../calculation/in-force';
import { writeBridge, writeGap, writeRelease, type BridgeRows, type MoneyRows } from '../calculation/money';
import {
  writeAllocation,
  writeAttribution,
  writeHealth,
  type AllocationRows,
  type AttributionRows,
  type HealthRows,
} from '../calculation/outcome';
import { writeLeverCash, type LeverCashRows } from '../calculation/lever-cash';
import { writeLevers, type LeverRows } from '../calculation/levers';
import { writeOwnEnvelope, type EnvelopeRows } from '../calculation/own-envelope';
import { writeShift, type ShiftRows } from '../calculation/shift';
import { CHART_COLOURS, TIER_COLOURS } from '../colours';
import { scenarioSheet, type PlanContext } from '../context';
import { TAB_COLOURS } from '../layout';
import type { YearRow } from '../ledger';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { LEDGER_HEADER, ledgerPrint, muteBeyond, openLedger, reserveCharts, yearAt } from './ledger-frame';
import { lineOf, yearsOf } from './years';

/** A scenario's whole calculation, for the sheets that show its results. */
export interface ScenarioCalculation {
  readonly sheet: string;
  readonly plan: SheetPlan;
  readonly time: YearRow;
  readonly fields: ScenarioFields;
  readonly demand: Demand;
  readonly funds: EnvelopeRows;
  readonly levers: LeverRows;
  readonly leverCash: LeverCashRows;
  readonly shift: ShiftRows;
  readonly effect: EffectRows;
  readonly money: MoneyRows;
  readonly bridge: BridgeRows;
  readonly allocation: AllocationRows;
  readonly attribution: AttributionRows;
  readonly health: HealthRows;
}

/** S1…Sn: one scenario, in the order of the model. */
export function scenarioCalculation(
  context: PlanContext,
  places: InputPlaces,
  number: number,
): ScenarioCalculation {
  const sheet = new SheetBuilder(scenarioSheet(number), TAB_COLOURS.workings);
  const { ledger, time } = openLedger(sheet, context);
  const slots = reserveCharts(ledger, context, 2);

  ledger.section(SCENARIO_TEXT.scenario);
  const fields = writeScenarioFields(ledger, places, number);
  sheet.heading(
    join(SCENARIO_TEXT.title(number), fields.name),
    join(
      SCENARIO_TEXT.subtitle,
      yearAt(sheet.name, fields.horizon),
      choose(equal(fields.funding, 'decommission'), SCENARIO_TEXT.decommission, SCENARIO_TEXT.pumpPrime),
    ),
  );
  ledger.setHorizon(fields.horizon);
  const demand = writeDemand(ledger, context, places, fields, time);
  const funds = writeOwnEnvelope(ledger, fields, time, demand, places.extras);
  // Budgets follow what there is to spend; the gap of doing nothing stays against the published envelope.
  const funded = { ...demand, envelope: funds.envelope };
  const levers = writeLevers(ledger, context, fields, time, demand);
  const released = ledger.promise();
  const shift = writeShift(ledger, context, fields, time, funded, released);
  const effect = writeEffect(ledger, context, fields, time, demand, shift, levers);
  const release = writeRelease(ledger, context, fields, time, effect, released);
  const leverCash = writeLeverCash(ledger, context, fields, time, levers, release);
  const more = [leverCash.released, funds.extra] as const;
  const gap = writeGap(ledger, context, fields, time, demand, shift, released, ...more);
  const bridge = writeBridge(ledger, demand, shift, released, ...more, gap.gap);
  const allocation = writeAllocation(ledger, context, funded, shift);
  const attribution = writeAttribution(ledger, effect);
  const health = writeHealth(ledger, context, fields, demand, shift, effect, levers);
  muteBeyond(sheet, ledger, time, fields.horizon);

  const categories = yearsOf(sheet.name, LEDGER_HEADER);
  const common = { categories, categoryTitle: SCENARIO_TEXT.year };
  sheet.chart({
    ...common,
    name: 'Gap',
    kind: 'line',
    title: SCENARIO_TEXT.gapChart,
    altText: SCENARIO_TEXT.gapAlt,
    ...slots[0],
    series: [
      { ...lineOf(sheet.name, demand.gap.row), colour: CHART_COLOURS.doNothing, dash: 'dash' },
      { ...lineOf(sheet.name, gap.gap.row), colour: CHART_COLOURS.scenario, dash: 'solid', marker: 'circle' },
    ],
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  sheet.chart({
    ...common,
    name: 'Value avoided',
    kind: 'stacked-column',
    title: SCENARIO_TEXT.valueChart,
    altText: SCENARIO_TEXT.valueAlt,
    ...slots[1],
    series: [
      { ...lineOf(sheet.name, release.released.row), colour: CHART_COLOURS.released },
      { ...lineOf(sheet.name, release.pending.row), colour: CHART_COLOURS.pending },
      { ...lineOf(sheet.name, release.stranded.row), colour: CHART_COLOURS.stranded },
    ],
    valueTitle: '£m',
    valueFormat: 'decimal',
  });
  sheet.chart({
    ...common,
    name: 'Net benefit',
    kind: 'line',
    title: SCENARIO_TEXT.benefitChart,
    altText: SCENARIO_TEXT.benefitAlt,
    ...slots[2],
    series: [
      { ...lineOf(sheet.name, gap.netBenefit.row), colour: CHART_COLOURS.scenario, dash: 'solid' },
      {
        ...lineOf(sheet.name, gap.cumulative.row),
        colour: CHART_COLOURS.good,
        dash: 'dash',
        marker: 'square',
      },
    ],
    valueTitle: SCENARIO_TEXT.real,
    valueFormat: 'decimal',
  });
  sheet.chart({
    ...common,
    ...slots[3],
    name: 'Allocation by tier',
    kind: 'stacked-column',
    title: SCENARIO_TEXT.tierChart,
    altText: SCENARIO_TEXT.tierAlt,
    series: TIERS.map((tier) => ({
      ...lineOf(sheet.name, allocation.byTier[tier].row),
      colour: TIER_COLOURS[tier],
    })),
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  return {
    sheet: sheet.name,
    plan: sheet.build(ledgerPrint(ledger)),
    time,
    fields,
    demand,
    funds,
    levers,
    leverCash,
    shift,
    effect,
    money: { ...release, ...gap },
    bridge,
    allocation,
    attribution,
    health,
  };
}

/** The year label of a break-even, or the words for none. */
export function breakEvenLabel(calculation: ScenarioCalculation, cell: ScenarioCalculation['money']['npv']) {
  return choose(call('ISNUMBER', cell), yearAt(calculation.sheet, cell), cell);
}
