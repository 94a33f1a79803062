import { overlap, without, type Block } from '../block';
import { checkFormula } from '../formula-check';
import { addressOf, isPlace, type Host, type Places } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { changeSheet, type SheetState, type ValidationState } from '../workbook-state';

const RULES = ['wholeNumber', 'decimal', 'list', 'custom', 'date', 'time', 'textLength'];
/** What Excel itself holds of a prompt or an alert. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** What may be typed into cells: cells that differ in it answer null. */
export function validation(host: Host, { sheet, blocks }: Places): HostObject {
  const common = (name: string, initial: unknown): unknown => {
    const found = new Set(blocks.flatMap((block) => valuesIn(sheet, block, name, initial)));
    const texts = new Set([...found].map((value) => JSON.stringify(value)));
    return texts.size === 1 ? [...found][0] : null;
  };
  const property = (name: string, initial: unknown, read: (value: unknown) => unknown) => ({
    get: () => common(name, initial),
    set: (given: unknown) => {
      const value = read(given);
      changeSheet(host.workbook, sheet);
      for (const block of blocks) setRule(sheet, block, name, value);
    },
  });
  return new HostObject('DataValidation', {
    properties: {
      Rule: property('rule', {}, (value) => readRule(host, value)),
      Prompt: property('prompt', NO_PROMPT, (value) => withinLimits(NO_PROMPT, value)),
      ErrorAlert: property('errorAlert', NO_ALERT, (value) => withinLimits(NO_ALERT, value)),
      IgnoreBlanks: property('ignoreBlanks', true, (value) => value),
      Type: { get: () => typeOfRule(common('rule', undefined)) },
    },
    methods: {
      Clear: () => {
        changeSheet(host.workbook, sheet);
        for (const block of blocks) {
          sheet.validations = sheet.validations.flatMap((each) => outside(each, block));
        }
      },
    },
  });
}

/** What the cells of a block have of one property of their rules. */
function valuesIn(sheet: SheetState, block: Block, name: string, initial: unknown): readonly unknown[] {
  let bare: readonly Block[] = [block];
  const values: unknown[] = [];
  for (const each of sheet.validations) {
    if (overlap(each.block, block) === undefined) continue;
    values.push(each.bag[name] ?? initial);
    bare = bare.flatMap((piece) => without(piece, each.block));
  }
  return bare.length > 0 ? [...values, initial] : values;
}

/** Sets one property for the cells of a block; what they have of others stays, and so do rules around them. */
function setRule(sheet: SheetState, block: Block, name: string, value: unknown): void {
  const touched = sheet.validations.filter((each) => overlap(each.block, block) !== undefined);
  let bare: readonly Block[] = [block];
  for (const each of touched) bare = bare.flatMap((piece) => without(piece, each.block));
  sheet.validations = sheet.validations.flatMap((each) => {
    const common = overlap(each.block, block);
    if (common === undefined) return [each];
    return [...outside(each, block), { block: common, bag: { ...each.bag, [name]: value } }];
  });
  sheet.validations.push(...bare.map((piece) => ({ block: piece, bag: { [name]: value } })));
}

function outside(state: ValidationState, hole: Block): readonly ValidationState[] {
  const { block, bag } = state;
  if (overlap(block, hole) === undefined) return [state];
  return without(block, hole).map((piece) => ({ block: piece, bag: { ...bag } }));
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
