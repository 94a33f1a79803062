import { SPEND_BOUNDS, YEARS_AHEAD_BOUNDS, PUBLISHED, PUBLISHED_LABEL } from '../../data/baseline';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { add } from '../compose';
import type { PlanContext } from '../context';
import { COLUMNS, TABLES } from '../names';
import type { Formula } from '../formula';
import type { NumberFormat, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { basisNow } from './basis-now';
import { numberRule, validateColumns } from './column-rules';
import { writeNumber } from './rows-of-scenarios';
import { sourceOf } from './source-text';

export interface EnvelopeTable {
  readonly last: number;
  /** The envelopes' names, for the drop-down. */
  readonly names: SheetArea;
  /** The extra money: a row an envelope, a column a footprint, the whole last. */
  readonly extras: SheetArea;
}

/** `tblEnvelopes`: the published envelope and the others, with what they add in each footprint. */
export function writeEnvelopes(sheet: SheetBuilder, context: PlanContext, header: number): EnvelopeTable {
  const { baseline, footprints } = context;
  sheet.text(header - 1, 0, SCENARIOS_TEXT.envelopes, 'heading');
  const heads = [COLUMNS.number, COLUMNS.envelope, 'Note', COLUMNS.years, 'Basis', COLUMNS.key, 'Source'];
  const first = heads.length;
  const whole = first + baseline.footprints.length;
  const places = baseline.footprints.map((_, place) => first + place);
  const defaults = [whole + 1, ...places.map((_, place) => whole + 2 + place)];
  const columns = [
    ...heads,
    ...footprints.map(({ label }) => SCENARIOS_TEXT.extra(label)),
    SCENARIOS_TEXT.defaultYears,
    ...baseline.footprints.map(({ label }) => SCENARIOS_TEXT.defaultExtra(label)),
  ];
  sheet.headers(header, 0, columns);
  const published = {
    key: PUBLISHED,
    label: PUBLISHED_LABEL,
    note: SCENARIOS_TEXT.published,
    years: 1,
    basis: '',
    extraGbpM: {} as Readonly<Record<string, number>>,
    source: '',
    section: '',
  };
  const rows = [published, ...baseline.envelopes];
  rows.forEach((envelope, index) => {
    const row = header + 1 + index;
    writeNumber(sheet, row, index + 1);
    sheet.text(row, 1, envelope.label);
    sheet.text(row, 2, envelope.note, 'tag', { wrap: true });
    const before = context.defaults.envelopes.find(({ key }) => key === envelope.key) ?? envelope;
    const isPublished = envelope === published;
    const put = (column: number, value: number, format: NumberFormat): void => {
      // What was published is changed on Baseline.
      if (isPublished) sheet.number(row, column, value, format);
      else sheet.input(row, column, value, format);
    };
    put(3, envelope.years, 'whole');
    if (isPublished) sheet.text(row, 4, envelope.basis, 'tag');
    else
      sheet.formula(row, 4, basisNow(envelope.basis, [3, ...places], defaults), 'general', { role: 'tag' });
    sheet.text(row, 5, envelope.key, 'tag', { wrap: true });
    sheet.text(row, 6, sourceOf(baseline, envelope), 'tag', { wrap: true });
    const own = baseline.footprints.map(({ key }, place) => {
      put(first + place, envelope.extraGbpM[key] ?? 0, 'gbp-millions-fine');
      sheet.number(row, whole + 2 + place, before.extraGbpM[key] ?? 0, 'gbp-millions-fine');
      return { kind: 'cell', row: { by: 0 }, column: { at: first + place } } satisfies Formula;
    });
    sheet.formula(row, whole, add(...own), 'gbp-millions-fine');
    sheet.number(row, whole + 1, before.years, 'whole');
  });
  const last = header + rows.length;
  validateColumns(
    sheet,
    [header + 2, last],
    [
      [3, numberRule(YEARS_AHEAD_BOUNDS), SCENARIOS_TEXT.arrivalRule],
      ...places.map((column) => [column, numberRule(SPEND_BOUNDS), SCENARIOS_TEXT.extraRule] as const),
    ],
  );
  sheet.table({
    name: TABLES.envelopes,
    description: SCENARIOS_TEXT.envelopesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  const block = (from: number, to: number): SheetArea => ({
    sheet: sheet.name,
    from: { row: header + 1, column: from },
    to: { row: last, column: to },
  });
  return { last, names: block(1, 1), extras: block(first, first + footprints.length - 1) };
}
