import { add, call, columnOf, divide, fixedRange, lookUp, multiply } from '../compose';
import type { CellReference } from '../formula';
import type { Ledger, YearRow } from '../ledger';
import { COLUMNS, TABLES } from '../names';
import type { SheetArea } from '../plan';
import type { Demand } from './demand';
import type { ScenarioFields } from './in-force';

/** What a scenario has to spend: the published envelope and the extra money of the one it names. */
export interface EnvelopeRows {
  readonly extra: YearRow;
  readonly envelope: YearRow;
  /** The name, the extra money once all has arrived, and the years until then; none without such envelopes. */
  readonly choice?: {
    readonly name: CellReference;
    readonly full: CellReference;
    readonly years: CellReference;
  };
}

/** `extras` is the block of extra money, a row an envelope and a column a footprint; absent where there is none. */
export function writeOwnEnvelope(
  ledger: Ledger,
  scenario: ScenarioFields,
  time: YearRow,
  demand: Demand,
  extras: SheetArea | undefined,
): EnvelopeRows {
  const money = 'gbp-millions-fine';
  ledger.section('Envelope of the scenario');
  const choice = extras && writeChoice(ledger, scenario, extras);
  const extra = ledger.years(
    'extraFunding',
    money,
    choice
      ? divide(
          multiply(choice.full, call('MIN', 1, divide(time.now, choice.years)), demand.envelope.now),
          demand.baseEnvelope,
        )
      : multiply(0, demand.envelope.now),
  );
  const envelope = ledger.years('ownEnvelope', money, add(demand.envelope.now, extra.now), { role: 'total' });
  return { extra, envelope, ...(choice && { choice }) };
}

function writeChoice(
  ledger: Ledger,
  scenario: ScenarioFields,
  extras: SheetArea,
): NonNullable<EnvelopeRows['choice']> {
  const names = columnOf(TABLES.envelopes, COLUMNS.envelope);
  const name = ledger.value(
    'envelopeName',
    'general',
    lookUp(
      scenario.number,
      columnOf(TABLES.scenarios, COLUMNS.number),
      columnOf(TABLES.scenarios, COLUMNS.envelope),
    ),
  );
  const row = call('MATCH', name, names, 0);
  const full = ledger.value(
    'extraInFull',
    'gbp-millions-fine',
    call('INDEX', fixedRange(extras, extras.sheet), row, scenario.footprintColumn),
  );
  const years = ledger.value(
    'arrivalYears',
    'whole',
    call('INDEX', columnOf(TABLES.envelopes, COLUMNS.years), row),
  );
  return { name, full, years };
}
