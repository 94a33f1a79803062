import { POOLS, PREVENTION_TIERS, type Pool, type PreventionTier } from '../../data/baseline';
import { POOL_LABELS, TIER_LABELS } from '../../strings/workbook';
import { add, atMost, call, choose, divide, equal, multiply, negate, subtract, type Part } from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import type { Demand } from './demand';
import { writeAssumption, type ScenarioFields } from './in-force';
import { costAfterLevers, urgentLeft, type LeverRows } from './levers';
import { sumOfShares, type ShiftRows } from './shift';

/** What the extra prevention does to need. The model, section Effect on need. */
export interface EffectRows {
  readonly realSpend: Readonly<Record<PreventionTier, YearRow>>;
  readonly avoidedBy: Readonly<Record<Pool, Readonly<Record<PreventionTier, YearRow>>>>;
  readonly avoided: Readonly<Record<Pool, YearRow>>;
  readonly caps: Readonly<Record<PreventionTier, CellReference>>;
  readonly admissions: YearRow;
  readonly bedDays: YearRow;
  readonly value: Readonly<Record<Pool, YearRow>>;
  readonly gross: YearRow;
}

export function byProgramme<T>(make: (programme: PreventionTier) => T): Readonly<Record<PreventionTier, T>> {
  return Object.fromEntries(PREVENTION_TIERS.map((tier) => [tier, make(tier)])) as Record<PreventionTier, T>;
}

export function byPool<T>(make: (pool: Pool) => T): Readonly<Record<Pool, T>> {
  return Object.fromEntries(POOLS.map((pool) => [pool, make(pool)])) as Record<Pool, T>;
}

export function writeEffect(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  demand: Demand,
  shift: ShiftRows,
  levers: LeverRows,
): EffectRows {
  const assume = (key: string): CellReference => writeAssumption(ledger, context, scenario, key);

  ledger.section('Effect on need: assumptions in force');
  const returns = byProgramme((j) => assume(`effect.return.${j}`));
  const lagMeans = byProgramme((j) => assume(`effect.lagMean.${j}`));
  const lagStages = byProgramme((j) => assume(`effect.lagStages.${j}`));
  const caps = byProgramme((j) => assume(`effect.cap.${j}`));
  const urgentShares = byProgramme((j) => assume(`effect.urgentShare.${j}`));
  const realisation = assume('effect.realisation');
  const stayRatio = assume('effect.lengthOfStayRatio');

  ledger.section('Exposure to prevention, after the lag');
  const realSpend = byProgramme((j) => {
    const keys = context.targets.filter(({ tier }) => tier === j).map(({ key }) => key);
    return ledger.years(
      'realSpend',
      'gbp-millions-fine',
      (row) => divide(multiply(row.parameter, add(shift.shift.now, shift.reinvested.now)), demand.price.now),
      {
        about: TIER_LABELS[j],
        parameter: { formula: sumOfShares(shift.targetShares, keys), format: 'percent' },
      },
    );
  });
  const exposure = byProgramme((j) =>
    writeExposure(ledger, time, TIER_LABELS[j], realSpend[j], lagMeans[j], lagStages[j]),
  );

  ledger.section('Need avoided');
  const need = byPool((pool) => {
    const keys = context.sources.filter(({ tier }) => tier === pool).map(({ key }) => key);
    return ledger.years(
      'need',
      'gbp-millions-fine',
      (row) =>
        subtract(
          costAfterLevers(demand, levers, pool),
          multiply(shift.withdrawn, row.parameter, shift.shift.now),
        ),
      {
        about: POOL_LABELS[pool],
        parameter: { formula: sumOfShares(shift.sourceShares, keys), format: 'percent' },
      },
    );
  });
  const avoidedBy = byPool((pool) =>
    byProgramme((j) => {
      const share: Part = pool === 'urgent' ? urgentShares[j] : subtract(1, urgentShares[j]);
      const strength = multiply(negate(realisation), returns[j], share, exposure[j].now);
      const scale = divide(multiply(caps[j], need[pool].now), demand.price.now);
      return ledger.years(
        'avoidedBy',
        'percent-fine',
        choose(
          call('OR', equal(caps[j], 0), atMost(need[pool].now, 0)),
          0,
          multiply(caps[j], subtract(1, call('EXP', divide(strength, scale)))),
        ),
        { about: `${POOL_LABELS[pool]}, by ${TIER_LABELS[j].toLowerCase()}` },
      );
    }),
  );
  const avoided = byPool((pool) =>
    ledger.years(
      pool === 'urgent' ? 'avoidedUrgent' : 'avoidedLongTerm',
      'percent-fine',
      subtract(1, multiply(...PREVENTION_TIERS.map((j) => subtract(1, avoidedBy[pool][j].now)))),
      { role: 'total' },
    ),
  );
  // A lever takes stays of every length away, so admissions and bed days fall alike.
  const left = urgentLeft(levers);
  const leftByLevers = left ? [left] : [];
  const admissions = ledger.years(
    'admissions',
    'decimal',
    multiply(demand.admissions.now, ...leftByLevers, subtract(1, avoided.urgent.now)),
  );
  const bedDays = ledger.years(
    'bedDays',
    'decimal',
    multiply(demand.bedDays.now, ...leftByLevers, subtract(1, multiply(stayRatio, avoided.urgent.now))),
  );

  ledger.section('Value avoided at full cost');
  const value = {
    urgent: ledger.years(
      'valueUrgent',
      'gbp-millions-fine',
      urgentValue(demand, need.urgent, avoided.urgent, stayRatio),
    ),
    longTerm: ledger.years(
      'valueLongTerm',
      'gbp-millions-fine',
      multiply(need.longTerm.now, avoided.longTerm.now),
    ),
  };
  const gross = ledger.years('gross', 'gbp-millions-fine', add(value.urgent.now, value.longTerm.now), {
    role: 'total',
  });
  return { realSpend, avoidedBy, avoided, caps, admissions, bedDays, value, gross };
}

