import {
  above,
  add,
  call,
  choose,
  divide,
  equal,
  multiply,
  named,
  negate,
  power,
  subtract,
} from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import { CUSTOM_PHASING_KEY, DIRECTIONS, NAMES } from '../names';
import type { Demand } from './demand';
import { ownValue, shareInForce, writeAssumption, type ScenarioFields } from './in-force';

/** What moves each year. The model, section The shift. */
export interface ShiftRows {
  readonly sourceShares: ReadonlyMap<string, CellReference>;
  readonly targetShares: ReadonlyMap<string, CellReference>;
  readonly shift: YearRow;
  readonly reinvested: YearRow;
  readonly unplaced: YearRow;
  readonly doubleRunning: YearRow;
  /** 1 where the need leaves with the money, 0 where it stays. */
  readonly withdrawn: CellReference;
}

export function writeShift(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  time: YearRow,
  demand: Demand,
  /** Released cash, which stands further down: reinvestment takes the year before's. */
  released: YearRow,
): ShiftRows {
  ledger.section('The shift: from, to and room');
  const share = (direction: keyof typeof DIRECTIONS, key: string, label: string): CellReference =>
    ledger.value(
      direction === 'from' ? 'sourceShare' : 'targetShare',
      'percent',
      shareInForce(scenario, DIRECTIONS[direction]),
      { about: label, key },
    );
  const sourceShares = new Map(context.sources.map(({ key, label }) => [key, share('from', key, label)]));
  const targetShares = new Map(context.targets.map(({ key, label }) => [key, share('to', key, label)]));
  const limits = context.sources.map(({ key, label }) => {
    const from = sourceShares.get(key)!;
    return ledger.value(
      'limit',
      'gbp-millions-fine',
      choose(above(from, 0), divide(demand.budgetByCell.get(key)!, from), ''),
      { about: label },
    );
  });
  const maxSourceShare = writeAssumption(ledger, context, scenario, 'shift.maxSourceShare');
  const delivery = writeAssumption(ledger, context, scenario, 'shift.delivery');
  const doubleRunningShare = writeAssumption(ledger, context, scenario, 'doubleRunning');
  const withdrawn = ledger.value('withdrawn', 'whole', choose(equal(scenario.funding, 'decommission'), 1, 0));

  ledger.section('The shift by year');
  const progress = ledger.years('progress', 'percent', call('MIN', 1, divide(time.now, scenario.years)));
  const phased = ledger.years('phased', 'percent', phasing(scenario, time, progress));
  const wanted = ledger.years(
    'wantedShift',
    'gbp-millions-fine',
    multiply(
      choose(
        equal(scenario.mode, 'points'),
        multiply(divide(scenario.total, named(NAMES.pointsPerWhole)), demand.envelope.now),
        scenario.total,
      ),
      delivery,
      phased.now,
    ),
  );
  const wantedReinvestment = ledger.years(
    'wantedReinvestment',
    'gbp-millions-fine',
    choose(equal(time.now, 0), 0, multiply(scenario.reinvest, released.before)),
  );
  const smallest = call('MIN', {
    kind: 'range',
    sheet: limits[0].sheet,
    from: { row: limits[0].row, column: limits[0].column },
    to: { row: limits[limits.length - 1].row, column: limits[limits.length - 1].column },
  });
  const room = ledger.years(
    'room',
    'gbp-millions-fine',
    divide(multiply(maxSourceShare, smallest, demand.envelope.now), demand.baseEnvelope),
  );
  const reinvested = ledger.years(
    'reinvested',
    'gbp-millions-fine',
    call('MIN', wantedReinvestment.now, room.now),
  );
  const shift = ledger.years(
    'shift',
    'gbp-millions-fine',
    call('MIN', wanted.now, subtract(room.now, reinvested.now)),
  );
  const unplaced = ledger.years(
    'unplaced',
    'gbp-millions-fine',
    add(subtract(wanted.now, shift.now), subtract(wantedReinvestment.now, reinvested.now)),
  );
  const doubleRunning = ledger.years(
    'doubleRunning',
    'gbp-millions-fine',
    choose(
      equal(time.now, 0),
      0,
      multiply(
        doubleRunningShare,
        call('MAX', 0, subtract(add(shift.now, reinvested.now), add(shift.before, reinvested.before))),
      ),
    ),
  );
  return { sourceShares, targetShares, shift, reinvested, unplaced, doubleRunning, withdrawn };
}

/** The fraction of the whole shift that is in place: h(t). */
function phasing(scenario: ScenarioFields, time: YearRow, progress: YearRow): Formula {
  const steepness = named(NAMES.sCurveSteepness);
  const logistic = (x: Formula): Formula => divide(1, add(1, call('EXP', x)));
  // 1 / (1 + e^-x): the sign of each exponent is turned here.
  const start = logistic(divide(steepness, 2));
  const end = logistic(divide(negate(steepness), 2));
  const curve = logistic(multiply(negate(steepness), subtract(progress.now, divide(1, 2))));
  const custom = call(
    'IFERROR',
    ownValue(scenario.number, CUSTOM_PHASING_KEY, call('MIN', time.now, scenario.years)),
    0,
  );
  const is = (name: string): Formula => equal(scenario.phasing, name);
  return choose(
    equal(time.now, 0),
    0,
    choose(
      is('linear'),
      progress.now,
      choose(
        is('front-loaded'),
        subtract(1, power(subtract(1, progress.now), 2)),
        choose(is('s-curve'), divide(subtract(curve, start), subtract(end, start)), custom),
      ),
    ),
  );
}

/** Sums some cells' shares; 0 where there are none. */
export function sumOfShares(shares: ReadonlyMap<string, CellReference>, keys: readonly string[]): Formula {
  const parts = keys.map((key) => shares.get(key)!);
  return parts.length === 0 ? { kind: 'number', value: 0 } : add(...parts);
}
