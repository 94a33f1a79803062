import { overlap } from '../block';
import { checkFormula } from '../formula-check';
import type { Host, Places } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import { bagOf, changeSheet, freshId, type ConditionalState, type SheetState } from '../workbook-state';
import { clearRules } from './range-copy';
import { range } from './range';

/** The conditional formats of cells; the newest comes first. */
export function conditionalFormats(host: Host, { sheet, blocks }: Places): HostObject {
  const own = () =>
    sheet.conditionals.filter((each) =>
      each.blocks.some((one) => blocks.some((block) => overlap(one, block) !== undefined)),
    );
  const find = (key: unknown) => own().find(({ id }) => id === key);
  return new HostObject('ConditionalFormatCollection', {
    items: () => own().map((each) => conditionalFormat(host, sheet, each)),
    item: (key) => {
      const found = find(key);
      return found === undefined
        ? refuse('ItemNotFound', 'No such conditional format.')
        : conditionalFormat(host, sheet, found);
    },
    methods: {
      Add: (type) => {
        if (type !== 'Custom') refuse('NotImplemented', `Conditional formats of type ${String(type)}.`);
        changeSheet(host.workbook, sheet);
        const added: ConditionalState = { id: freshId(host.workbook), blocks, type: 'Custom', bags: {} };
        sheet.conditionals.unshift(added);
        return conditionalFormat(host, sheet, added);
      },
      ClearAll: () => {
        changeSheet(host.workbook, sheet);
        for (const block of blocks) clearRules({ sheet, block }, false);
      },
      GetCount: () => own().length,
      GetItemAt: (index) => {
        const found = own()[Number(index)];
        return found === undefined
          ? refuse('InvalidArgument', 'No such conditional format.')
          : conditionalFormat(host, sheet, found);
      },
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : conditionalFormat(host, sheet, found);
      },
    },
  });
}

function conditionalFormat(host: Host, sheet: SheetState, state: ConditionalState): HostObject {
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
      GetRange: () => {
        const [block] = state.blocks;
        return block === undefined || state.blocks.length > 1
          ? refuse('InvalidArgument', 'The conditional format stands on several ranges.')
          : range(host, { sheet, block });
      },
      Delete: () => {
        changing();
        sheet.conditionals = sheet.conditionals.filter((each) => each !== state);
      },
    },
  });
}
