import { contains, printCells, quoteName, readCells, splitAddress, wholeSheet, type Block } from './block';
import { styleAt, usedPart, forEachCell } from './cell-styles';
import { refuse } from './host-error';
import type { MemberVersions } from './member-versions';
import { change, sheetNamed, tableNamed, type SheetState, type WorkbookState } from './workbook-state';

/** Cells of a sheet. */
export interface Place {
  readonly sheet: SheetState;
  readonly block: Block;
}

/** Cells of a sheet, in one block or more. */
export interface Places {
  readonly sheet: SheetState;
  readonly blocks: readonly Block[];
}

/** Cells that someone changed, to be told of as an event. */
export interface CellChange extends Place {
  readonly source: 'Local' | 'Remote';
  /** By the user in the grid, not by the add-in. */
  readonly byHand?: boolean;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What the objects of the host share. */
export interface Host {
  readonly workbook: WorkbookState;
  /** The minor version of ExcelApi that the host has. */
  readonly apiMinor: number;
  readonly versions: MemberVersions;
  /** Ranges that the client keeps hold of, by their reference. */
  readonly references: Map<string, Place | Places>;
  /** Changes since events were last raised. */
  readonly changes: CellChange[];
  /** Where events of changed cells are wanted: ids of sheets, or `Workbook`. */
  readonly listening: Set<string>;
  /** What the add-in asked its pane to become, in order: `Visible` to be shown. */
  readonly runtimeStates: string[];
  /** Members that are refused, such as `RangeAreas.CopyFrom`, with the code. */
  readonly refused: Map<string, string>;
  /** Brings the values of formulas up to date, as far as the workbook calculates by itself. */
  refresh(): void;
  calculateNow(): void;
  /** Formulas keep the values they have until the request is done. */
  suspendCalculation(on: boolean): void;
}

/** The cells of an address, a table's name or a defined name, seen from `sheet`. */
export function placeOf(host: Host, address: unknown, sheet?: SheetState): Place {
  if (isPlace(address)) return address;
  if (address === null || address === undefined || address === '') {
    return sheet === undefined ? badAddress(address) : { sheet, block: wholeSheet() };
  }
  const { sheet: named, cells } = splitAddress(String(address).replace(/^=/, ''));
  const owner = named === undefined ? sheet : sheetNamed(host.workbook, named);
  const block = readCells(cells);
  if (block !== undefined && owner !== undefined) return { sheet: owner, block };
  const byName = named === undefined ? placeOfName(host, cells, sheet) : undefined;
  return byName ?? badAddress(address);
}

/** The cells of a defined name or a table's data. */
export function placeOfName(host: Host, name: string, sheet?: SheetState): Place | undefined {
  const wanted = name.toLowerCase();
  const defined = [...(sheet?.names ?? []), ...host.workbook.names].find(
    (item) => item.name.toLowerCase() === wanted,
  );
  if (defined !== undefined) {
    const { sheet: owner, cells } = splitAddress(defined.formula.slice(1));
    const block = readCells(cells);
    const at = owner === undefined ? sheet : sheetNamed(host.workbook, owner);
    return block === undefined || at === undefined ? undefined : { sheet: at, block };
  }
  const found = tableNamed(host.workbook, name);
  return found && { sheet: found.sheet, block: found.table.block };
}

function badAddress(address: unknown): never {
  return refuse('InvalidArgument', `Not an address: ${String(address)}`);
}

export function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'block' in value;
}

/** `Sheet1!B2:C9` */
export function addressOf({ sheet, block }: Place): string {
  const whole = block.row === 0 && block.column === 0 && printCells(block) === printCells(wholeSheet());
  return whole ? `${quoteName(sheet.name)}!1:1048576` : `${quoteName(sheet.name)}!${printCells(block)}`;
}

/** Goes before each change of cells: refuses locked ones of a protected sheet. */
export function changeCells(host: Host, { sheet, block }: Place, what: 'content' | 'look'): void {
  if (sheet.protection !== undefined) {
    if (what === 'look') refuse('AccessDenied', `${sheet.name} is protected.`);
    forEachCell(usedPart(sheet, block), (row, column) => {
      if (styleAt(sheet, row, column, 'Locked') === true)
        refuse('AccessDenied', `${sheet.name} is protected.`);
    });
  }
  change(host.workbook);
}

/** Notes that the add-in itself changed cells. */
export function noteChange(host: Host, place: Place): void {
  if (host.workbook.eventsOn) host.changes.push({ ...place, source: 'Local' });
}

export function tableAt(
  sheet: SheetState,
  row: number,
  column: number,
): SheetState['tables'][number] | undefined {
  return sheet.tables.find(({ block }) => contains(block, row, column));
}
