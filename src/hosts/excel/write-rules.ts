import type { Formula } from '../../workbook/formula';
import type { Area, LinkPlan, SheetPlan, ValidationPlan } from '../../workbook/plan';
import { a1, printArea, printFormula, printPlainArea, quoteSheet } from '../../workbook/print';
import { CONDITIONAL_LOOKS } from '../../workbook/styles';
import { addressesOf } from './addresses';
import type { ExcelSheet, ExcelValidation, ExcelValidationRule } from './office';
import type { Pages } from './pages';

/** What may be typed into cells, and what colours them. */
export function writeRules(pages: Pages, plan: SheetPlan): void {
  validate(pages.sheet(plan.name), plan);
  // Each one added comes before those that are there: the last of the plan goes first.
  for (const { area, when, look } of [...plan.conditionalFormats].reverse()) {
    const { custom } = pages.range({ sheet: plan.name, ...area }).conditionalFormats.add('Custom');
    custom.rule.formula = relativeTo(area, plan.name, when);
    const { colour, fill, bold } = CONDITIONAL_LOOKS[look];
    custom.format.font.color = `#${colour}`;
    if (bold) custom.format.font.bold = true;
    if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  }
}

/** Takes rules off cells, so that a second write does not lay the same ones over them. */
export function clearRules(sheet: ExcelSheet, areas: readonly Area[]): void {
  for (const address of addressesOf(areas)) {
    const cells = sheet.getRanges(address);
    cells.dataValidation.clear();
    cells.conditionalFormats.clearAll();
  }
}

/** Takes conditional formats off the blank cells among ours as well, `height` rows down, over which they are laid. */
export function clearFormatsBetween(
  sheet: ExcelSheet,
  { conditionalFormats }: SheetPlan,
  height: number,
): void {
  for (const { from, to } of conditionalFormats.map(({ area }) => area)) {
    const area = { from, to: { row: Math.max(to.row, height - 1), column: to.column } };
    sheet.getRange(printPlainArea(area)).conditionalFormats.clearAll();
  }
}

/**
 * Links, before the looks: Excel gives a linked cell a look of its own. Links below each other go in
 * one call.
 */
export function writeLinks(sheet: ExcelSheet, { links, cells }: SheetPlan): void {
  const runs: LinkPlan[][] = [];
  for (const link of [...links].sort(
    (one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row,
  )) {
    const before = runs.at(-1)?.at(-1)?.cell;
    if (before?.column === link.cell.column && before.row === link.cell.row - 1) runs.at(-1)!.push(link);
    else runs.push([link]);
  }
  for (const run of runs) {
    const [from, to] = [run[0]!.cell, run.at(-1)!.cell];
    const properties = run.map(({ cell, target, tip }) => {
      const content = cells.find(({ row, column }) => row === cell.row && column === cell.column)?.content;
      const hyperlink = {
        documentReference: `${quoteSheet(target.sheet)}!${a1(target.cell.row, target.cell.column)}`,
        screenTip: tip,
        ...(content?.kind === 'text' && { textToDisplay: content.value }),
      };
      return [{ hyperlink }];
    });
    sheet.getRange(printPlainArea({ from, to })).setCellProperties(properties);
  }
}

/** Lays each rule on all cells that have it, and then its words: together where they are the same. */
function validate(sheet: ExcelSheet, { name, validations }: SheetPlan): void {
  const alike = new Map<string, ValidationPlan[]>();
  for (const validation of validations) {
    const key = JSON.stringify([ruleOf(name, validation), validation.allowBlank]);
    alike.set(key, [...(alike.get(key) ?? []), validation]);
  }
  for (const group of alike.values()) {
    const [first, ...others] = group;
    if (!first) continue;
    const alone = (): readonly ExcelValidation[] =>
      group.map(({ area }) => sheet.getRange(printPlainArea(area)).dataValidation);
    const together =
      others.length === 0
        ? alone()
        : addressesOf(group.map(({ area }) => area)).map(
            (address) => sheet.getRanges(address).dataValidation,
          );
    for (const cells of together) {
      cells.rule = ruleOf(name, first);
      if (!first.allowBlank) cells.ignoreBlanks = false;
    }
    if (others.every((other) => wordsOf(other) === wordsOf(first))) {
      for (const cells of together) word(cells, first);
      continue;
    }
    alone().forEach((cells, index) => {
      word(cells, group[index]!);
    });
  }
}

function wordsOf({ errorTitle, error, promptTitle, prompt }: ValidationPlan): string {
  return JSON.stringify([errorTitle, error, promptTitle, prompt]);
}

function word(cells: ExcelValidation, { errorTitle, error, promptTitle, prompt }: ValidationPlan): void {
  cells.errorAlert = { showAlert: true, style: 'Stop', title: errorTitle, message: error };
  if (prompt !== undefined) cells.prompt = { showPrompt: true, title: promptTitle ?? '', message: prompt };
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
