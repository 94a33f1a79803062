import type { Formula } from '../../workbook/formula';
import type { Area, SheetPlan, ValidationPlan } from '../../workbook/plan';
import { a1, printArea, printFormula, printPlainArea, quoteSheet } from '../../workbook/print';
import { CONDITIONAL_LOOKS } from '../../workbook/styles';
import type { ExcelSheet, ExcelValidationRule } from './office';

/** What may be typed into cells, what colours them, and where they lead. */
export function writeRules(sheet: ExcelSheet, plan: SheetPlan): void {
  for (const validation of plan.validations) validate(sheet, plan.name, validation);
  const cleared = new Set<string>();
  for (const { area, when, look } of plan.conditionalFormats) {
    const address = printPlainArea(area);
    const range = sheet.getRange(address);
    // A second write must not lay the same rules over each other.
    if (!cleared.has(address)) range.conditionalFormats.clearAll();
    cleared.add(address);
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = relativeTo(area, plan.name, when);
    const { colour, fill, bold } = CONDITIONAL_LOOKS[look];
    custom.format.font.color = `#${colour}`;
    if (bold) custom.format.font.bold = true;
    if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  }
}

/** Links, before the looks: Excel gives a linked cell a look of its own. */
export function writeLinks(sheet: ExcelSheet, { links, cells }: SheetPlan): void {
  for (const { cell, target, tip } of links) {
    const content = cells.find(({ row, column }) => row === cell.row && column === cell.column)?.content;
    sheet.getRange(a1(cell.row, cell.column)).hyperlink = {
      documentReference: `${quoteSheet(target.sheet)}!${a1(target.cell.row, target.cell.column)}`,
      screenTip: tip,
      ...(content?.kind === 'text' && { textToDisplay: content.value }),
    };
  }
}

function validate(sheet: ExcelSheet, name: string, plan: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(printPlainArea(plan.area));
  dataValidation.rule = ruleOf(name, plan);
  dataValidation.ignoreBlanks = plan.allowBlank;
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: plan.errorTitle, message: plan.error };
  if (plan.prompt !== undefined) {
    dataValidation.prompt = { showPrompt: true, title: plan.promptTitle ?? '', message: plan.prompt };
  }
}

function ruleOf(sheet: string, { rule, area }: ValidationPlan): ExcelValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${printArea(rule.source)}` } };
    case 'choices':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'number': {
      const between = { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' as const };
      return rule.whole ? { wholeNumber: between } : { decimal: between };
    }
    case 'formula':
      return { custom: { formula: relativeTo(area, sheet, rule.formula) } };
  }
}

function relativeTo({ from }: Area, sheet: string, formula: Formula): string {
  return `=${printFormula(formula, { sheet, row: from.row, column: from.column })}`;
}
