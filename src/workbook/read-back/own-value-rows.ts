import { LONGEST_HORIZON, TIERS } from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import { describeFound } from '../../model/field-checks';
import { COLUMNS } from '../names';
import type { RefuseCell } from './cell-problem';
import { choiceFor, plainValue, type InputRow } from './input-table';
import { readNumber, readText, saysNever } from './read-cell';
import type { ScenarioDraft } from './scenario-draft';

/** What a key's rows make: one number, one number or "never", a constant or a list by year, six shares. */
export type OwnValueKind = 'scalar' | 'nullable' | 'yearly' | 'phasing' | 'mix';

const YEARS: Bounds = { minimum: 1, maximum: LONGEST_HORIZON, whole: true };
/** A year that was typed as text counts: the workbook's formulas cannot tell it from the number. */
const WRITTEN_YEAR = /^[1-9]\d?$/;

/**
 * The value that the rows of one key make, as a scenario file would hold it, after telling the
 * draft where each part stands. What its items cannot make is refused here; the values are not
 * looked at.
 */
export function putTogether(
  kind: OwnValueKind,
  rows: readonly InputRow[],
  field: string,
  draft: ScenarioDraft,
  refuse: RefuseCell,
): unknown {
  draft.places.set(field, { value: rows[0]!.cell(COLUMNS.value).place });
  const isSingle = rows.every((row) => row.cell(COLUMNS.item).value === undefined);
  if (kind === 'scalar' || kind === 'nullable' || (kind === 'yearly' && isSingle)) {
    return single(kind, rows, field, refuse);
  }
  const items = kind === 'mix' ? tiersOf(rows, field, refuse) : yearsOf(rows, field, refuse);
  return items?.map((row, index) => {
    const { value, place } = row.cell(COLUMNS.value);
    draft.places.set(`${field}[${index}]`, { value: place });
    return plainValue(value);
  });
}

function single(kind: OwnValueKind, rows: readonly InputRow[], field: string, refuse: RefuseCell): unknown {
  for (const row of rows) {
    const { value, place } = row.cell(COLUMNS.item);
    if (value === undefined) continue;
    const found = `the item ${describeFound(plainValue(value))} of a single value`;
    refuse(place, field, { code: 'conflict', found, allowed: 'a blank item' });
  }
  for (const row of rows.slice(1)) {
    const { value, place } = row.cell(COLUMNS.key);
    refuse(place, field, { code: 'duplicate', found: describeFound(plainValue(value)) });
  }
  const cell = rows[0]!.cell(COLUMNS.value);
  return kind === 'nullable' && saysNever(cell) ? null : plainValue(cell.value);
}

/** The rows in the order of their years, 1 and on without a gap; undefined after refusing any. */
function yearsOf(
  rows: readonly InputRow[],
  field: string,
  refuse: RefuseCell,
): readonly InputRow[] | undefined {
  const byYear = new Map<number, InputRow>();
  let refused = false;
  const complain: RefuseCell = (...complaint) => {
    refused = true;
    refuse(...complaint);
  };
  for (const row of rows) {
    const cell = row.cell(COLUMNS.item);
    const { value, place } = cell;
    const year =
      typeof value === 'string' && WRITTEN_YEAR.test(value)
        ? readNumber({ value: Number(value), place }, field, YEARS, complain)
        : readNumber(cell, field, YEARS, complain);
    if (year === undefined) continue;
    if (byYear.has(year)) complain(place, field, { code: 'duplicate', found: String(year) });
    else byYear.set(year, row);
  }
  if (refused) return undefined;
  const inOrder = [...byYear].sort(([one], [other]) => one - other);
  inOrder.forEach(([year, row], index) => {
    const before = index === 0 ? 0 : inOrder[index - 1]![0];
    if (year === before + 1) return;
    const allowed = `a row for year ${before + 1}`;
    complain(row.cell(COLUMNS.item).place, field, { code: 'missing', allowed });
  });
  return refused ? undefined : inOrder.map(([, row]) => row);
}

/** The rows in the order of the tiers, one for each; undefined after refusing any. */
function tiersOf(
  rows: readonly InputRow[],
  field: string,
  refuse: RefuseCell,
): readonly InputRow[] | undefined {
  const byTier = new Map<string, InputRow>();
  for (const row of rows) {
    const cell = row.cell(COLUMNS.item);
    const text = readText(cell, field, `a tier: ${TIERS.join(', ')}`, refuse);
    if (text === undefined) return undefined;
    const tier = choiceFor(text, TIERS);
    const isTier = (TIERS as readonly string[]).includes(tier);
    if (isTier && !byTier.has(tier)) {
      byTier.set(tier, row);
      continue;
    }
    if (isTier) refuse(cell.place, field, { code: 'duplicate', found: tier });
    else refuse(cell.place, field, { code: 'not-a-choice', found: text, choices: TIERS });
    return undefined;
  }
  const missing = TIERS.filter((tier) => !byTier.has(tier));
  for (const tier of missing) {
    const { place } = rows[0]!.cell(COLUMNS.item);
    refuse(place, field, { code: 'missing', allowed: `a row for ${tier}` });
  }
  return missing.length > 0 ? undefined : TIERS.map((tier) => byTier.get(tier)!);
}
