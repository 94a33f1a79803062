import { TIERS, type Tier } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { add, call, choose, columnOf, divide, equal, fixedRange, multiply, subtract } from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import { COLUMNS, TABLES } from '../names';
import { mixInForce, writeAssumption, writeRate, type InputPlaces, type ScenarioFields } from './in-force';

/** Do nothing, as far as every later section needs it. The model, section Do nothing. */
export interface Demand {
  readonly budgetByStrategy: ReadonlyMap<string, CellReference>;
  /** By cell key. */
  readonly budgetByCell: ReadonlyMap<string, CellReference>;
  readonly budgetByTier: Readonly<Record<Tier, CellReference>>;
  readonly baseEnvelope: CellReference;
  readonly admissionsIndex: YearRow;
  readonly bedDaysIndex: YearRow;
  readonly volume: Readonly<Record<Tier, YearRow>>;
  readonly price: YearRow;
  readonly efficiency: YearRow;
  readonly deflator: YearRow;
  readonly costByTier: Readonly<Record<Tier, YearRow>>;
  readonly cost: YearRow;
  readonly envelope: YearRow;
  readonly gap: YearRow;
  readonly admissions: YearRow;
  readonly bedDays: YearRow;
  readonly bedDayWeight: CellReference;
}

/** Sums one thing for each tier into a record. */
export function byTier<T>(make: (tier: Tier) => T): Readonly<Record<Tier, T>> {
  return Object.fromEntries(TIERS.map((tier) => [tier, make(tier)])) as Record<Tier, T>;
}

export function writeDemand(
  ledger: Ledger,
  context: PlanContext,
  places: InputPlaces,
  scenario: ScenarioFields,
  time: YearRow,
): Demand {
  const { baseline, cells } = context;
  const assume = (key: string): CellReference => writeAssumption(ledger, context, scenario, key);
  const rate = (key: string): YearRow => writeRate(ledger, context, places, scenario, time, key);

  ledger.section('Rates in force');
  const growth = {
    admissions: rate('growth.admissions'),
    bedDays: rate('growth.bedDays'),
    prevention: rate('growth.prevention'),
    planned: rate('growth.planned'),
    longTerm: rate('growth.longTerm'),
  };
  const inflation = rate('price.inflation');
  const deflatorRate = rate('price.deflator');
  const funding = rate('funding.growth');
  const saving = rate('efficiency');
  const bedDayWeight = assume('urgent.bedDayWeight');
  const inflationShift = assume('price.inflationShift');
  const fundingShift = assume('funding.growthShift');
  const admissionsBase = assume('base.admissions');
  const bedDaysBase = assume('base.bedDays');

  ledger.section('Budgets of the base year');
  const budgets = fixedRange(places.budgets, places.budgets.sheet);
  const budgetByStrategy = new Map(
    baseline.strategies.map(({ key, label }) => [
      key,
      ledger.value(
        'budget',
        'gbp-millions-fine',
        call(
          'INDEX',
          budgets,
          call('MATCH', label, columnOf(TABLES.budget, COLUMNS.strategy), 0),
          scenario.footprintColumn,
        ),
        { about: label },
      ),
    ]),
  );
  const budgetByCell = new Map(
    cells.map(({ key, label, strategy, tier }) => [
      key,
      ledger.value(
        'budgetOfCell',
        'gbp-millions-fine',
        multiply(budgetByStrategy.get(strategy)!, mixInForce(scenario, strategy, tier)),
        { about: label },
      ),
    ]),
  );
  const budgetByTier = byTier((tier) =>
    ledger.value(
      'budgetOfTier',
      'gbp-millions-fine',
      add(...cells.filter((cell) => cell.tier === tier).map(({ key }) => budgetByCell.get(key)!)),
      { about: TIER_LABELS[tier] },
    ),
  );
  const baseEnvelope = ledger.value('baseEnvelope', 'gbp-millions-fine', add(...budgetByCell.values()), {
    role: 'total',
  });

  ledger.section('Do nothing: volume and price');
  const index = (
    id: 'volume' | 'admissionsIndex' | 'bedDaysIndex',
    growthRate: YearRow,
    about?: string,
  ): YearRow =>
    ledger.years(
      id,
      'factor',
      compounding(time, (row) => multiply(row.before, add(1, growthRate.now))),
      {
        about,
      },
    );
  const admissionsIndex = index('admissionsIndex', growth.admissions);
  const bedDaysIndex = index('bedDaysIndex', growth.bedDays);
  const prevention = index('volume', growth.prevention, 'Prevention, all three tiers');
  const planned = index('volume', growth.planned, TIER_LABELS.planned);
  const urgent = ledger.years(
    'volume',
    'factor',
    add(multiply(subtract(1, bedDayWeight), admissionsIndex.now), multiply(bedDayWeight, bedDaysIndex.now)),
    { about: TIER_LABELS.urgent },
  );
  const longTerm = index('volume', growth.longTerm, TIER_LABELS.longTerm);
  const volume = {
    primary: prevention,
    secondary: prevention,
    tertiary: prevention,
    planned,
    urgent,
    longTerm,
  };
  const price = ledger.years(
    'price',
    'factor',
    compounding(time, (row) => multiply(row.before, add(1, inflation.now, inflationShift))),
  );
  const efficiency = ledger.years(
    'efficiency',
    'factor',
    compounding(time, (row) => multiply(row.before, subtract(1, saving.now))),
  );
  const deflator = ledger.years(
    'deflator',
    'factor',
    compounding(time, (row) => multiply(row.before, add(1, deflatorRate.now))),
  );

  ledger.section('Do nothing: required cost, envelope and gap');
  const costByTier = byTier((tier) =>
    ledger.years(
      'costOfTier',
      'gbp-millions-fine',
      multiply(budgetByTier[tier], volume[tier].now, price.now, efficiency.now),
      { about: TIER_LABELS[tier] },
    ),
  );
  const cost = ledger.years(
    'costDoNothing',
    'gbp-millions-fine',
    add(...TIERS.map((tier) => costByTier[tier].now)),
    { role: 'total' },
  );
  const envelope = ledger.years('envelope', 'gbp-millions-fine', (row) =>
    choose(equal(time.now, 0), baseEnvelope, multiply(row.before, add(1, funding.now, fundingShift))),
  );
  const gap = ledger.years('gapDoNothing', 'gbp-millions-fine', subtract(cost.now, envelope.now), {
    role: 'total',
  });
  const admissions = ledger.years(
    'admissionsDoNothing',
    'decimal',
    multiply(admissionsBase, admissionsIndex.now),
  );
  const bedDays = ledger.years('bedDaysDoNothing', 'decimal', multiply(bedDaysBase, bedDaysIndex.now));

  return {
    budgetByStrategy,
    budgetByCell,
    budgetByTier,
    baseEnvelope,
    admissionsIndex,
    bedDaysIndex,
    volume,
    price,
    efficiency,
    deflator,
    costByTier,
    cost,
    envelope,
    gap,
    admissions,
    bedDays,
    bedDayWeight,
  };
}

/** 1 in the base year, then `next`. */
function compounding(time: YearRow, next: (row: YearRow) => Formula): (row: YearRow) => Formula {
  return (row) => choose(equal(time.now, 0), 1, next(row));
}

/** Allocation that follows history: a base-year amount grown with the envelope. */
export function withEnvelope(amount: Formula, demand: Pick<Demand, 'envelope' | 'baseEnvelope'>): Formula {
  return divide(multiply(amount, demand.envelope.now), demand.baseEnvelope);
}
