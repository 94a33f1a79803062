import type { SheetPlan, ValidationPlan } from '../plan';
import { a1 } from '../print';
import type { Fault, Report } from './finding';
import { LONGEST_CHOICES, LONGEST_ERROR, LONGEST_PROMPT, LONGEST_VALIDATION_TITLE } from './limits';
import type { PlanIndex } from './plan-index';

/** A sheet's rules on what may be typed: texts and lists as long as Excel allows, lists that are there. */
export function checkValidations(sheet: SheetPlan, index: PlanIndex, report: Report): void {
  for (const validation of sheet.validations) {
    const at = a1(validation.area.from.row, validation.area.from.column);
    for (const [what, text, longest] of textsOf(validation)) {
      if (text.length > longest) {
        const message = `The ${what} has ${text.length} characters, more than ${longest}.`;
        report('validation-text-too-long', sheet.name, at, message);
      }
    }
    checkRule(validation, index, (rule, message) => {
      report(rule, sheet.name, at, message);
    });
  }
}

function textsOf(validation: ValidationPlan): readonly [what: string, text: string, longest: number][] {
  return [
    ['title of the prompt', validation.promptTitle ?? '', LONGEST_VALIDATION_TITLE],
    ['prompt', validation.prompt ?? '', LONGEST_PROMPT],
    ['title of the error', validation.errorTitle, LONGEST_VALIDATION_TITLE],
    ['error', validation.error, LONGEST_ERROR],
  ];
}

function checkRule({ rule }: ValidationPlan, index: PlanIndex, fault: Fault): void {
  switch (rule.kind) {
    case 'list':
      if (!index.hasSheet(rule.source.sheet)) {
        fault('missing-sheet', `The list's sheet ${rule.source.sheet} is not there.`);
      }
      return;
    case 'choices': {
      const { length } = rule.choices.join(',');
      if (length > LONGEST_CHOICES) {
        fault('validation-choices-too-long', `The choices have ${length} characters together.`);
      }
      if (rule.choices.some((choice) => choice.includes(','))) {
        fault('choice-with-comma', 'A choice holds a comma, which would make two of it.');
      }
      return;
    }
    case 'number':
      if (!Number.isFinite(rule.minimum) || !Number.isFinite(rule.maximum)) {
        fault('not-finite', `The bounds are ${rule.minimum} and ${rule.maximum}.`);
      }
      return;
    case 'formula':
      return;
  }
}
