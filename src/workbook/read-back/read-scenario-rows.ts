import { PUBLISHED, PUBLISHED_LABEL, WHOLE, type Baseline } from '../../data/baseline';
import { uniqueNames } from '../../model/scenario';
import { NAME_LENGTH } from '../../model/scenario-bounds';
import { MOST_SCENARIOS } from '../build-plan';
import { COLUMNS } from '../names';
import type { CellProblem, RefuseCell } from './cell-problem';
import { gatherInto } from './cell-problem';
import { SCENARIO_COLUMNS, SUM_COLUMNS } from './input-columns';
import { choiceFor, plainValue, type InputRow, type TableView } from './input-table';
import { readText } from './read-cell';
import { emptyDraft, type ScenarioDraft } from './scenario-draft';

/** Fields that stand in a column as they stand in a scenario file. */
const PLAIN_FIELDS = [
  ['horizon', COLUMNS.horizon],
  ['shift.mode', COLUMNS.mode],
  ['shift.total', COLUMNS.total],
  ['shift.years', COLUMNS.years],
  ['shift.phasing', COLUMNS.phasing],
  ['funding', COLUMNS.funding],
  ['reinvest', COLUMNS.reinvest],
] as const;

/**
 * `tblScenarios`: a draft for each row that is filled in, by the rows' numbers and then from the
 * top, because it is the number that ties a row to its sheet.
 */
export function readScenarioRows(
  view: TableView,
  baseline: Baseline,
  problems: CellProblem[],
): readonly ScenarioDraft[] {
  const refuse = gatherInto(problems);
  const rows = view.rows(SCENARIO_COLUMNS).map((row) => {
    const number = row.cell(COLUMNS.number).value;
    return { row, number: typeof number === 'number' ? number : Infinity };
  });
  rows.sort((one, other) => (one.number < other.number ? -1 : one.number > other.number ? 1 : 0));
  const drafts = rows.map(({ row }) => readRow(row, baseline, refuse));
  const allowed = `1 to ${MOST_SCENARIOS} scenarios`;
  if (drafts.length === 0) refuse(view.header(COLUMNS.scenario), 'name', { code: 'missing', allowed });
  const excess = drafts[MOST_SCENARIOS];
  if (excess) {
    const place = excess.row.cell(COLUMNS.scenario).place;
    refuse(place, 'name', { code: 'wrong-count', found: drafts.length, allowed });
  }
  refuseSameNames(drafts, refuse);
  return drafts;
}

function readRow(row: InputRow, baseline: Baseline, refuse: RefuseCell): ScenarioDraft {
  const nameCell = row.cell(COLUMNS.scenario);
  const name = readText(
    nameCell,
    'name',
    `a name of ${NAME_LENGTH.minimum} to ${NAME_LENGTH.maximum} characters`,
    refuse,
  );
  const draft = emptyDraft(row, name);
  draft.places.set('name', { value: nameCell.place });
  if (name === undefined) draft.refused.add('name');
  else draft.fields.set('name', name);

  const footprint = readFootprint(row, baseline, refuse);
  draft.places.set('footprint', { value: row.cell(COLUMNS.footprint).place });
  if (footprint === undefined) draft.refused.add('footprint');
  else draft.fields.set('footprint', footprint);

  const envelope = readEnvelope(row, baseline, refuse);
  draft.places.set('envelope', { value: row.cell(COLUMNS.envelope).place });
  if (envelope !== undefined) draft.fields.set('envelope', envelope);

  for (const [field, column] of PLAIN_FIELDS) {
    const { value, place } = row.cell(column);
    draft.fields.set(field, plainValue(value));
    draft.places.set(field, { value: place });
  }
  // No one share is wrong where the sum is: the complaint stands where the sum is shown.
  for (const side of ['from', 'to'] as const) {
    draft.places.set(`shift.${side}`, { value: row.placeOf(SUM_COLUMNS[side]) ?? nameCell.place });
  }
  return draft;
}

/** A footprint's key by its label. */
function readFootprint(row: InputRow, baseline: Baseline, refuse: RefuseCell): string | undefined {
  const { footprints, wholeLabel } = baseline;
  const all = [...footprints, { key: WHOLE, label: wholeLabel }];
  const choices = all.map(({ label }) => label);
  const cell = row.cell(COLUMNS.footprint);
  const text = readText(cell, 'footprint', choices.join(', '), refuse);
  if (text === undefined) return undefined;
  const label = choiceFor(text, choices);
  const found = all.find((one) => one.label === label);
  if (!found) refuse(cell.place, 'footprint', { code: 'not-a-choice', found: text, choices });
  return found?.key;
}

/** An envelope's key by its label; undefined where a workbook has none of its own, or after refusing it. */
function readEnvelope(row: InputRow, { envelopes }: Baseline, refuse: RefuseCell): string | undefined {
  const all = [{ key: PUBLISHED, label: PUBLISHED_LABEL }, ...envelopes];
  const choices = all.map(({ label }) => label);
  const cell = row.cell(COLUMNS.envelope);
  if (cell.value === undefined) return undefined;
  const text = readText(cell, 'envelope', choices.join(', '), refuse);
  if (text === undefined) return undefined;
  const label = choiceFor(text, choices);
  const found = all.find((one) => one.label === label);
  if (!found) refuse(cell.place, 'envelope', { code: 'not-a-choice', found: text, choices });
  return found?.key;
}

function refuseSameNames(drafts: readonly ScenarioDraft[], refuse: RefuseCell): void {
  const named = drafts.flatMap((draft) => (draft.name === undefined ? [] : [{ draft, name: draft.name }]));
  const indexes = named.map((_, index) => String(index));
  for (const { file, field, ...fault } of uniqueNames(named, indexes)) {
    const { draft } = named[Number(file)]!;
    refuse(draft.row.cell(COLUMNS.scenario).place, field ?? 'name', fault);
    // Rows of a name that two scenarios have can only go to one of them.
    for (const path of ['shift.from', 'shift.to', 'shift.custom']) draft.refused.add(path);
  }
}
