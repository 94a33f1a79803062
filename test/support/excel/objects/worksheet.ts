import { ALL_COLUMNS, ALL_ROWS, blockOf, overlap, wholeSheet, type Block } from '../block';
import { holdsSomething, usedBlock } from '../cell-styles';
import { placeOf, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept, type HostProperty } from '../host-object';
import { isLegalSheetName } from '../legal-names';
import { renameEverywhere } from '../rename';
import { change, changeSheet, newSheet, sheetNamed, type SheetState } from '../workbook-state';
import { charts } from './chart';
import { comments } from './comments';
import { names } from './names';
import { pageLayout } from './page-layout';
import { pivotTables } from './pivot-tables';
import { protection } from './protection';
import { rangesOf } from './range-areas';
import { copySheet, placeOfCopy } from './sheet-copy';
import { shapes } from './shapes';
import { range } from './range';
import { tables } from './table';

/** The sheets of the workbook, in the order of the tabs. */
export function worksheets(host: Host): HostObject {
  const { workbook } = host;
  const find = (key: unknown) => {
    const found = sheetNamed(workbook, String(key));
    return found && worksheet(host, found);
  };
  const at = (index: number, visibleOnly: unknown): HostObject => {
    const shown = workbook.sheets.filter(
      ({ bag }) => visibleOnly !== true || (bag['Visibility'] ?? 'Visible') === 'Visible',
    );
    const found = shown.at(index);
    return found === undefined ? refuse('ItemNotFound', 'No such sheet.') : worksheet(host, found);
  };
  return new HostObject('WorksheetCollection', {
    items: () => workbook.sheets.map((sheet) => worksheet(host, sheet)),
    item: (key) => find(key) ?? refuse('ItemNotFound', `No sheet ${String(key)}.`),
    methods: {
      Add: (given) => {
        let number = workbook.sheets.length + 1;
        while (sheetNamed(workbook, `Sheet${number}`) !== undefined) number += 1;
        const name = typeof given === 'string' && given !== '' ? given : `Sheet${number}`;
        checkName(host, name);
        changeStructure(host);
        const added = newSheet(workbook, name);
        workbook.sheets.push(added);
        return worksheet(host, added);
      },
      GetCount: (visibleOnly) =>
        workbook.sheets.filter(
          ({ bag }) => visibleOnly !== true || (bag['Visibility'] ?? 'Visible') === 'Visible',
        ).length,
      GetActiveWorksheet: () => find(workbook.activeSheet) ?? refuse('ItemNotFound', 'No sheet is active.'),
      GetFirst: (visibleOnly) => at(0, visibleOnly),
      GetLast: (visibleOnly) => at(-1, visibleOnly),
      GetItemOrNullObject: (key) => find(key) ?? null,
      _RegisterDataChangedEvent: () => {
        host.listening.add('Workbook');
      },
      _UnregisterDataChangedEvent: () => {
        host.listening.delete('Workbook');
      },
    },
  });
}

function checkName(host: Host, name: string, own?: SheetState): void {
  if (!isLegalSheetName(name)) refuse('InvalidArgument', `Not a sheet's name: ${name}`);
  const other = sheetNamed(host.workbook, name);
  if (other !== undefined && other !== own) refuse('ItemAlreadyExists', `There is a sheet ${name} already.`);
}

function changeStructure(host: Host): void {
  if (host.workbook.protection !== undefined) refuse('AccessDenied', 'The workbook is protected.');
  change(host.workbook);
}

