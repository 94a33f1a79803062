import type { CellPlan } from '../../workbook/plan';
import { CELL, type CellKind } from './cell-marks';
import type { EngineFormulas } from './engine-formula';
import { typedText } from './typed-text';

/** What is typed into a cell of a plan; '' leaves it blank. */
export interface TypedCell {
  readonly kind: Exclude<CellKind, typeof CELL.none>;
  readonly text: string;
}

export function typedCell(
  { content, style, row, column }: CellPlan,
  sheet: string,
  formulas: EngineFormulas,
): TypedCell {
  const kind = style.role === 'input' ? CELL.input : CELL.fixed;
  switch (content.kind) {
    case 'formula':
      return { kind: CELL.formula, text: `=${formulas.print(content.formula, sheet, row, column)}` };
    case 'number':
      return { kind, text: String(content.value) };
    case 'text':
      if (content.value !== '') return { kind, text: typedText(content.value) };
      return { kind: style.role === 'input' ? CELL.input : CELL.blank, text: '' };
    case 'blank':
      return { kind: style.role === 'input' ? CELL.input : CELL.blank, text: '' };
  }
}

/** Whether a cell's content, as the engine gives it for editing, is what was typed. */
export function isAsTyped(content: string, { content: planned }: CellPlan, typed: string): boolean {
  if (planned.kind === 'number') return content !== '' && Number(content) === planned.value;
  return content === typed || (planned.kind === 'text' && content === planned.value);
}
