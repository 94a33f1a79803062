import { err, ok, type Result } from 'neverthrow';
import type { WorkbookPlan } from '../../workbook/plan';
import type { HostProblem, KeptAside, WriteOptions } from '../host';
import { sheetsOf, type EngineSheet, type GridModel } from './engine';
import { EngineFormulas } from './engine-formula';
import { isFilledIn } from './filled-in';
import { fitRows } from './fit-rows';
import { setForeignCellsAside } from './foreign-cells';
import { keepAside } from './keep-aside';
import type { KeptBook } from './kept-book';
import type { KeptSheet } from './kept-sheet';
import { Painter } from './paint';
import { Looks } from './paint-sheet';
import { placeSheets } from './place-sheets';
import { restoreLines } from './restore-lines';
import { AsidePile } from './set-aside';
import { writeNames } from './write-names';
import { writeSheet, type WrittenSheet } from './write-sheet';

/** What a write made of a workbook. */
export interface WrittenBook {
  readonly book: KeptBook;
  readonly keptAside: readonly KeptAside[];
  /** Sheets of ours that the plan has no more: gone, and left for what the user filled in there. */
  readonly removed: readonly string[];
  readonly left: readonly string[];
  /** False where all stood as planned. */
  readonly hasChanged: boolean;
}

/** Calculating takes about as long as writing this many sheets. */
const CALCULATION_SHEETS = 3;

/**
 * Writes a plan into a workbook that no one else uses: a failure, which is given back or thrown,
 * leaves it half written. Between sheets it lets others run, and ends where it is aborted.
 */
export async function writePlan(
  model: GridModel,
  plan: WorkbookPlan,
  before: KeptBook,
  { onProgress, signal }: WriteOptions,
): Promise<Result<WrittenBook, HostProblem>> {
  model.pauseEvaluation();
  const shown = sheetsOf(model)[model.getSelectedSheet()]?.id;
  const aside = new AsidePile(model);
  const present = before.sheets.filter(({ id }) => sheetsOf(model).some((sheet) => sheet.id === id));
  const isDisturbed = before.isDisturbed || present.length < before.sheets.length;
  const placeOf = ({ id }: KeptSheet): EngineSheet => sheetsOf(model).find((sheet) => sheet.id === id)!;
  const isPlanned = ({ name }: KeptSheet): boolean => plan.sheets.some((sheet) => sheet.name === name);
  const left = present.filter((kept) => !isPlanned(kept) && isFilledIn(model, placeOf(kept).index, kept));
  const restored = present
    .filter((kept) => !left.includes(kept))
    .map((kept) => {
      const { index, name } = placeOf(kept);
      return restoreLines(model, index, kept, aside.from(index, name));
    });
  const staying = restored.filter(isPlanned);
  const placed = placeSheets(model, plan, staying);
  if (placed.isErr()) return err(placed.error);
  writeNames(model, plan.names, before.names);
  const formulas = new EngineFormulas(plan);
  const pens = { formulas, looks: new Looks(), painter: new Painter(model), aside };
  const steps = plan.sheets.length + CALCULATION_SHEETS;
  const written: WrittenSheet[] = [];
  for (const [place, sheet] of plan.sheets.entries()) {
    const index = sheetsOf(model).findIndex(({ name }) => name === sheet.name);
    const kept = staying.find(({ name }) => name === sheet.name);
    const isTouched = kept !== undefined && before.touched.has(kept.id);
    const toWrite = { model, index, plan: sheet, before: kept?.marks, isTouched, isDisturbed };
    try {
      written.push(writeSheet(toWrite, kept, pens));
    } catch (error) {
      // The engine refuses to type into someone's block formula, for one.
      return err({ code: 'refused', cause: causeOf(error), location: sheet.name });
    }
    onProgress?.((place + 1) / steps);
    await pause();
    if (signal?.aborted) return err({ code: 'cancelled', written: [] });
  }
  const gone = restored.filter((kept) => !staying.includes(kept));
  removeSheets(model, gone, aside);
  keepAside(model, aside.kept, pens.painter);
  const book = {
    sheets: [...written.map(({ kept }) => kept), ...left],
    names: plan.names,
    // What was filled in there is not what we wrote.
    touched: new Set(left.map(({ id }) => id)),
    isDisturbed: false,
  };
  // A copy begins without a history.
  const hasChanged = model.canUndo();
  const outcome = {
    book,
    keptAside: aside.kept,
    removed: gone.map(({ name }) => name),
    left: left.map((kept) => placeOf(kept).name),
    hasChanged,
  };
  if (!hasChanged) return ok(outcome);
  model.resumeEvaluation();
  model.evaluate();
  for (const { kept, hasChanged } of written) {
    const sheet = plan.sheets.find(({ name }) => name === kept.name)!;
    if (hasChanged)
      fitRows(
        model,
        sheetsOf(model).findIndex(({ id }) => id === kept.id),
        sheet,
      );
  }
  show(model, before.sheets.length === 0 ? undefined : shown, plan.activeSheet);
  return ok(outcome);
}

/** Takes away sheets of ours that the plan has no more, and sets aside what is the user's on them. */
function removeSheets(model: GridModel, gone: readonly KeptSheet[], aside: AsidePile): void {
  for (const { id, marks } of gone) {
    const { index, name } = sheetsOf(model).find((sheet) => sheet.id === id)!;
    const setAside = aside.from(index, name);
    setForeignCellsAside(model, index, marks, setAside);
    model.deleteSheet(index);
  }
}

function show(model: GridModel, shown: number | undefined, otherwise: string): void {
  const sheets = sheetsOf(model);
  const found = sheets.find(({ id }) => id === shown) ?? sheets.find(({ name }) => name === otherwise);
  if (found) model.setSelectedSheet(found.index);
}

/** What the engine says of a call that it refused. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Lets the page answer, or a cancellation arrive. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
