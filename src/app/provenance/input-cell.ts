import { PUBLISHED_LABEL, TIERS, type Tier } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { COLUMNS, CUSTOM_PHASING_KEY, TABLES } from '../../workbook/names';
import { FIRST_YEAR } from '../../workbook/layout';
import { SCENARIO_COLUMNS } from '../../workbook/read-back/input-columns';
import type { Place, TableCell, TracedBook } from './traced-book';

/** What an input cell of a workbook is the value of. `own` says that a scenario has it for itself. */
export type InputName =
  | { readonly kind: 'assumption'; readonly key: string; readonly own: boolean }
  /** `of` is a year, or a number of years for a scenario's own list. */
  | { readonly kind: 'series'; readonly key: string; readonly of: string | number; readonly own: boolean }
  | { readonly kind: 'mix'; readonly strategy: string; readonly tier: Tier; readonly own: boolean }
  | { readonly kind: 'budget'; readonly strategy: string; readonly footprint: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'phasing'; readonly of: number }
  | { readonly kind: 'share'; readonly cell: string; readonly direction: string }
  | { readonly kind: 'lever'; readonly lever: string; readonly what: 'switch' | 'change' | 'due' }
  | {
      readonly kind: 'envelope';
      readonly envelope: string;
      readonly what: 'extra' | 'years';
      readonly column: string;
    };

type Reader = (at: TableCell, read: (column: string) => string) => InputName | undefined;

const FIELDS: readonly string[] = [
  ...SCENARIO_COLUMNS.filter((column) => column !== COLUMNS.scenario),
  COLUMNS.envelope,
];

const tierOf = (column: string): Tier | undefined => TIERS.find((tier) => TIER_LABELS[tier] === column);
const isYear = (column: string): boolean => /^\d{4}\/\d{2}$/.test(column);

const READERS: Readonly<Record<string, Reader>> = {
  [TABLES.assumptions]: ({ column }, read) =>
    column === COLUMNS.value ? { kind: 'assumption', key: read(COLUMNS.key), own: false } : undefined,
  [TABLES.series]: ({ column }, read) =>
    isYear(column) ? { kind: 'series', key: read(COLUMNS.key), of: column, own: false } : undefined,
  [TABLES.mix]: ({ column }, read) => {
    const tier = tierOf(column);
    return tier && { kind: 'mix', strategy: afterDot(read(COLUMNS.key)), tier, own: false };
  },
  [TABLES.budget]: ({ column }, read) =>
    column === COLUMNS.strategy
      ? undefined
      : { kind: 'budget', strategy: read(COLUMNS.strategy), footprint: column },
  [TABLES.scenarios]: ({ column }) =>
    FIELDS.includes(column) ? { kind: 'field', field: column } : undefined,
  [TABLES.shares]: ({ column }, read) =>
    column === COLUMNS.share
      ? { kind: 'share', cell: read(COLUMNS.cell), direction: read(COLUMNS.direction) }
      : undefined,
  [TABLES.overrides]: ({ column }, read) =>
    column === COLUMNS.value ? ownInput(read(COLUMNS.key), read(COLUMNS.item)) : undefined,
  [TABLES.levers]: ({ column }) =>
    column === COLUMNS.number || column === COLUMNS.scenario
      ? undefined
      : { kind: 'lever', lever: column, what: 'switch' },
  [TABLES.leverTargets]: ({ column }, read) => {
    const what = column === COLUMNS.change ? 'change' : column === COLUMNS.dueAfter ? 'due' : undefined;
    return what && { kind: 'lever', lever: read(COLUMNS.lever), what };
  },
  [TABLES.envelopes]: ({ table, column }, read) => {
    const index = table.columns.findIndex(({ name }) => name === column);
    const envelope = read(COLUMNS.envelope);
    // The published envelope adds nothing to itself.
    if (envelope === PUBLISHED_LABEL) return undefined;
    if (column === COLUMNS.years) return { kind: 'envelope', envelope, what: 'years', column };
    const texts = table.columns.findIndex(({ name }) => name === 'Source');
    return index > texts ? { kind: 'envelope', envelope, what: 'extra', column } : undefined;
  },
};

const afterDot = (key: string): string => key.slice(key.indexOf('.') + 1);

/** A row of a scenario's own values: one number, or an item of a list or a mix. */
function ownInput(key: string, item: string): InputName {
  if (key === CUSTOM_PHASING_KEY) return { kind: 'phasing', of: Number(item) };
  const tier = TIERS.find((one) => one === item);
  if (tier) return { kind: 'mix', strategy: afterDot(key), tier, own: true };
  if (item === '') return { kind: 'assumption', key, own: true };
  return { kind: 'series', key, of: Number(item), own: true };
}

/** What a cell is the input of; undefined where it is none, as keys, numbers of rows and calculations. */
export function inputNameOf(book: TracedBook, place: Place): InputName | undefined {
  const content = book.cellAt(place)?.content;
  if (!content || content.kind === 'formula' || content.kind === 'blank') return undefined;
  const at = book.tableAt(place);
  return at && READERS[at.table.name]?.(at, (column) => String(book.inRow(place, at, column) ?? ''));
}

/** Whether a formula in a table only adds inputs up, so that they and not it are what a number rests on. */
export function isSumOfInputs({ table }: TableCell): boolean {
  return table.name === TABLES.budget || table.name === TABLES.envelopes;
}

/** Tables whose formulas are results, and no keeping of keys and states. */
export function isWorking(book: TracedBook, place: Place): boolean {
  const at = book.tableAt(place);
  if (!at) return place.column >= FIRST_YEAR - 1;
  return at.table.name === TABLES.demand || at.table.name === TABLES.results;
}
