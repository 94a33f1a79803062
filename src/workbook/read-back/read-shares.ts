import { TIERS, type Baseline } from '../../data/baseline';
import { cellKey } from '../../model/cell-key';
import { SHARE } from '../../model/scenario-bounds';
import { COLUMNS, DIRECTIONS } from '../names';
import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import { SHARE_COLUMNS } from './input-columns';
import { choiceFor, plainValue, type TableView } from './input-table';
import type { OwnerOf } from './owner-of-row';
import { readNumber, readText } from './read-cell';

const SIDES = { [DIRECTIONS.from]: 'from', [DIRECTIONS.to]: 'to' } as const;
const CHOICES = Object.values(DIRECTIONS);

/** `tblShares`: puts each row's share into the draft of its scenario. */
export function readShares(
  view: TableView,
  { strategies }: Baseline,
  ownerOf: OwnerOf,
  problems: CellProblem[],
): void {
  const refuse = gatherInto(problems);
  const cells = strategies.flatMap(({ key }) => TIERS.map((tier) => cellKey(key, tier)));
  for (const row of view.rows(SHARE_COLUMNS)) {
    const draft = ownerOf(row, refuse);
    const directionCell = row.cell(COLUMNS.direction);
    const direction = readText(directionCell, COLUMNS.direction, CHOICES.join(' or '), refuse);
    const chosen = CHOICES.find((choice) => choice === choiceFor(direction ?? '', CHOICES));
    if (direction !== undefined && chosen === undefined) {
      const fault = { code: 'not-a-choice', found: direction, choices: CHOICES } as const;
      refuse(directionCell.place, COLUMNS.direction, fault);
    }
    const side = chosen && SIDES[chosen];
    const nameCell = row.cell(COLUMNS.cell);
    const text = readText(nameCell, COLUMNS.cell, 'a strategy and a tier', refuse);
    const shareCell = row.cell(COLUMNS.share);
    if (!draft || !side || text === undefined) {
      readNumber(shareCell, COLUMNS.share, SHARE, refuse);
      // Without this share the sums cannot come out right.
      for (const other of side ? [side] : (['from', 'to'] as const)) draft?.refused.add(`shift.${other}`);
      continue;
    }
    const cell = choiceFor(text, cells);
    const field = `shift.${side}.${cell}`;
    if (draft[side].has(cell)) {
      refuse(nameCell.place, field, { code: 'duplicate', found: cell });
      draft.refused.add(`shift.${side}`);
      continue;
    }
    draft[side].set(cell, plainValue(shareCell.value));
    draft.places.set(field, { value: shareCell.place, name: nameCell.place });
  }
}
