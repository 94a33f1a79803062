import { POOLS, PREVENTION_TIERS, type Pool } from '../../data/baseline';
import { POOL_LABELS, TIER_LABELS, NOT_WITHIN_HORIZON, NO_COSTS } from '../../strings/workbook';
import {
  above,
  add,
  atLeast,
  atMost,
  below,
  call,
  choose,
  divide,
  equal,
  multiply,
  negate,
  power,
  subtract,
} from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import type { Demand } from './demand';
import { byPool, type EffectRows } from './effect';
import { writeAssumption, type ScenarioFields } from './in-force';
import type { ShiftRows } from './shift';

/** Cash released, the gap and the appraisal. The model, section Money. */
export interface MoneyRows {
  /** Shares of the value avoided that are released at once and after a lag. */
  readonly shares: Readonly<
    Record<Pool, { readonly variable: CellReference; readonly semiFixed: CellReference }>
  >;
  readonly released: YearRow;
  readonly pending: YearRow;
  readonly stranded: YearRow;
  readonly splitDifference: YearRow;
  readonly gap: YearRow;
  readonly netBenefit: YearRow;
  readonly cumulative: YearRow;
  readonly discounted: YearRow;
  readonly npv: CellReference;
  readonly bcr: CellReference;
  readonly breakEven: BreakEvenCells;
}

export interface BreakEvenCells {
  readonly inYear: CellReference;
  readonly cumulative: CellReference;
  readonly discounted: CellReference;
}

/** What the release of cash goes by, and what comes of it. */
export interface ReleaseRows extends Pick<
  MoneyRows,
  'shares' | 'released' | 'pending' | 'stranded' | 'splitDifference'
> {
  readonly lags: { readonly semiFixed: CellReference; readonly fixed: CellReference };
}

/** A row's value some years ago. A lag below 0, which the checks report, must not look ahead. */
export function lagged(time: YearRow, value: YearRow, lag: Formula): Formula {
  return choose(
    below(time.now, lag),
    0,
    call('INDEX', value.all, add(subtract(time.now, call('MAX', 0, lag)), 1)),
  );
}

export function writeRelease(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  effect: EffectRows,
  promised: YearRow,
): ReleaseRows {
  const assume = (key: string): CellReference => writeAssumption(ledger, context, scenario, key);
  ledger.section('Cash released, pending and stranded');
  const variable = byPool((pool) => assume(`release.variable.${pool}`));
  const semiFixed = byPool((pool) => assume(`release.semiFixed.${pool}`));
  const semiFixedLag = assume('release.semiFixedLag');
  const fixedLag = assume('release.fixedLag');

  const fixedShare = byPool((pool) => subtract(1, variable[pool], semiFixed[pool]));
  const released = byPool((pool) => {
    const value = effect.value[pool];
    const about = POOL_LABELS[pool];
    const ever = call('ISNUMBER', fixedLag);
    return {
      variable: ledger.years('releasedVariable', 'gbp-millions-fine', multiply(variable[pool], value.now), {
        about,
      }),
      semiFixed: ledger.years(
        'releasedSemiFixed',
        'gbp-millions-fine',
        multiply(semiFixed[pool], lagged(time, value, semiFixedLag)),
        { about },
      ),
      fixed: ledger.years(
        'releasedFixed',
        'gbp-millions-fine',
        choose(ever, multiply(fixedShare[pool], lagged(time, value, fixedLag)), 0),
        { about },
      ),
    };
  });
  const parts = POOLS.flatMap((pool) => Object.values(released[pool]));
  const total = ledger.years('released', 'gbp-millions-fine', add(...parts.map(({ now }) => now)), {
    role: 'total',
    promised,
  });
  const laterFixed = add(
    ...POOLS.map((pool) =>
      subtract(multiply(fixedShare[pool], effect.value[pool].now), released[pool].fixed.now),
    ),
  );
  const laterSemiFixed = POOLS.map((pool) =>
    subtract(multiply(semiFixed[pool], effect.value[pool].now), released[pool].semiFixed.now),
  );
  const pending = ledger.years(
    'pending',
    'gbp-millions-fine',
    add(...laterSemiFixed, choose(call('ISNUMBER', fixedLag), laterFixed, 0)),
  );
  const stranded = ledger.years(
    'stranded',
    'gbp-millions-fine',
    choose(
      call('ISNUMBER', fixedLag),
      0,
      add(...POOLS.map((pool) => multiply(fixedShare[pool], effect.value[pool].now))),
    ),
  );
  const splitDifference = ledger.years(
    'splitDifference',
    'difference',
    subtract(effect.gross.now, total.now, pending.now, stranded.now),
  );
  const shares = byPool((pool) => ({ variable: variable[pool], semiFixed: semiFixed[pool] }));
  const lags = { semiFixed: semiFixedLag, fixed: fixedLag };
  return { shares, lags, released: total, pending, stranded, splitDifference };
}

