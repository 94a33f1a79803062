import { overlap } from '../block';
import { checkFormula } from '../formula-check';
import { addressOf, isPlace, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import { bagOf, changeSheet, freshId, type ConditionalState } from '../workbook-state';
import { range } from './range';

const RULES = ['wholeNumber', 'decimal', 'list', 'custom', 'date', 'time', 'textLength'];
/** What Excel itself holds of a prompt or an alert. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** What may be typed into a range. */
export function validation(host: Host, place: Place): HostObject {
  const { sheet, block } = place;
  const own = () => sheet.validations.find((each) => JSON.stringify(each.block) === JSON.stringify(block));
  const write = (name: string, value: unknown): void => {
    changeSheet(host.workbook, sheet);
    let found = own();
    if (found === undefined) {
      found = { block, bag: {} };
      sheet.validations = sheet.validations.filter((each) => overlap(each.block, block) === undefined);
      sheet.validations.push(found);
    }
    found.bag[name] = value;
  };
  const property = (name: string, initial: unknown, read: (value: unknown) => unknown) => ({
    get: () => own()?.bag[name] ?? initial,
    set: (value: unknown) => {
      write(name, read(value));
    },
  });
  return new HostObject('DataValidation', {
    properties: {
      Rule: property('rule', {}, (value) => readRule(host, value)),
      Prompt: property('prompt', NO_PROMPT, (value) => withinLimits(NO_PROMPT, value)),
      ErrorAlert: property('errorAlert', NO_ALERT, (value) => withinLimits(NO_ALERT, value)),
      IgnoreBlanks: property('ignoreBlanks', true, (value) => value),
      Type: { get: () => typeOfRule(own()?.bag['rule']) },
    },
    methods: {
      Clear: () => {
        changeSheet(host.workbook, sheet);
        sheet.validations = sheet.validations.filter((each) => overlap(each.block, block) === undefined);
      },
    },
  });
}

function typeOfRule(rule: unknown): string {
  const [kind] = Object.keys((rule ?? {}) as object);
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function readRule(host: Host, given: unknown): object {
  const rule = (given ?? {}) as Record<string, Record<string, unknown>>;
  const kinds = Object.keys(rule);
  if (kinds.length !== 1 || !RULES.includes(kinds[0] ?? '')) {
    refuse('InvalidArgument', `A validation has one rule, not ${kinds.join(', ')}.`);
  }
  const kind = kinds[0] ?? '';
  const parts = { ...rule[kind] };
  for (const name of ['formula', 'formula1', 'formula2', 'source']) {
    const part = parts[name];
    if (isPlace(part)) parts[name] = `=${addressOf(part)}`;
    else if (typeof part === 'string' && part.startsWith('=')) checkFormula(host.workbook, part);
  }
  const { source } = parts;
  if (kind === 'list' && (typeof source !== 'string' || source === '' || source.length > 255)) {
    refuse('InvalidArgument', 'A list needs a source of at most 255 characters.');
  }
  if (kind === 'custom' && typeof parts['formula'] !== 'string')
    refuse('InvalidArgument', 'A custom rule needs a formula.');
  if (
    !['list', 'custom'].includes(kind) &&
    (parts['formula1'] === undefined || parts['operator'] === undefined)
  ) {
    refuse('InvalidArgument', 'A rule needs a bound and an operator.');
  }
  if (/between/i.test(String(parts['operator'])) && parts['formula2'] === undefined) {
    refuse('InvalidArgument', 'Between needs two bounds.');
  }
  return { [kind]: parts };
}

function withinLimits(defaults: object, given: unknown): object {
  const text = { ...defaults, ...(given as object) } as { title?: string; message?: string };
  if ((text.title ?? '').length > LONGEST_TITLE || (text.message ?? '').length > LONGEST_MESSAGE) {
    refuse('InvalidArgument', 'The title or the message is too long.');
  }
  return text;
}

/** The conditional formats of a range; the newest comes first. */
export function conditionalFormats(host: Host, place: Place): HostObject {
  const { sheet, block } = place;
  const own = () => sheet.conditionals.filter((each) => overlap(each.block, block) !== undefined);
  const find = (key: unknown) => own().find(({ id }) => id === key);
  return new HostObject('ConditionalFormatCollection', {
    items: () => own().map((each) => conditionalFormat(host, place, each)),
    item: (key) => {
      const found = find(key);
      return found === undefined
        ? refuse('ItemNotFound', 'No such conditional format.')
        : conditionalFormat(host, place, found);
    },
    methods: {
      Add: (type) => {
        if (type !== 'Custom') refuse('NotImplemented', `Conditional formats of type ${String(type)}.`);
        changeSheet(host.workbook, sheet);
        const added: ConditionalState = { id: freshId(host.workbook), block, type: 'Custom', bags: {} };
        sheet.conditionals.unshift(added);
        return conditionalFormat(host, place, added);
      },
      ClearAll: () => {
        changeSheet(host.workbook, sheet);
        sheet.conditionals = sheet.conditionals.filter((each) => overlap(each.block, block) === undefined);
      },
      GetCount: () => own().length,
      GetItemAt: (index) => {
        const found = own()[Number(index)];
        return found === undefined
          ? refuse('InvalidArgument', 'No such conditional format.')
          : conditionalFormat(host, place, found);
      },
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : conditionalFormat(host, place, found);
      },
    },
  });
}

function conditionalFormat(host: Host, { sheet }: Place, state: ConditionalState): HostObject {
  const changing = () => {
    changeSheet(host.workbook, sheet);
  };
  const part = (typeName: string, name: string, defaults: Record<string, unknown>): HostObject =>
    new HostObject(typeName, {
      properties: kept(bagOf(state.bags, name), defaults, changing),
      methods: {
        Clear: () => {
          changing();
          const bag = bagOf(state.bags, name);
          for (const key of Object.keys(bag)) Reflect.deleteProperty(bag, key);
        },
      },
    });
  const format = (): HostObject =>
    new HostObject('ConditionalRangeFormat', {
      properties: kept(bagOf(state.bags, 'Format'), { NumberFormat: '' }, changing),
      children: {
        Fill: () => part('ConditionalRangeFill', 'Fill', { Color: '' }),
        Font: () =>
          part('ConditionalRangeFont', 'Font', {
            Color: '',
            Bold: false,
            Italic: false,
            Underline: 'None',
            Strikethrough: false,
          }),
      },
    });
  const rule = (): HostObject =>
    new HostObject('ConditionalFormatRule', {
      properties: kept(bagOf(state.bags, 'Rule'), { Formula: '' }, (_, value) => {
        if (typeof value !== 'string' || !value.startsWith('='))
          refuse('InvalidArgument', 'A rule is a formula.');
        checkFormula(host.workbook, value);
        changing();
      }),
    });
  const custom = (): HostObject =>
    new HostObject('CustomConditionalFormat', { children: { Rule: rule, Format: format } });
  return new HostObject('ConditionalFormat', {
    identity: () => ({ Id: state.id }),
    properties: {
      Id: { get: () => state.id },
      Type: { get: () => state.type },
      Priority: { get: () => sheet.conditionals.indexOf(state) },
      ...kept(bagOf(state.bags, 'Self'), { StopIfTrue: false }, changing),
    },
    children: { Custom: custom, CustomOrNullObject: custom },
    methods: {
      GetRange: () => range(host, { sheet, block: state.block }),
      Delete: () => {
        changing();
        sheet.conditionals = sheet.conditionals.filter((each) => each !== state);
      },
    },
  });
}