/** One sheet. */
export function worksheet(host: Host, sheet: SheetState): HostObject {
  const { workbook } = host;
  const part = (block: Block): HostObject => range(host, { sheet, block });
  const used = (valuesOnly: unknown): HostObject | null => {
    const found = usedBlock(
      sheet,
      (cell) => holdsSomething(cell) || (valuesOnly !== true && cell.styles.size > 0),
    );
    return found === undefined ? null : part(found);
  };
  const shown = (name: string, setAs: string): Record<string, HostProperty> => ({
    [name]: { get: () => sheet.bag[name] ?? true },
    [setAs]: {
      set: (value) => {
        change(workbook);
        sheet.bag[name] = value === true;
      },
    },
  });
  return new HostObject('Worksheet', {
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          const name = String(value);
          checkName(host, name, sheet);
          changeStructure(host);
          renameEverywhere(workbook, 'sheet', sheet.name, name);
          sheet.name = name;
        },
      },
      Position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (value) => {
          const to = Number(value);
          if (!Number.isInteger(to) || to < 0 || to >= workbook.sheets.length)
            refuse('InvalidArgument', 'Not a position.');
          changeStructure(host);
          workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
          workbook.sheets.splice(to, 0, sheet);
        },
      },
      ...kept(sheet.bag, { Visibility: 'Visible' }, (_, value) => {
        const last = workbook.sheets.every(
          (each) => each === sheet || (each.bag['Visibility'] ?? 'Visible') !== 'Visible',
        );
        if (value !== 'Visible' && last) refuse('InvalidOperation', 'A workbook keeps one visible sheet.');
        changeStructure(host);
      }),
      ...kept(sheet.bag, { TabColor: '', StandardWidth: 64, EnableCalculation: true }, (name, value) => {
        if (name === 'TabColor' && !/^(?:#[0-9A-Fa-f]{6})?$/.test(String(value))) {
          refuse('InvalidArgument', `Not a colour: ${String(value)}`);
        }
        changeSheet(workbook, sheet);
      }),
      // The client sets these by an older name than it reads them by.
      ...shown('ShowGridlines', 'Gridlines'),
      ...shown('ShowHeadings', 'Headings'),
      StandardHeight: { get: () => 15 },
    },
    children: {
      Charts: () => charts(host, sheet),
      Tables: () => tables(host, sheet),
      Names: () => names(host, sheet),
      Comments: () => comments(host, sheet),
      Shapes: () => shapes(host, sheet),
      PivotTables: () => pivotTables(host, sheet),
      Protection: () => protection(host, sheet),
      PageLayout: () => pageLayout(host, sheet),
      FreezePanes: () => freezePanes(host, sheet),
    },
    methods: {
      Activate: () => {
        if ((sheet.bag['Visibility'] ?? 'Visible') !== 'Visible')
          refuse('InvalidOperation', `${sheet.name} is hidden.`);
        workbook.activeSheet = sheet.id;
      },
      Calculate: () => undefined,
      Delete: () => {
        if (workbook.sheets.length === 1) refuse('InvalidOperation', 'A workbook keeps one sheet.');
        changeStructure(host);
        removeSheet(host, sheet);
      },
      Copy: (position, relativeTo) => {
        changeStructure(host);
        const other =
          relativeTo instanceof HostObject ? sheetNamed(workbook, String(relativeTo.get('Id'))) : undefined;
        const at = placeOfCopy(host, position, other);
        const copy = copySheet(host, sheet);
        workbook.sheets.splice(at, 0, copy);
        return worksheet(host, copy);
      },
      _GetAnotherWorksheetById: (key) => {
        const other = sheetNamed(workbook, String(key));
        return other === undefined ? refuse('ItemNotFound', 'The copy is gone.') : worksheet(host, other);
      },
      GetRanges: (address) => rangesOf(host, sheet, address),
      GetRange: (address) => part(placeOf(host, address, sheet).block),
      GetCell: (row, column) => part(blockOf(Number(row), Number(column), 1, 1)),
      GetRangeByIndexes: (row, column, rows, columns) =>
        part(blockOf(Number(row), Number(column), Number(rows), Number(columns))),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? part(blockOf(0, 0, 1, 1)),
      GetUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly),
      _RegisterDataChangedEvent: () => {
        host.listening.add(sheet.id);
      },
      _UnregisterDataChangedEvent: () => {
        host.listening.delete(sheet.id);
      },
    },
  });
}

/** Formulas elsewhere that read the sheet lose what they read. */
function removeSheet(host: Host, sheet: SheetState): void {
  const { workbook } = host;
  sheet.names = [];
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  for (const { name } of sheet.tables) renameEverywhere(workbook, 'table', name, undefined);
  renameEverywhere(workbook, 'sheet', sheet.name, undefined);
  if (workbook.activeSheet === sheet.id) workbook.activeSheet = workbook.sheets[0]?.id ?? '';
}

function freezePanes(host: Host, sheet: SheetState): HostObject {
  const freeze = (block: Block | undefined): void => {
    change(host.workbook);
    if (block === undefined) delete sheet.frozen;
    else sheet.frozen = block;
  };
  const count = (given: unknown): number =>
    typeof given === 'number' && given >= 1 ? given : refuse('InvalidArgument', 'Freeze one or more.');
  return new HostObject('WorksheetFreezePanes', {
    methods: {
      FreezeRows: (rows) => {
        freeze({ row: 0, column: 0, rows: count(rows), columns: ALL_COLUMNS });
      },
      FreezeColumns: (columns) => {
        freeze({ row: 0, column: 0, rows: ALL_ROWS, columns: count(columns) });
      },
      FreezeAt: (frozen) => {
        freeze(overlap(placeOf(host, frozen, sheet).block, wholeSheet()));
      },
      Unfreeze: () => {
        freeze(undefined);
      },
      GetLocationOrNullObject: () =>
        sheet.frozen === undefined ? null : range(host, { sheet, block: sheet.frozen }),
    },
  });
}
