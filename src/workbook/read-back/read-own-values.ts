import type { Baseline } from '../../data/baseline';
import { mixKey } from '../../model/assumptions-in-force';
import { COLUMNS, CUSTOM_PHASING_KEY } from '../names';
import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import { OWN_VALUE_COLUMNS } from './input-columns';
import { choiceFor, type InputRow, type TableView } from './input-table';
import type { OwnerOf } from './owner-of-row';
import { putTogether, type OwnValueKind } from './own-value-rows';
import { readText } from './read-cell';
import type { ScenarioDraft } from './scenario-draft';

/** `tblOverrides`: puts each scenario's own values, and the fractions of its phasing, into its draft. */
export function readOwnValues(
  view: TableView,
  baseline: Baseline,
  ownerOf: OwnerOf,
  problems: CellProblem[],
): void {
  const refuse = gatherInto(problems);
  const kinds = kindsOf(baseline);
  const keys = [...kinds.keys()];
  const groups = new Map<ScenarioDraft, Map<string, InputRow[]>>();
  for (const row of view.rows(OWN_VALUE_COLUMNS)) {
    const draft = ownerOf(row, refuse);
    const keyCell = row.cell(COLUMNS.key);
    const text = readText(keyCell, COLUMNS.key, 'the key of a value', refuse);
    const key = text === undefined ? undefined : choiceFor(text, keys);
    const isKnown = key !== undefined && kinds.has(key);
    if (key !== undefined && !isKnown) {
      refuse(keyCell.place, COLUMNS.key, { code: 'not-a-choice', found: key, choices: keys });
    }
    if (draft && isKnown) {
      const ofDraft = groups.get(draft) ?? new Map<string, InputRow[]>();
      groups.set(draft, ofDraft.set(key, [...(ofDraft.get(key) ?? []), row]));
      continue;
    }
    const { value, place } = row.cell(COLUMNS.value);
    if (value === undefined) refuse(place, key ?? COLUMNS.value, { code: 'missing', allowed: 'a value' });
  }
  for (const [draft, byKey] of groups) {
    for (const [key, rows] of byKey) {
      const isCustom = key === CUSTOM_PHASING_KEY;
      const field = isCustom ? 'shift.custom' : `assumptions.${key}`;
      const before = problems.length;
      const values = putTogether(kinds.get(key)!, rows, field, draft, refuse);
      if (problems.length > before) draft.refused.add(field);
      if (isCustom) draft.custom.values = values;
      else draft.ownValues.set(key, values);
    }
  }
}

function kindsOf({ assumptions, series, mixes }: Baseline): ReadonlyMap<string, OwnValueKind> {
  return new Map<string, OwnValueKind>([
    ...assumptions.map(
      ({ key, yearly, bounds }) =>
        [key, yearly ? 'yearly' : bounds.nullable ? 'nullable' : 'scalar'] as const,
    ),
    ...series.map(({ key }) => [key, 'yearly'] as const),
    ...mixes.map(({ strategy }) => [mixKey(strategy), 'mix'] as const),
    [CUSTOM_PHASING_KEY, 'phasing'],
  ]);
}
