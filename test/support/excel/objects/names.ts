import { checkFormula } from '../formula-check';
import { addressOf, isPlace, placeOfName, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { isFreeName } from '../legal-names';
import { readCells, printCells, splitAddress, quoteName } from '../block';
import { change, type NameState, type SheetState } from '../workbook-state';
import { range } from './range';

/** The defined names of the workbook, or of one sheet. */
export function names(host: Host, owner?: SheetState): HostObject {
  const holder = owner ?? host.workbook;
  const find = (key: unknown) => {
    const found = holder.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found && namedItem(host, found, owner);
  };
  return new HostObject('NamedItemCollection', {
    items: () => holder.names.map((state) => namedItem(host, state, owner)),
    item: (key) => find(key) ?? refuse('ItemNotFound', `No name ${String(key)}.`),
    methods: {
      Add: (name, reference, comment) => {
        const text = String(name);
        if (!isFreeName(host.workbook, text)) refuse('InvalidArgument', `Not a free name: ${text}`);
        const formula = readReference(host, reference);
        change(host.workbook);
        const added: NameState = { name: text, formula, comment: String(comment ?? ''), visible: true };
        holder.names.push(added);
        return namedItem(host, added, owner);
      },
      GetCount: () => holder.names.length,
      GetItemOrNullObject: (key) => find(key) ?? null,
    },
  });
}

function readReference(host: Host, reference: unknown): string {
  if (isPlace(reference)) return `=${absolute(addressOf(reference))}`;
  const text = String(reference ?? '');
  if (!text.startsWith('=')) return `="${text.replaceAll('"', '""')}"`;
  checkFormula(host.workbook, text);
  return text;
}

/** An address with dollars, as names hold it. */
export function absolute(address: string): string {
  const { sheet, cells } = splitAddress(address);
  const block = readCells(cells);
  if (sheet === undefined || block === undefined) return address;
  const fixed = printCells(block).replace(/[A-Z]+|[0-9]+/g, '$$$&');
  return `${quoteName(sheet)}!${fixed}`;
}

function namedItem(host: Host, state: NameState, owner?: SheetState): HostObject {
  const holder = owner ?? host.workbook;
  const place = () => placeOfName(host, state.name, owner);
  return new HostObject('NamedItem', {
    identity: () => ({ _Id: state.name }),
    properties: {
      Name: { get: () => state.name },
      Type: { get: () => (place() === undefined ? 'String' : 'Range') },
      Scope: { get: () => (owner === undefined ? 'Workbook' : 'Worksheet') },
      Formula: {
        get: () => state.formula,
        set: (value) => {
          change(host.workbook);
          state.formula = readReference(host, value);
        },
      },
      Value: {
        get: () => {
          const found = place();
          return found === undefined ? state.formula.slice(1) : absolute(addressOf(found));
        },
      },
      Comment: {
        get: () => state.comment,
        set: (value) => {
          change(host.workbook);
          state.comment = String(value);
        },
      },
      Visible: {
        get: () => state.visible,
        set: (value) => {
          change(host.workbook);
          state.visible = value === true;
        },
      },
    },
    methods: {
      GetRange: () => {
        const found = place();
        return found === undefined
          ? refuse('InvalidReference', `${state.name} is no range.`)
          : range(host, found);
      },
      GetRangeOrNullObject: () => {
        const found = place();
        return found === undefined ? null : range(host, found);
      },
      Delete: () => {
        change(host.workbook);
        holder.names = holder.names.filter((each) => each !== state);
      },
    },
  });
}
