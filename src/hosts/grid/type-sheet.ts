import type { Position, SheetPlan } from '../../workbook/plan';
import { CELL, kindAt, markOf, noMarks, type CellKind, type CellMarks } from './cell-marks';
import type { GridModel } from './engine';
import type { EngineFormulas } from './engine-formula';
import { isAsTyped, typedCell, type TypedCell } from './typed-cell';

/** One sheet that is being written. */
export interface SheetToWrite {
  readonly model: GridModel;
  readonly index: number;
  readonly plan: SheetPlan;
  /** What we wrote on it before; undefined on a new sheet. */
  readonly before: CellMarks | undefined;
  /** Someone changed contents on it since. */
  readonly isTouched: boolean;
  /** The engine may have changed formulas on it since. */
  readonly isDisturbed: boolean;
}

/** Is told of what stands where we type, if it is someone else's: the formula, or that it is a value. */
export type SetAside = (place: Position, formula: string | undefined) => void;

/** Types what changed on a sheet; gives back what stands there now, and which cells were typed. */
export function typeSheet(
  sheet: SheetToWrite,
  formulas: EngineFormulas,
  setAside: SetAside,
): { readonly marks: CellMarks; readonly typed: ReadonlySet<number> } {
  const { plan, before } = sheet;
  const marks = emptyMarks(plan);
  const typed = new Set<number>();
  for (const cell of plan.cells) {
    const { row, column } = cell;
    const at = row * marks.width + column;
    const now = typedCell(cell, plan.name, formulas);
    marks.kinds[at] = now.kind;
    marks.texts[at] = markOf(now.text);
    const old = before ? kindAt(before, row, column) : CELL.none;
    const isSame = old === now.kind && before!.texts[row * before!.width + column] === marks.texts[at];
    if (isSame && !sheet.isTouched && !sheet.isDisturbed) continue;
    const isStanding = before !== undefined && stands(sheet, cell, now, old, isSame, setAside);
    if (isStanding || (!before && now.text === '')) continue;
    type(sheet, cell, now, old === CELL.formula && isSame, setAside);
    typed.add(at);
  }
  return { marks, typed };
}

/** Marks of the plan's extent, with nothing in them yet. */
function emptyMarks({ cells }: SheetPlan): CellMarks {
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  return noMarks(height, width);
}

/** Whether a cell can be left as it stands; what of someone else's is to be typed over is set aside. */
function stands(
  { model, index, before, isTouched, isDisturbed }: SheetToWrite,
  cell: SheetPlan['cells'][number],
  now: TypedCell,
  old: CellKind,
  isSame: boolean,
  setAside: SetAside,
): boolean {
  if (old !== CELL.none && old !== CELL.blank && !isTouched && !isDisturbed) return false;
  const content = model.getCellContent(index, cell.row + 1, cell.column + 1);
  if (content === '') return now.text === '';
  switch (old) {
    case CELL.none:
    case CELL.blank:
      // What someone wrote into a gap of ours is theirs, and can stay while it is a gap.
      if (now.kind === CELL.blank) return true;
      setAside(cell, formulaOf(content));
      return false;
    case CELL.formula:
      if (formulaOf(content) === undefined) setAside(cell, undefined);
      return false;
    case CELL.input:
      return isSame && isAsTyped(content, cell, now.text);
    case CELL.fixed: {
      if (isSame && isAsTyped(content, cell, now.text)) return true;
      const mark = before!.texts[cell.row * before!.width + cell.column];
      // The engine rounds the numbers that it gives for editing, so that theirs cannot be told from ours.
      const isOurs = !isSame && (markOf(content) === mark || isNumber(content));
      if (!isOurs) setAside(cell, formulaOf(content));
      return false;
    }
  }
}

/** Types a cell. `isKnown`: a formula of ours stood there, so that another one now is someone else's. */
function type(
  { model, index, isDisturbed }: SheetToWrite,
  { row, column }: Position,
  { text }: TypedCell,
  isKnown: boolean,
  setAside: SetAside,
): void {
  const content = isKnown && !isDisturbed ? model.getCellContent(index, row + 1, column + 1) : '';
  model.setUserInput(index, row + 1, column + 1, text);
  const formula = formulaOf(content);
  if (formula !== undefined && model.getCellContent(index, row + 1, column + 1) !== content) {
    setAside({ row, column }, formula);
  }
}

const isNumber = (content: string): boolean => Number.isFinite(Number(content));

/** A formula as it stands in a cell, with its `=`; undefined for anything else. */
function formulaOf(content: string): string | undefined {
  return content.startsWith('=') ? content : undefined;
}
