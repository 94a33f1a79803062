import { HISTORY_TEXT } from '../../strings/commissioning-sheets';
import { evaluatePlan } from '../../workbook/evaluate';
import { keptRow, type Kept, type KeptRow } from '../../workbook/kept';
import { HISTORY_COLUMNS, SIGN_OFF_COLUMNS, SIGN_OFF_ROWS } from '../../workbook/commissioning-columns';
import { NAMES, TABLES } from '../../workbook/names';
import type { Inputs } from '../inputs';
import { planOfInputs } from '../plan-of-inputs';
import { PRODUCT_VERSION } from '../product';
import type { Desk } from './desk';
import { differences } from './differences';
import type { SignOffForm } from './sign-off-form';
import type { Snapshot } from './snapshot';

/** Of as many runs the workbook tells. */
export const MOST_RUNS = 200;

/** A run that is about to be written. */
export interface RunToRecord {
  readonly action: 'run' | 'restore' | 'signOff';
  readonly inputs: Inputs;
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
  /** Who signs what is written. */
  readonly signOff?: SignOffForm;
}

/**
 * What is kept beside the inputs once a run is told of in it, and signed where it is to be. Without a clock
 * no run is told of.
 */
export function recordRun({ clock }: Desk, run: RunToRecord): Kept {
  const { inputs, signOff } = run;
  const kept = inputs.kept ?? {};
  if (!clock && !signOff) return kept;
  const code = codeOf(inputs);
  const signed = signOff ? signedBy(kept, signOff, code) : kept;
  return clock ? withRun(signed, run, clock(), code) : signed;
}

/** What the inputs come to, as the Cover of their workbook says. */
function codeOf(inputs: Inputs): string {
  const plan = planOfInputs(inputs);
  const { sheet, area } = plan.names.find(({ name }) => name === NAMES.inputsCode)!;
  const code = evaluatePlan(plan).at(sheet, area.from.row, area.from.column);
  return typeof code === 'string' ? code : '';
}

function signedBy(kept: Kept, { status, by, when }: SignOffForm, code: string): Kept {
  const { what, value } = SIGN_OFF_COLUMNS;
  const owner = keptRow(kept, TABLES.signOff, what, SIGN_OFF_ROWS.owner);
  const values: readonly (readonly [string, string])[] = [
    [SIGN_OFF_ROWS.status, status],
    [SIGN_OFF_ROWS.by, by],
    [SIGN_OFF_ROWS.when, when],
    [SIGN_OFF_ROWS.code, code],
  ];
  const rows = values.map(([name, text]): KeptRow => ({ [what]: name, [value]: text }));
  return { ...kept, [TABLES.signOff]: owner ? [...rows, owner] : rows };
}

function withRun(kept: Kept, { action, before, after }: RunToRecord, when: Date, code: string): Kept {
  const rows = kept[TABLES.history] ?? [];
  const names = HISTORY_COLUMNS;
  const changes = before ? differences(before, after) : [];
  const words = changes.map(HISTORY_TEXT.change).join('; ');
  const last = Math.max(0, ...rows.map((row) => Number(row[names.number]) || 0));
  const row: KeptRow = {
    [names.number]: last + 1,
    [names.when]: when.toISOString().slice(0, 16).replace('T', ' '),
    [names.action]: HISTORY_TEXT.actions[action],
    [names.version]: PRODUCT_VERSION,
    [names.code]: code,
    [names.changes]: words === '' ? HISTORY_TEXT.nothing : shortened(words),
  };
  return { ...kept, [TABLES.history]: [...rows, row].slice(-MOST_RUNS) };
}

const LONGEST_WORDS = 500;

const shortened = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
