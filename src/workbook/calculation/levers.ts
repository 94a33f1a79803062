import { CARE_TIERS, leverShareKey, type CareTier, type Pool } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { add, call, choose, columnOf, divide, equal, lookUp, multiply, subtract } from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import { COLUMNS, SWITCH, TABLES } from '../names';
import type { Demand } from './demand';
import { writeAssumption, type ScenarioFields } from './in-force';

/** What the levers that are on do to need, before any prevention. */
export interface LeverRows {
  /** 1 for each lever that is on, in the baseline's order; what they say is read from their switches. */
  readonly on: readonly CellReference[];
  /** Switches that say neither of the two words. */
  readonly misspelt: Formula;
  /** Share of a tier's need that is taken away, and its value at full cost; tiers that no lever reduces are absent. */
  readonly cut: Readonly<Partial<Record<CareTier, YearRow>>>;
  readonly value: Readonly<Partial<Record<CareTier, YearRow>>>;
  readonly avoided: YearRow;
}

export function writeLevers(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  demand: Demand,
): LeverRows {
  const { levers } = context.baseline;
  ledger.section('Levers: need taken away before prevention');
  const switches = levers.map(({ label }) =>
    lookUp(scenario.number, columnOf(TABLES.levers, COLUMNS.number), columnOf(TABLES.levers, label)),
  );
  const on = levers.map(({ label }, index) =>
    ledger.value('leverOn', 'whole', choose(equal(switches[index], SWITCH.on), 1, 0), { about: label }),
  );
  const misspelt = levers.length === 0 ? call('SUM', 0) : add(...switches.map(neither));
  const met = writeTargets(ledger, context, scenario, time, on);
  const covered = context.sources.filter(({ key }) => levers.some(({ scope }) => scope.includes(key)));
  const left = new Map(
    covered.map(({ key, label }) => [
      key,
      ledger.years(
        'leverLeft',
        'percent-fine',
        multiply(
          ...levers.flatMap(({ scope }, index) => (scope.includes(key) ? [subtract(1, met[index].now)] : [])),
        ),
        { about: label },
      ),
    ]),
  );
  const cut: Partial<Record<CareTier, YearRow>> = {};
  const value: Partial<Record<CareTier, YearRow>> = {};
  for (const tier of CARE_TIERS) {
    const cells = covered.filter((cell) => cell.tier === tier);
    if (cells.length === 0) continue;
    const all = demand.budgetByTier[tier];
    const taken = cells.map(({ key }) =>
      multiply(demand.budgetByCell.get(key)!, subtract(1, left.get(key)!.now)),
    );
    const about = { about: TIER_LABELS[tier] };
    const share = ledger.years(
      'leverCut',
      'percent-fine',
      choose(equal(all, 0), 0, divide(add(...taken), all)),
      about,
    );
    cut[tier] = share;
    value[tier] = ledger.years(
      'leverValue',
      'gbp-millions-fine',
      multiply(demand.costByTier[tier].now, share.now),
      about,
    );
  }
  const values = Object.values(value);
  const avoided = ledger.years(
    'leverAvoided',
    'gbp-millions-fine',
    values.length === 0 ? multiply(0, time.now) : add(...values.map(({ now }) => now)),
    { role: 'total' },
  );
  return { on, misspelt, cut, value, avoided };
}

const neither = (written: Formula): Formula =>
  choose(call('OR', equal(written, SWITCH.on), equal(written, SWITCH.off)), 0, 1);

/** The share of the need in its scope that each lever takes away, by year. */
function writeTargets(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  on: readonly CellReference[],
): readonly YearRow[] {
  const { levers } = context.baseline;
  if (levers.length === 0) return [];
  const assume = (key: string): CellReference => writeAssumption(ledger, context, scenario, key);
  const delivery = assume('lever.delivery');
  const shares = levers.map(({ key }) => assume(leverShareKey(key)));
  const said = (column: string, label: string): Formula =>
    lookUp(label, columnOf(TABLES.leverTargets, COLUMNS.lever), columnOf(TABLES.leverTargets, column));
  return levers.map(({ label }, index) => {
    const due = ledger.value('leverDue', 'whole', said(COLUMNS.dueAfter, label), { about: label });
    return ledger.years(
      'leverMet',
      'percent-fine',
      (row) => multiply(row.parameter, call('MIN', 1, divide(time.now, due))),
      {
        about: label,
        parameter: {
          formula: multiply(on[index], shares[index], delivery, subtract(0, said(COLUMNS.change, label))),
          format: 'percent',
        },
      },
    );
  });
}

/** What is required of a pool's need once the levers have taken their part. */
export function costAfterLevers(demand: Demand, levers: LeverRows, pool: Pool): Formula {
  const value = levers.value[pool];
  return value ? subtract(demand.costByTier[pool].now, value.now) : demand.costByTier[pool].now;
}

/** The share of emergency need that the levers leave. */
export function urgentLeft(levers: LeverRows): Formula | undefined {
  return levers.cut.urgent && subtract(1, levers.cut.urgent.now);
}
