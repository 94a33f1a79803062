import {
  POOLS,
  PREVENTION_TIERS,
  TIERS,
  type Pool,
  type PreventionTier,
  type Tier,
} from '../../data/baseline';
import { NO_STRATEGY_NAMED } from '../../strings/ledger';
import { PLAUSIBILITY_WORDS, POOL_LABELS, TIER_LABELS } from '../../strings/workbook';
import { above, add, call, choose, divide, equal, multiply, named, subtract } from '../compose';
import { isPrevention, type PlanContext } from '../context';
import type { CellReference } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import { NAMES } from '../names';
import { byTier, withEnvelope, type Demand } from './demand';
import type { EffectRows } from './effect';
import { writeAssumption, type ScenarioFields } from './in-force';
import type { LeverRows } from './levers';
import { sumOfShares, type ShiftRows } from './shift';

/** Where the envelope goes, and its readings. The model, sections The shift and Money. */
export interface AllocationRows {
  readonly byStrategy: ReadonlyMap<string, YearRow>;
  readonly byTier: Readonly<Record<Tier, YearRow>>;
  readonly difference: YearRow;
  readonly strategyDifference: YearRow;
  readonly preventionSpend: YearRow;
  readonly shares: {
    readonly primary: YearRow;
    readonly primaryAndSecondary: YearRow;
    readonly allPrevention: YearRow;
    readonly wellbeing: YearRow;
  };
}

export function writeAllocation(
  ledger: Ledger,
  context: PlanContext,
  demand: Demand,
  shift: ShiftRows,
): AllocationRows {
  ledger.section('Allocation of the envelope');
  const moved = add(shift.shift.now, shift.reinvested.now);
  const keysOf = (matches: (cell: { strategy: string; tier: Tier }) => boolean): string[] =>
    context.cells.filter(matches).map(({ key }) => key);
  const sources = new Set(context.sources.map(({ key }) => key));
  const netShare = (keys: readonly string[]) =>
    subtract(
      sumOfShares(
        shift.targetShares,
        keys.filter((key) => !sources.has(key)),
      ),
      sumOfShares(
        shift.sourceShares,
        keys.filter((key) => sources.has(key)),
      ),
    );
  const byStrategy = new Map(
    context.baseline.strategies.map(({ key, label }) => [
      key,
      ledger.years(
        'allocationOfStrategy',
        'gbp-millions-fine',
        (row) => add(withEnvelope(demand.budgetByStrategy.get(key)!, demand), multiply(row.parameter, moved)),
        {
          about: label,
          parameter: { formula: netShare(keysOf(({ strategy }) => strategy === key)), format: 'percent' },
        },
      ),
    ]),
  );
  const allocated = byTier((tier) =>
    ledger.years(
      'allocationOfTier',
      'gbp-millions-fine',
      (row) => add(withEnvelope(demand.budgetByTier[tier], demand), multiply(row.parameter, moved)),
      {
        about: TIER_LABELS[tier],
        parameter: { formula: netShare(keysOf((cell) => cell.tier === tier)), format: 'percent' },
      },
    ),
  );
  const strategyDifference = ledger.years(
    'allocationStrategyDifference',
    'difference',
    subtract(add(...[...byStrategy.values()].map(({ now }) => now)), demand.envelope.now),
  );
  const difference = ledger.years(
    'allocationDifference',
    'difference',
    subtract(add(...TIERS.map((tier) => allocated[tier].now)), demand.envelope.now),
  );

  ledger.section('Prevention share, five readings');
  const share = (
    id: 'sharePrimary' | 'sharePrimaryAndSecondary' | 'shareAllPrevention' | 'shareWellbeing',
    parts: readonly YearRow[],
    about?: string,
  ) => {
    const spend = parts.length > 0 ? add(...parts.map(({ now }) => now)) : 0;
    return ledger.years(id, 'percent-fine', divide(spend, demand.envelope.now), { about });
  };
  const prevention = TIERS.filter(isPrevention).map((tier) => allocated[tier]);
  const preventionSpend = ledger.years(
    'preventionSpend',
    'gbp-millions-fine',
    add(...prevention.map(({ now }) => now)),
  );
  // A package may name none.
  const wellbeing = context.baseline.strategies.find(({ isWellbeing }) => isWellbeing);
  return {
    byStrategy,
    byTier: allocated,
    difference,
    strategyDifference,
    preventionSpend,
    shares: {
      primary: share('sharePrimary', [allocated.primary]),
      primaryAndSecondary: share('sharePrimaryAndSecondary', [allocated.primary, allocated.secondary]),
      allPrevention: share('shareAllPrevention', prevention),
      wellbeing: share(
        'shareWellbeing',
        wellbeing ? [byStrategy.get(wellbeing.key)!] : [],
        wellbeing?.label ?? NO_STRATEGY_NAMED,
      ),
    },
  };
}

