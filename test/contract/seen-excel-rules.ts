import type { Inspection } from '../support/excel/inspection';
import type { SeenConditionalFormat, SeenMessage, SeenValidation } from './seen';
import { plainReference } from './seen-reference';

type Parts = Readonly<Record<string, unknown>>;

/** What may be typed into the cells of a sheet. */
export function validationsOf(workbook: Inspection, sheet: string): SeenValidation[] {
  return workbook.validations(sheet).map((found) => {
    const { address, rule, ignoreBlanks, prompt, errorAlert } = found as Parts & { address: string };
    const shown = prompt as Parts | undefined;
    return {
      address,
      rule: ruleOf(rule as Readonly<Record<string, Parts>>),
      allowBlank: ignoreBlanks === true,
      prompt: shown?.['showPrompt'] === true ? messageOf(shown) : undefined,
      error: messageOf(errorAlert as Parts),
    };
  });
}

function messageOf(parts: Parts): SeenMessage {
  return { title: String(parts['title']), text: String(parts['message']) };
}

function ruleOf({
  list,
  custom,
  wholeNumber,
  decimal,
}: Readonly<Record<string, Parts>>): SeenValidation['rule'] {
  if (custom) return { kind: 'formula', formula: String(custom['formula']).slice(1) };
  if (list) {
    const source = String(list['source']);
    return source.startsWith('=')
      ? { kind: 'list', source: plainReference(source.slice(1)) }
      : { kind: 'choices', choices: source.split(',') };
  }
  const bounds = wholeNumber ?? decimal;
  if (bounds?.['operator'] !== 'Between') throw new Error('A rule of another kind.');
  const { formula1, formula2 } = bounds;
  return { kind: wholeNumber ? 'whole' : 'decimal', from: Number(formula1), to: Number(formula2) };
}

/** The conditional formats of a sheet, the one that wins first. */
export function conditionalFormatsOf(workbook: Inspection, sheet: string): SeenConditionalFormat[] {
  return workbook.conditionalFormats(sheet).map((found) => {
    const { address, ...bags } = found;
    const { Rule, Font, Fill } = bags as unknown as Readonly<Record<string, Parts | undefined>>;
    const fill = Fill?.['Color'];
    return {
      address,
      formula: String(Rule?.['Formula']).slice(1),
      colour: String(Font?.['Color']).replace('#', ''),
      fill: fill === undefined ? undefined : String(fill).replace('#', ''),
      bold: Font?.['Bold'] === true,
    };
  });
}
