import type { Formula } from '../../workbook/formula';
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from '../../workbook/plan';
import { printArea, printFormula, printPlainArea } from '../../workbook/print';
import { escapeAttribute, escapeText } from './escape-xml';
import { differenceIndex } from './styles';

/** Excel drops a file's rules, with a warning, where a text is longer than its dialog allows. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LONGEST_CHOICES = 255;

/** The conditional formats; the plan's order is their priority. */
export function conditionalFormatsXml(sheet: SheetPlan): string {
  return sheet.conditionalFormats
    .map((format, index) => conditionalFormatXml(sheet, format, index + 1))
    .join('');
}

function conditionalFormatXml(
  sheet: SheetPlan,
  { area, when, look }: ConditionalFormatPlan,
  priority: number,
): string {
  return (
    `<conditionalFormatting sqref="${printPlainArea(area)}">` +
    `<cfRule type="expression" dxfId="${differenceIndex(look)}" priority="${priority}">` +
    `<formula>${ruleFormula(sheet, when, area.from)}</formula></cfRule></conditionalFormatting>`
  );
}

/** The rules on what a cell accepts, with their prompts. Throws on texts longer than Excel allows. */
export function validationsXml(sheet: SheetPlan): string {
  const { validations } = sheet;
  if (validations.length === 0) return '';
  const rules = validations.map((validation) => validationXml(sheet, validation)).join('');
  return `<dataValidations count="${validations.length}">${rules}</dataValidations>`;
}

function validationXml(sheet: SheetPlan, validation: ValidationPlan): string {
  const { area, allowBlank, promptTitle, prompt, errorTitle, error } = validation;
  const where = `${sheet.name}, ${printPlainArea(area)}`;
  const [attributes, formulas] = ruleXml(sheet, validation, where);
  const hasPrompt = promptTitle !== undefined || prompt !== undefined;
  return (
    `<dataValidation${attributes}${allowBlank ? ' allowBlank="1"' : ''}${hasPrompt ? ' showInputMessage="1"' : ''}` +
    ' showErrorMessage="1"' +
    textAttribute('errorTitle', errorTitle, LONGEST_TITLE, where) +
    textAttribute('error', error, LONGEST_ERROR, where) +
    textAttribute('promptTitle', promptTitle, LONGEST_TITLE, where) +
    textAttribute('prompt', prompt, LONGEST_PROMPT, where) +
    ` sqref="${printPlainArea(area)}">${formulas}</dataValidation>`
  );
}

function ruleXml(
  sheet: SheetPlan,
  { rule, area }: ValidationPlan,
  where: string,
): [attributes: string, formulas: string] {
  switch (rule.kind) {
    case 'list':
      return [' type="list"', `<formula1>${escapeText(printArea(rule.source))}</formula1>`];
    case 'choices':
      return [' type="list"', `<formula1>${escapeText(choicesText(rule.choices, where))}</formula1>`];
    case 'number': {
      const { whole, minimum, maximum } = rule;
      return [
        ` type="${whole ? 'whole' : 'decimal'}" operator="between"`,
        `<formula1>${minimum}</formula1><formula2>${maximum}</formula2>`,
      ];
    }
    case 'formula':
      return [' type="custom"', `<formula1>${ruleFormula(sheet, rule.formula, area.from)}</formula1>`];
  }
}

function choicesText(choices: readonly string[], where: string): string {
  if (choices.some((choice) => choice.includes(','))) {
    throw new Error(`A choice in ${where} has a comma, which would make two of it.`);
  }
  const list = choices.join(',');
  if (list.length > LONGEST_CHOICES) {
    throw new Error(`The choices in ${where} are ${list.length} characters long.`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}

function textAttribute(name: string, text: string | undefined, longest: number, where: string): string {
  if (text === undefined) return '';
  if (text.length > longest) {
    throw new Error(`The ${name} in ${where} has ${text.length} characters; ${longest} are allowed.`);
  }
  return ` ${name}="${escapeAttribute(text)}"`;
}

/** A rule's formula. Excel refuses files whose rules use structured references. */
function ruleFormula(sheet: SheetPlan, formula: Formula, at: { row: number; column: number }): string {
  const place = { sheet: sheet.name, ...at };
  if (usesTableColumn(formula)) {
    throw new Error(`A rule in ${sheet.name} refers to a table's column: ${printFormula(formula, place)}`);
  }
  return escapeText(printFormula(formula, place));
}

function usesTableColumn(formula: Formula): boolean {
  switch (formula.kind) {
    case 'column':
      return true;
    case 'call':
      return formula.args.some(usesTableColumn);
    case 'binary':
      return usesTableColumn(formula.left) || usesTableColumn(formula.right);
    case 'negate':
      return usesTableColumn(formula.operand);
    default:
      return false;
  }
}
