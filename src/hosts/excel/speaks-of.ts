import type { Formula } from '../../workbook/formula';
import { operandsOf } from '../../workbook/lint/sheet-formulas';
import type { SheetPlan } from '../../workbook/plan';
import type { SheetPart } from './sheet-prints';

/** Whether a formula names cells of one of these sheets by their addresses. */
export function speaksOf(formula: Formula, sheets: ReadonlySet<string>): boolean {
  if (sheets.size === 0) return false;
  if (formula.kind === 'cell' || formula.kind === 'range') {
    return formula.sheet !== undefined && sheets.has(formula.sheet);
  }
  return operandsOf(formula).some((operand) => speaksOf(operand, sheets));
}

/** The sheets of which a sheet's formulas name cells. */
export function sheetsSpokenOf({ cells }: SheetPlan): ReadonlySet<string> {
  const sheets = new Set<string>();
  const seen = new Set<Formula>();
  const visit = (formula: Formula): void => {
    if (seen.has(formula)) return;
    seen.add(formula);
    const isPlace = formula.kind === 'cell' || formula.kind === 'range';
    if (isPlace && formula.sheet !== undefined) sheets.add(formula.sheet);
    operandsOf(formula).forEach(visit);
  };
  for (const { content } of cells) if (content.kind === 'formula') visit(content.formula);
  return sheets;
}

/** The parts of a sheet that name cells of these sheets, and so change as those cells move. */
export function partsSpeakingOf(sheet: SheetPlan, sheets: ReadonlySet<string>): readonly SheetPart[] {
  if (sheets.size === 0) return [];
  const parts: SheetPart[] = [];
  if ([...sheetsSpokenOf(sheet)].some((name) => sheets.has(name))) parts.push('words');
  const isRuled =
    sheet.conditionalFormats.some(({ when }) => speaksOf(when, sheets)) ||
    sheet.validations.some(({ rule }) =>
      rule.kind === 'list'
        ? sheets.has(rule.source.sheet)
        : rule.kind === 'formula' && speaksOf(rule.formula, sheets),
    );
  if (isRuled) parts.push('rules');
  const isDrawn = sheet.charts.some(({ categories, series }) =>
    [categories, ...series.map(({ values }) => values)].some((area) => sheets.has(area.sheet)),
  );
  if (isDrawn) parts.push('places');
  return parts;
}
