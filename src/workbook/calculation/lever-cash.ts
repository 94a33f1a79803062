import { CARE_TIERS, type CareTier } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { add, call, choose, multiply, subtract, type Part } from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import { writeAssumption, type ScenarioFields } from './in-force';
import type { LeverRows } from './levers';
import { lagged, type ReleaseRows } from './money';

/** What becomes of the value that levers take out of need: the same three parts as of prevention. */
export interface LeverCashRows {
  readonly released: YearRow;
  readonly pending: YearRow;
  readonly stranded: YearRow;
  readonly difference: YearRow;
  /** Shares of planned care released at once and after a lag; absent where no lever reduces planned care. */
  readonly planned?: { readonly variable: CellReference; readonly semiFixed: CellReference };
}

export function writeLeverCash(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  levers: LeverRows,
  { shares, lags }: Pick<ReleaseRows, 'shares' | 'lags'>,
): LeverCashRows {
  ledger.section('Cash released by levers, pending and stranded');
  const planned = levers.value.planned && {
    variable: writeAssumption(ledger, context, scenario, 'release.variable.planned'),
    semiFixed: writeAssumption(ledger, context, scenario, 'release.semiFixed.planned'),
  };
  const sharesOf = (tier: CareTier) => (tier === 'planned' ? planned! : shares[tier]);
  const ever = call('ISNUMBER', lags.fixed);
  const tiers = CARE_TIERS.flatMap((tier) => {
    const value = levers.value[tier];
    return value ? [{ tier, value, ...sharesOf(tier) }] : [];
  });
  const parts = tiers.map(({ tier, value, variable, semiFixed }) => {
    const fixed = subtract(1, variable, semiFixed);
    const later = multiply(semiFixed, lagged(time, value, lags.semiFixed));
    const last = choose(ever, multiply(fixed, lagged(time, value, lags.fixed)), 0);
    const released = ledger.years(
      'leverReleasedOfTier',
      'gbp-millions-fine',
      add(multiply(variable, value.now), later, last),
      { about: TIER_LABELS[tier] },
    );
    const whole = multiply(fixed, value.now);
    return {
      released,
      pending: add(subtract(multiply(semiFixed, value.now), later), choose(ever, subtract(whole, last), 0)),
      stranded: choose(ever, 0, whole),
    };
  });
  const total = (id: 'leverReleased' | 'leverPending' | 'leverStranded', amounts: readonly Part[]): YearRow =>
    ledger.years(id, 'gbp-millions-fine', amounts.length === 0 ? none(time) : add(...amounts), {
      role: id === 'leverReleased' ? 'total' : undefined,
    });
  const released = total(
    'leverReleased',
    parts.map((part) => part.released.now),
  );
  const pending = total(
    'leverPending',
    parts.map((part) => part.pending),
  );
  const stranded = total(
    'leverStranded',
    parts.map((part) => part.stranded),
  );
  const difference = ledger.years(
    'leverDifference',
    'difference',
    subtract(levers.avoided.now, released.now, pending.now, stranded.now),
  );
  return { released, pending, stranded, difference, ...(planned && { planned }) };
}

const none = (time: YearRow): Formula => multiply(0, time.now);