export function writeGap(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  demand: Demand,
  shift: ShiftRows,
  released: YearRow,
  leverReleased: YearRow,
  extra: YearRow,
): Pick<MoneyRows, 'gap' | 'netBenefit' | 'cumulative' | 'discounted' | 'npv' | 'bcr' | 'breakEven'> {
  ledger.section('Gap and net benefit');
  const newMoney = multiply(subtract(1, shift.withdrawn), shift.shift.now);
  const cost = ledger.years(
    'programmeCost',
    'gbp-millions-fine',
    add(newMoney, shift.reinvested.now, shift.doubleRunning.now),
  );
  const gap = ledger.years(
    'gap',
    'gbp-millions-fine',
    subtract(add(demand.gap.now, cost.now), released.now, leverReleased.now, extra.now),
    { role: 'total' },
  );
  const netBenefit = ledger.years(
    'netBenefit',
    'gbp-millions-fine',
    divide(subtract(add(released.now, leverReleased.now), cost.now), demand.deflator.now),
  );
  const discountRate = writeAssumption(ledger, context, scenario, 'discount.rate');
  const factor = ledger.years('discountFactor', 'factor', divide(1, power(add(1, discountRate), time.now)));
  const within = ledger.years('withinHorizon', 'whole', choose(atMost(time.now, scenario.horizon), 1, 0), {
    noHorizon: true,
  });
  const present = (amount: Formula): Formula =>
    divide(multiply(within.now, amount, factor.now), demand.deflator.now);
  const discountedBenefit = ledger.years(
    'discountedBenefit',
    'gbp-millions-fine',
    multiply(within.now, netBenefit.now, factor.now),
  );
  const discountedReleased = ledger.years(
    'discountedReleased',
    'gbp-millions-fine',
    present(add(released.now, leverReleased.now)),
  );
  const discountedCost = ledger.years('discountedCost', 'gbp-millions-fine', present(cost.now));
  const runningSum = (id: 'cumulative' | 'discounted', amount: YearRow): YearRow =>
    ledger.years(id, 'gbp-millions-fine', (row) =>
      choose(equal(time.now, 0), amount.now, add(row.before, amount.now)),
    );
  const cumulative = runningSum('cumulative', netBenefit);
  const discounted = runningSum('discounted', discountedBenefit);
  const npv = ledger.value('npv', 'gbp-millions-fine', call('SUM', discountedBenefit.all), { role: 'total' });
  const costs = call('SUM', discountedCost.all);
  const bcr = ledger.value(
    'bcr',
    'decimal',
    choose(equal(costs, 0), NO_COSTS, divide(call('SUM', discountedReleased.all), costs)),
    { role: 'total' },
  );

  ledger.section('Break-even');
  const breakEven = {
    inYear: writeBreakEven(ledger, time, within, netBenefit, 'in the year'),
    cumulative: writeBreakEven(ledger, time, within, cumulative, 'cumulative'),
    discounted: writeBreakEven(ledger, time, within, discounted, 'cumulative and discounted'),
  };
  return { gap, netBenefit, cumulative, discounted, npv, bcr, breakEven };
}

