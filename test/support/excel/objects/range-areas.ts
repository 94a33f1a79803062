import { readCells } from '../block';
import { addressOf, isPlace, placeOf, type Host, type Places } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { freshId, type SheetState } from '../workbook-state';
import { conditionalFormats } from './conditional-formats';
import { clearPlace, range } from './range';
import { copyCells } from './range-copy';
import { rangeFormat } from './range-format';
import { validation } from './validation';
import { worksheet } from './worksheet';

/** What Excel documents of the address that it is given. */
const LONGEST_ADDRESS = 8192;

/** Several blocks of a sheet, by an address with commas. */
export function rangesOf(host: Host, sheet: SheetState, address: unknown): HostObject {
  const text = String(address);
  if (text.length > LONGEST_ADDRESS) refuse('InvalidArgument', 'The address is too long.');
  const blocks = text.split(',').map((part) => placeOf(host, part.trim(), sheet).block);
  return rangeAreas(host, { sheet, blocks });
}

/** A range, or several, that the client keeps hold of; null where it let go. */
export function keptRange(host: Host, reference: string): HostObject | null {
  const kept = host.references.get(reference);
  if (kept === undefined) return null;
  return isPlace(kept) ? range(host, kept) : rangeAreas(host, kept);
}

function rangeAreas(host: Host, places: Places): HostObject {
  const { sheet, blocks } = places;
  let reference: string | undefined;
  return new HostObject('RangeAreas', {
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    properties: {
      Address: { get: () => blocks.map((block) => addressOf({ sheet, block })).join(', ') },
      AreaCount: { get: () => blocks.length },
      CellCount: { get: () => blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    },
    children: {
      Format: () => rangeFormat(host, places),
      DataValidation: () => validation(host, places),
      ConditionalFormats: () => conditionalFormats(host, places),
      Worksheet: () => worksheet(host, sheet),
      Areas: () =>
        new HostObject('RangeCollection', {
          items: () => blocks.map((block) => range(host, { sheet, block })),
        }),
    },
    methods: {
      _KeepReference: () => {
        reference ??= `ranges-${freshId(host.workbook)}`;
        host.references.set(reference, places);
      },
      Clear: (what) => {
        for (const block of blocks) clearPlace(host, { sheet, block }, what);
      },
      CopyFrom: (given, what, skipBlanks, transpose) => {
        const source =
          isPlace(given) || (typeof given === 'string' && readCells(given))
            ? placeOf(host, given, sheet)
            : refuse('InvalidArgument', 'Several ranges take what one range holds.');
        for (const block of blocks) {
          copyCells(host, source, { sheet, block }, { what, skipBlanks, transpose });
        }
      },
    },
  });
}
