import type { Baseline } from '../../data/baseline';
import { COLUMNS, SWITCH } from '../names';
import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import type { InputTable } from './input-table';
import { choiceFor, TableView } from './input-table';
import { readText } from './read-cell';
import type { ScenarioDraft } from './scenario-draft';

const CHOICES = Object.values(SWITCH);

/**
 * `tblLevers`: puts the levers that are on into the draft of each row's scenario, by its number. Without
 * the table or a column of it, as in a workbook of before there were levers, they are off; so is a blank.
 */
export function readLevers(
  table: InputTable | undefined,
  { levers }: Baseline,
  drafts: readonly ScenarioDraft[],
  problems: CellProblem[],
): void {
  if (!table) return;
  const refuse = gatherInto(problems);
  const view = new TableView(table);
  const seen = new Set<ScenarioDraft>();
  for (const row of view.rows(levers.map(({ label }) => label))) {
    const number = row.cell(COLUMNS.number);
    // The row of a scenario that was taken out of its table says nothing of any other.
    const draft = drafts.find((one) => one.row.cell(COLUMNS.number).value === number.value);
    if (!draft || number.value === undefined) continue;
    if (seen.has(draft)) {
      refuse(number.place, COLUMNS.number, { code: 'duplicate', found: String(number.value) });
      continue;
    }
    seen.add(draft);
    const on: string[] = [];
    for (const { key, label } of levers) {
      const cell = row.cell(label);
      if (cell.value === undefined) continue;
      const text = readText(cell, label, CHOICES.join(' or '), refuse);
      const choice = CHOICES.find((one) => one === choiceFor(text ?? '', CHOICES));
      if (choice === SWITCH.on) on.push(key);
      else if (text !== undefined && choice === undefined) {
        refuse(cell.place, label, { code: 'not-a-choice', found: text, choices: CHOICES });
      }
    }
    draft.fields.set('levers', on);
  }
}
