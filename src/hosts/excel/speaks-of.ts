import type { Formula } from '../../workbook/formula';
import { operandsOf } from '../../workbook/lint/sheet-formulas';
import type { SheetPlan } from '../../workbook/plan';
import type { SheetPart } from './sheet-prints';

/** What formulas lose hold of as a write goes on. */
export interface Disturbed {
  /** Sheets whose cells move, or that are added anew. */
  readonly sheets: ReadonlySet<string>;
  /** Tables whose columns come to have other names. */
  readonly tables: ReadonlySet<string>;
}

/** Whether a formula names cells of one of these sheets by their addresses, or columns of one of these tables. */
export function speaksOf(formula: Formula, disturbed: Disturbed): boolean {
  const { sheets, tables } = disturbed;
  if (sheets.size + tables.size === 0) return false;
  if (formula.kind === 'column') return tables.has(formula.table);
  if (formula.kind === 'cell' || formula.kind === 'range') {
    return formula.sheet !== undefined && sheets.has(formula.sheet);
  }
  return operandsOf(formula).some((operand) => speaksOf(operand, disturbed));
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

/** The parts of a sheet that speak of what is disturbed, and so change with it. */
export function partsSpeakingOf(sheet: SheetPlan, disturbed: Disturbed): readonly SheetPart[] {
  const { sheets, tables } = disturbed;
  if (sheets.size + tables.size === 0) return [];
  const parts: SheetPart[] = [];
  const formulas = new Set(
    sheet.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
  if ([...formulas].some((formula) => speaksOf(formula, disturbed))) parts.push('words');
  const isRuled =
    sheet.conditionalFormats.some(({ when }) => speaksOf(when, disturbed)) ||
    sheet.validations.some(({ rule }) =>
      rule.kind === 'list'
        ? sheets.has(rule.source.sheet)
        : rule.kind === 'formula' && speaksOf(rule.formula, disturbed),
    );
  if (isRuled) parts.push('rules');
  const isDrawn = sheet.charts.some(({ categories, series }) =>
    [categories, ...series.map(({ values }) => values)].some((area) => sheets.has(area.sheet)),
  );
  if (isDrawn) parts.push('places');
  return parts;
}
