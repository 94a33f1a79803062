import type { Dxf } from '@ironcalc/wasm';
import type { ConditionalFormatPlan, Position, SheetPlan } from '../../workbook/plan';
import { printPlainArea } from '../../workbook/print';
import { CONDITIONAL_LOOKS } from '../../workbook/styles';
import { pixelsOf } from './cell-look';
import { markOf } from './cell-marks';
import type { GridModel } from './engine';
import type { EngineFormulas } from './engine-formula';

/** The engine's own sizes, in pixels. */
const COLUMN_PIXELS = 90;
const ROW_PIXELS = 25;

/** A mark of all that `frameSheet` sets. */
export function frameMark({ tabColour, columns, rowHeights, freeze }: SheetPlan): number {
  return markOf(JSON.stringify([tabColour, columns, rowHeights, freeze]));
}

/** Sets a sheet's columns and rows, its tab and what stays in view. */
export function frameSheet(model: GridModel, index: number, plan: SheetPlan): void {
  model.setSheetColor(index, `#${plan.tabColour}`);
  model.setShowGridLines(index, false);
  model.setFrozenRowsCount(index, plan.freeze.rows);
  model.setFrozenColumnsCount(index, plan.freeze.columns);
  for (const { from, to, width, hidden = false } of plan.columns) {
    // Seven pixels a character of the file's type face, and five beside them.
    model.setColumnsWidth(index, from + 1, to + 1, width * 7 + 5);
    if (hidden) model.setColumnsHidden(index, from + 1, to + 1, true);
  }
  for (const { row, points } of plan.rowHeights) {
    model.setRowsHeight(index, row + 1, row + 1, pixelsOf(points));
  }
}

/** Makes columns and rows as they are on a new sheet, before they are set anew. */
export function unframeSheet(model: GridModel, index: number, last: Position): void {
  model.setColumnsHidden(index, 1, last.column + 1, false);
  model.setColumnsWidth(index, 1, last.column + 1, COLUMN_PIXELS);
  model.setRowsHeight(index, 1, last.row + 1, ROW_PIXELS);
}

/** A conditional format as the engine lists it: what tells ours from the user's. */
export interface EngineFormat {
  readonly range: string;
  readonly formula: string;
  readonly look: ConditionalFormatPlan['look'];
}

/**
 * A sheet's conditional formats in the engine's words, the one that wins first. Those that mute years
 * are left out: they lie over whole sheets, and the engine works out each of their cells anew with
 * every edit, which takes longer than all calculations.
 */
export function engineFormats(plan: SheetPlan, formulas: EngineFormulas): readonly EngineFormat[] {
  return plan.conditionalFormats
    .filter(({ look }) => look !== 'muted')
    .map(({ area, when, look }) => ({
      range: printPlainArea(area),
      formula: `=${formulas.print(when, plan.name, area.from.row, area.from.column)}`,
      look,
    }));
}

/** Colours cells by their values; formats that we set before go first. */
export function formatSheet(
  model: GridModel,
  index: number,
  formats: readonly EngineFormat[],
  before: readonly EngineFormat[],
): void {
  const isOurs = (rule: { range: string; cf_rule: object }): boolean =>
    before.some(
      ({ range, formula }) =>
        range === rule.range && 'formula' in rule.cf_rule && rule.cf_rule.formula === formula,
    );
  const old = model.getConditionalFormattingList(index).filter(isOurs);
  // From the last one, so that the numbers of the others stay.
  for (const rule of old.sort((one, other) => other.index - one.index)) {
    model.deleteConditionalFormatting(index, rule.index);
  }
  // To the engine, the last one wins.
  for (const { range, formula, look } of [...formats].reverse()) {
    const format = conditionalLook(look);
    model.addConditionalFormatting(index, range, { type: 'Formula', formula, format, stop_if_true: false });
  }
}

function conditionalLook(look: ConditionalFormatPlan['look']): Dxf {
  const { colour, fill, bold } = CONDITIONAL_LOOKS[look];
  return {
    font: { color: `#${colour}`, b: bold },
    ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
  };
}
