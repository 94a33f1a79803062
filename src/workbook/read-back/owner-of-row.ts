import { COLUMNS } from '../names';
import type { RefuseCell } from './cell-problem';
import { fold, type InputRow } from './input-table';
import { readText } from './read-cell';
import type { ScenarioDraft } from './scenario-draft';

/** Finds the scenario whose name a row bears, or undefined after refusing the row's name. */
export type OwnerOf = (row: InputRow, refuse: RefuseCell) => ScenarioDraft | undefined;

/** Looks among these scenarios as the workbook's formulas do: capitals make no difference. */
export function ownersAmong(drafts: readonly ScenarioDraft[]): OwnerOf {
  const byName = new Map<string, ScenarioDraft>();
  const choices = drafts.flatMap(({ name }) => (name === undefined ? [] : [name]));
  // The very name comes first.
  for (const namesOf of [(name: string) => name, fold]) {
    for (const draft of drafts) {
      if (draft.name === undefined) continue;
      const name = namesOf(draft.name);
      if (!byName.has(name)) byName.set(name, draft);
    }
  }
  return (row, refuse) => {
    const cell = row.cell(COLUMNS.scenario);
    const name = readText(cell, COLUMNS.scenario, 'the name of a scenario', refuse);
    if (name === undefined) return undefined;
    const owner = byName.get(name) ?? byName.get(fold(name));
    if (!owner) refuse(cell.place, COLUMNS.scenario, { code: 'not-a-choice', found: name, choices });
    return owner;
  };
}
