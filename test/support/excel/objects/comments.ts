import { placeOf, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject } from '../host-object';
import { changeSheet, freshId, type CommentState, type SheetState } from '../workbook-state';
import { range } from './range';

/** The threaded comments of a sheet, or of all sheets. */
export function comments(host: Host, owner?: SheetState): HostObject {
  const all = () =>
    (owner === undefined ? host.workbook.sheets : [owner]).flatMap((sheet) =>
      sheet.comments.map((state) => ({ sheet, state })),
    );
  const find = (key: unknown) => {
    const found = all().find(({ state }) => state.id === key);
    return found && comment(host, found.sheet, found.state);
  };
  return new HostObject('CommentCollection', {
    items: () => all().map(({ sheet, state }) => comment(host, sheet, state)),
    item: (key) => find(key) ?? refuse('ItemNotFound', 'No such comment.'),
    methods: {
      Add: (address, content) => {
        const { sheet, block } = placeOf(host, address, owner);
        if (block.rows !== 1 || block.columns !== 1)
          refuse('InvalidArgument', 'A comment stands in one cell.');
        const taken = sheet.comments.some(({ row, column }) => row === block.row && column === block.column);
        if (taken) refuse('InvalidArgument', 'The cell has a comment already.');
        changeSheet(host.workbook, sheet);
        const added = {
          id: freshId(host.workbook),
          row: block.row,
          column: block.column,
          content: String(content),
        };
        sheet.comments.push(added);
        return comment(host, sheet, added);
      },
      GetCount: () => all().length,
      GetItemByCell: (address) => {
        const place = placeOf(host, address, owner);
        const found = place.sheet.comments.find(
          ({ row, column }) => row === place.block.row && column === place.block.column,
        );
        return found === undefined
          ? refuse('ItemNotFound', 'The cell has no comment.')
          : comment(host, place.sheet, found);
      },
      GetItemOrNullObject: (key) => find(key) ?? null,
    },
  });
}

function comment(host: Host, sheet: SheetState, state: CommentState): HostObject {
  return new HostObject('Comment', {
    identity: () => ({ Id: state.id }),
    properties: {
      Id: { get: () => state.id },
      Content: {
        get: () => state.content,
        set: (value) => {
          changeSheet(host.workbook, sheet);
          state.content = String(value);
        },
      },
    },
    methods: {
      GetLocation: () =>
        range(host, { sheet, block: { row: state.row, column: state.column, rows: 1, columns: 1 } }),
      Delete: () => {
        changeSheet(host.workbook, sheet);
        sheet.comments = sheet.comments.filter((each) => each !== state);
      },
    },
  });
}
