import { child, descendants, type XmlElement } from '../support/read-xml';
import type { SeenConditionalFormat, SeenValidation } from './seen';
import type { FileLooks } from './seen-file-looks';
import { plainText } from './seen-file-text';
import { plainReference } from './seen-reference';

/** What may be typed into the cells of a sheet. */
export function validationsOf(part: XmlElement): SeenValidation[] {
  return descendants(part, 'dataValidation').map((element) => {
    const { sqref, allowBlank, showInputMessage, promptTitle, prompt, errorTitle, error } =
      element.attributes;
    return {
      address: sqref!,
      rule: ruleOf(element),
      allowBlank: allowBlank === '1',
      prompt:
        showInputMessage === '1' ? { title: plainText(promptTitle), text: plainText(prompt) } : undefined,
      error: { title: plainText(errorTitle), text: plainText(error) },
    };
  });
}

function ruleOf(element: XmlElement): SeenValidation['rule'] {
  const { type, operator } = element.attributes;
  const [first = '', second = ''] = ['formula1', 'formula2'].map((name) =>
    plainText(child(element, name)?.text),
  );
  if (type === 'custom') return { kind: 'formula', formula: first };
  if (type === 'list') {
    const [, choices] = /^"(.*)"$/s.exec(first) ?? [];
    return choices === undefined
      ? { kind: 'list', source: plainReference(first) }
      : { kind: 'choices', choices: choices.replaceAll('""', '"').split(',') };
  }
  if ((type !== 'whole' && type !== 'decimal') || operator !== 'between') {
    throw new Error(`A rule of the type ${type} with the operator ${operator}.`);
  }
  return { kind: type, from: Number(first), to: Number(second) };
}

/** The conditional formats of a sheet, the one that wins first. */
export function conditionalFormatsOf(part: XmlElement, looks: FileLooks): SeenConditionalFormat[] {
  const ranked = descendants(part, 'conditionalFormatting').flatMap(({ attributes: { sqref }, children }) =>
    children.map(({ attributes, children: inner }) => ({
      priority: Number(attributes.priority),
      format: {
        address: sqref!,
        formula: plainText(inner.find(({ name }) => name === 'formula')?.text),
        ...looks.difference(Number(attributes.dxfId)),
      },
    })),
  );
  return ranked.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}
