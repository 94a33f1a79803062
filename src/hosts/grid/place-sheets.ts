import { err, ok, type Result } from 'neverthrow';
import type { WorkbookPlan } from '../../workbook/plan';
import type { HostProblem } from '../host';
import { sameSheetName, sheetsOf, type EngineSheet, type GridModel } from './engine';
import { isBlankSheet } from './foreign-cells';
import type { KeptSheet } from './kept-sheet';

/** A name that no one gives a sheet, for as long as two of ours trade names. */
const PASSING_NAME = 'Upstream ~';

/**
 * Sees to it that the workbook has each sheet of the plan, by its name: sheets of ours that were
 * renamed get their names back, and those that are not there are added in their places. Refused where
 * a sheet of the user's bears one of our names and holds something.
 */
export function placeSheets(
  model: GridModel,
  plan: WorkbookPlan,
  ours: readonly KeptSheet[],
): Result<void, HostProblem> {
  const isOurs = ({ id }: EngineSheet): boolean => ours.some((kept) => kept.id === id);
  const known = (name: string): KeptSheet | undefined => ours.find((kept) => kept.name === name);
  for (const { name } of plan.sheets) {
    const taken = sheetsOf(model).find((sheet) => sameSheetName(sheet.name, name) && !isOurs(sheet));
    if (taken && (known(name) || !isBlankSheet(model, taken.index)))
      return err({ code: 'sheet-name-taken', sheet: name });
  }
  rename(model, ours);
  const first = sheetsOf(model);
  for (const [place, { name }] of plan.sheets.entries()) {
    const standing = sheetsOf(model).find((sheet) => sameSheetName(sheet.name, name));
    if (standing) {
      if (standing.name !== name) model.renameSheet(standing.index, name);
      continue;
    }
    model.newSheet();
    const added = sheetsOf(model).length - 1;
    model.renameSheet(added, name);
    const before = plan.sheets[place - 1]?.name;
    const after = sheetsOf(model).find((sheet) => sheet.name === before);
    const next = plan.sheets.slice(place + 1).map((sheet) => sheet.name);
    const ahead = sheetsOf(model).find((sheet) => next.includes(sheet.name));
    const target = after ? after.index + 1 : (ahead?.index ?? added);
    if (target < added) model.moveSheet(added, target);
  }
  const [only] = first;
  // The blank sheet that a new workbook comes with.
  if (
    ours.length === 0 &&
    first.length === 1 &&
    only &&
    !plan.sheets.some(({ name }) => sameSheetName(name, only.name))
  ) {
    if (isBlankSheet(model, only.index)) model.deleteSheet(only.index);
  }
  return ok(undefined);
}

function rename(model: GridModel, ours: readonly KeptSheet[]): void {
  const indexOf = (id: number): number => sheetsOf(model).findIndex((sheet) => sheet.id === id);
  const renamed = ours.filter(({ id, name }) => sheetsOf(model)[indexOf(id)]?.name !== name);
  for (const { id } of renamed) model.renameSheet(indexOf(id), `${PASSING_NAME}${id}`);
  for (const { id, name } of renamed) model.renameSheet(indexOf(id), name);
}