/** The first year at or above zero after one below it, or above zero where none was below. */
function writeBreakEven(
  ledger: Ledger,
  time: YearRow,
  within: YearRow,
  balance: YearRow,
  about: string,
): CellReference {
  const options = { about, noHorizon: true };
  const belowSoFar = ledger.years(
    'belowSoFar',
    'whole',
    (row) => {
      const now = choose(below(balance.now, 0), 1, 0);
      return choose(equal(time.now, 0), now, call('MAX', row.before, now));
    },
    options,
  );
  const reached = ledger.years(
    'reached',
    'whole',
    choose(
      call(
        'AND',
        equal(within.now, 1),
        call(
          'OR',
          call('AND', equal(belowSoFar.now, 1), atLeast(balance.now, 0)),
          call('AND', equal(belowSoFar.now, 0), above(balance.now, 0)),
        ),
      ),
      1,
      0,
    ),
    options,
  );
  return ledger.value(
    'breakEven',
    'whole',
    call('IFERROR', call('INDEX', time.all, call('MATCH', 1, reached.all, 0)), NOT_WITHIN_HORIZON),
    { about, role: 'total', mayBeText: true },
  );
}

/** The gap taken apart without a residual. */
export interface BridgeRows {
  readonly volume: YearRow;
  readonly price: YearRow;
  readonly efficiency: YearRow;
  readonly funding: YearRow;
  readonly programme: YearRow;
  readonly doubleRunning: YearRow;
  readonly released: YearRow;
  readonly levers: YearRow;
  readonly extraFunding: YearRow;
  readonly difference: YearRow;
}

export function writeBridge(
  ledger: Ledger,
  demand: Demand,
  shift: ShiftRows,
  released: YearRow,
  leverReleased: YearRow,
  extra: YearRow,
  gap: YearRow,
): BridgeRows {
  ledger.section('Bridge of the gap');
  // Tiers with one volume index share one logarithmic mean.
  const groups = [
    { about: 'Prevention', tiers: PREVENTION_TIERS, volume: demand.volume.primary },
    ...(['planned', 'urgent', 'longTerm'] as const).map((tier) => ({
      about: TIER_LABELS[tier],
      tiers: [tier],
      volume: demand.volume[tier],
    })),
  ];
  const weighted = groups.map(({ about, tiers, volume }) => {
    const factor = ledger.years(
      'costIndex',
      'factor',
      multiply(volume.now, demand.price.now, demand.efficiency.now),
      { about },
    );
    const mean = ledger.years(
      'logarithmicMean',
      'gbp-millions-fine',
      multiply(
        add(...tiers.map((tier) => demand.budgetByTier[tier])),
        choose(equal(factor.now, 1), 1, divide(subtract(factor.now, 1), call('LN', factor.now))),
      ),
      { about },
    );
    return { mean, volume };
  });
  const allMeans = add(...weighted.map(({ mean }) => mean.now));
  const money = 'gbp-millions-fine';
  const volume = ledger.years(
    'bridgeVolume',
    money,
    add(...weighted.map(({ mean, volume: index }) => multiply(mean.now, call('LN', index.now)))),
  );
  const price = ledger.years('bridgePrice', money, multiply(allMeans, call('LN', demand.price.now)));
  const efficiency = ledger.years(
    'bridgeEfficiency',
    money,
    multiply(allMeans, call('LN', demand.efficiency.now)),
  );
  const funding = ledger.years('bridgeFunding', money, subtract(demand.baseEnvelope, demand.envelope.now));
  const programme = ledger.years(
    'bridgeProgramme',
    money,
    add(multiply(subtract(1, shift.withdrawn), shift.shift.now), shift.reinvested.now),
  );
  const doubleRunning = ledger.years('bridgeDoubleRunning', money, shift.doubleRunning.now);
  const releasedTerm = ledger.years('bridgeReleased', money, negate(released.now));
  const levers = ledger.years('bridgeLevers', money, negate(leverReleased.now));
  const extraFunding = ledger.years('bridgeExtraFunding', money, negate(extra.now));
  const costs = [programme, doubleRunning, releasedTerm, levers, extraFunding];
  const terms = [volume, price, efficiency, funding, ...costs];
  const difference = ledger.years(
    'bridgeDifference',
    'difference',
    subtract(add(...terms.map(({ now }) => now)), gap.now),
  );
  return {
    volume,
    price,
    efficiency,
    funding,
    programme,
    doubleRunning,
    released: releasedTerm,
    levers,
    extraFunding,
    difference,
  };
}
