import type { Position, SheetPlan } from '../../workbook/plan';
import { clearStale } from './clear-sheet';
import { sheetsOf } from './engine';
import type { EngineFormulas } from './engine-formula';
import { keepSelection } from './keep-selection';
import { partsOf, type KeptSheet } from './kept-sheet';
import { unmovedLines } from './lines';
import type { Painter } from './paint';
import { paintSheet, type Looks } from './paint-sheet';
import type { AsidePile } from './set-aside';
import { engineFormats, formatSheet, frameMark, frameSheet, unframeSheet } from './sheet-frame';
import { typeSheet, type SheetToWrite } from './type-sheet';

/** What all sheets of a write share. */
export interface Pens {
  readonly formulas: EngineFormulas;
  readonly looks: Looks;
  readonly painter: Painter;
  readonly aside: AsidePile;
}

export interface WrittenSheet {
  readonly kept: KeptSheet;
  /** False where all stood as planned. */
  readonly hasChanged: boolean;
}

/** Writes one sheet: contents, looks, columns and rows, and what colours its cells by their values. */
export function writeSheet(
  sheet: SheetToWrite,
  kept: KeptSheet | undefined,
  { formulas, looks, painter, aside }: Pens,
): WrittenSheet {
  const { model, index, plan } = sheet;
  const setAside = aside.from(index, plan.name);
  const { marks, typed } = typeSheet(sheet, formulas, setAside);
  clearStale(sheet, marks, setAside);
  const hasPainted = paintSheet(sheet, marks, typed, looks, painter);
  const frame = frameMark(plan);
  if (frame !== kept?.frame) {
    // The engine leaves a column that it hides, and selects the next one.
    keepSelection(model, index, () => {
      if (kept) unframeSheet(model, index, lastOf(plan, kept));
      frameSheet(model, index, plan);
    });
  }
  const formats = engineFormats(plan, formulas);
  const before = kept?.formats ?? [];
  if (JSON.stringify(formats) !== JSON.stringify(before)) formatSheet(model, index, formats, before);
  return {
    kept: {
      id: sheetsOf(model)[index]!.id,
      name: plan.name,
      marks,
      frame,
      formats,
      parts: partsOf(plan),
      rows: unmovedLines(marks.height),
      columns: unmovedLines(marks.width),
    },
    hasChanged: hasPainted || typed.size > 0 || frame !== kept?.frame,
  };
}

/** The last row and column that a plan may have set, then or now. */
function lastOf({ columns, rowHeights }: SheetPlan, { marks }: KeptSheet): Position {
  return {
    row: Math.max(marks.height, ...rowHeights.map(({ row }) => row)),
    column: Math.max(marks.width, ...columns.map(({ to }) => to)),
  };
}