/** Rows that must be 0 if the value avoided is rightly shared out. */
export interface AttributionRows {
  readonly difference: YearRow;
  readonly logarithmDifference: YearRow;
}

/** Gross value by pool and programme, exactly and in no order. The model, section Effect on need. */
export function writeAttribution(ledger: Ledger, effect: EffectRows): AttributionRows {
  ledger.section('Value avoided by programme');
  const pools = POOLS.map((pool: Pool) => {
    const log = (j: PreventionTier) => call('LN', subtract(1, effect.avoidedBy[pool][j].now));
    const all = ledger.years('logarithms', 'factor', add(...PREVENTION_TIERS.map(log)), {
      about: POOL_LABELS[pool],
      noHorizon: true,
    });
    const parts = PREVENTION_TIERS.map((j) =>
      ledger.years(
        'valueByProgramme',
        'gbp-millions-fine',
        choose(equal(all.now, 0), 0, divide(multiply(effect.value[pool].now, log(j)), all.now)),
        { about: `${POOL_LABELS[pool]}, by ${TIER_LABELS[j].toLowerCase()}` },
      ),
    );
    return { all, parts, together: call('LN', subtract(1, effect.avoided[pool].now)) };
  });
  const parts = pools.flatMap((pool) => pool.parts);
  return {
    difference: ledger.years(
      'attributionDifference',
      'difference',
      subtract(add(...parts.map(({ now }) => now)), effect.gross.now),
    ),
    logarithmDifference: ledger.years(
      'logarithmDifference',
      'difference',
      add(...pools.map(({ all, together }) => call('ABS', subtract(all.now, together)))),
    ),
  };
}

/** Health beside the money, and how believable the effect is. */
export interface HealthRows {
  readonly qalysGained: YearRow;
  readonly qalysLost: YearRow;
  readonly plausibility: CellReference;
  readonly plausibleShare: CellReference;
  readonly plausibleYear: CellReference;
}

export function writeHealth(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  demand: Demand,
  shift: ShiftRows,
  effect: EffectRows,
  levers: LeverRows,
): HealthRows {
  const assume = (key: string): CellReference => writeAssumption(ledger, context, scenario, key);
  ledger.section('Health, beside the money and never inside it');
  const costOfPrevention = assume('health.costPerQalyPrevention');
  const costOfCare = assume('health.costPerQalyCare');
  const pounds = named(NAMES.poundsPerMillion);
  const qalysGained = ledger.years(
    'qalysGained',
    'whole',
    divide(multiply(pounds, add(...PREVENTION_TIERS.map((j) => effect.realSpend[j].now))), costOfPrevention),
  );
  const qalysLost = ledger.years(
    'qalysLost',
    'whole',
    divide(multiply(shift.withdrawn, pounds, divide(shift.shift.now, demand.price.now)), costOfCare),
  );

  ledger.section('Plausibility');
  const judgedAt = assume('plausibility.year');
  const amber = assume('plausibility.amber');
  const red = assume('plausibility.red');
  const plausibleYear = ledger.value('plausibleYear', 'whole', call('MIN', judgedAt, scenario.horizon));
  const then = (row: YearRow) => call('INDEX', row.all, add(plausibleYear, 1));
  const byPrevention = then(effect.avoided.urgent);
  const cut = levers.cut.urgent && then(levers.cut.urgent);
  const plausibleShare = ledger.value(
    'plausibleShare',
    'percent-fine',
    cut ? subtract(add(cut, byPrevention), multiply(cut, byPrevention)) : byPrevention,
  );
  const plausibility = ledger.value(
    'plausibility',
    'general',
    choose(
      above(plausibleShare, red),
      PLAUSIBILITY_WORDS.red,
      choose(above(plausibleShare, amber), PLAUSIBILITY_WORDS.amber, PLAUSIBILITY_WORDS.green),
    ),
    { role: 'total' },
  );
  return { qalysGained, qalysLost, plausibility, plausibleShare, plausibleYear };
}