/** Avoided stays are counted as admissions and, being shorter than average, for less as bed days. */
function urgentValue(demand: Demand, need: YearRow, avoided: YearRow, stayRatio: CellReference): Formula {
  const byAdmissions = multiply(subtract(1, demand.bedDayWeight), demand.admissionsIndex.now, avoided.now);
  const byBedDays = multiply(demand.bedDayWeight, demand.bedDaysIndex.now, stayRatio, avoided.now);
  return divide(multiply(need.now, add(byAdmissions, byBedDays)), demand.volume.urgent.now);
}

/** The most stages that a lag may have: each is a row. */
const MOST_STAGES = 10;

/**
 * Exposure as a chain of equal delays. A discrete Erlang lag of n stages is n geometric delays one
 * after the other, so the convolution with its kernel needs no array formula.
 */
function writeExposure(
  ledger: Ledger,
  time: YearRow,
  about: string,
  spend: YearRow,
  mean: CellReference,
  stages: CellReference,
): YearRow {
  const carried = ledger.value('carriedOver', 'percent', divide(mean, add(mean, stages)), { about });
  const chain: YearRow[] = [];
  for (let stage = 1; stage <= MOST_STAGES; stage += 1) {
    const input = chain.at(-1) ?? spend;
    chain.push(
      ledger.years(
        'delayStage',
        'gbp-millions-fine',
        (row) =>
          choose(
            equal(time.now, 0),
            0,
            add(multiply(carried, row.before), multiply(subtract(1, carried), input.now)),
          ),
        { about: `${about}, ${stage}`, noHorizon: true },
      ),
    );
  }
  const inYear: Formula = {
    kind: 'range',
    sheet: spend.sheet,
    from: { row: { at: chain[0].row }, column: { by: 0 } },
    to: { row: { at: chain[MOST_STAGES - 1].row }, column: { by: 0 } },
  };
  return ledger.years('exposure', 'gbp-millions-fine', call('INDEX', inYear, stages), { about });
}
