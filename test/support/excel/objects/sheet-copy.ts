import { readCells, splitAddress } from '../block';
import { renameInFormula } from '../formula-text';
import type { Host } from '../host';
import { refuse } from '../host-error';
import { isFreeName } from '../legal-names';
import { freshId, newSheet, sheetNamed, type SheetState } from '../workbook-state';

/**
 * Copies a sheet with all that stands on it. What speaks of the sheet itself speaks of the copy
 * there; names of the whole workbook that lie on the sheet get a twin of the copy's own.
 */
export function copySheet(host: Host, sheet: SheetState): SheetState {
  const { workbook } = host;
  const name = freeName(host, sheet.name);
  const copy = newSheet(workbook, name);
  const own = (formula: string): string => renameInFormula(formula, 'sheet', sheet.name, name);
  for (const [key, cell] of sheet.cells) {
    copy.cells.set(key, { ...cell, ...(cell.formula !== undefined && { formula: own(cell.formula) }) });
  }
  const { bag, wide, columns, rows, validations, conditionals, comments, shapes, page } = structuredClone({
    ...sheet,
    cells: undefined,
  });
  Object.assign(copy, { wide, columns, rows, validations, comments, shapes });
  Object.assign(copy.bag, bag);
  Object.assign(copy.page, page);
  copy.conditionals = conditionals.map((each) => ({ ...each, id: freshId(workbook) }));
  for (const { bags } of copy.conditionals) {
    const rule = bags['Rule'];
    if (typeof rule?.['Formula'] === 'string') rule['Formula'] = own(rule['Formula']);
  }
  if (sheet.frozen !== undefined) copy.frozen = sheet.frozen;
  if (sheet.protection !== undefined) copy.protection = sheet.protection;
  const print = copy.page['Print'] ?? {};
  for (const [part, address] of Object.entries(print)) print[part] = ownAddress(String(address), sheet, name);
  copyCharts(host, sheet, copy, own);
  copyTables(host, sheet, copy);
  copyNames(host, sheet, copy, own);
  return copy;
}

function freeName({ workbook }: Host, name: string): string {
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const free = name.slice(0, 31 - end.length) + end;
    if (sheetNamed(workbook, free) === undefined) return free;
  }
}

function ownAddress(address: string, sheet: SheetState, name: string): string {
  return renameInFormula(address, 'sheet', sheet.name, name);
}

function copyCharts(host: Host, sheet: SheetState, copy: SheetState, own: (formula: string) => string): void {
  copy.charts = structuredClone(sheet.charts).map((chart) => ({
    ...chart,
    id: `{${freshId(host.workbook).padStart(8, '0')}-0000-0000-0000-0000000000C0}`,
    source: own(chart.source),
  }));
  for (const chart of copy.charts) {
    const place = chart.bags['Chart'];
    const at = place?.['Position'] as { from: string } | undefined;
    if (place && at) place['Position'] = { ...at, from: own(at.from) };
    for (const series of chart.series) {
      if (series.values !== undefined) series.values = own(series.values);
      if (series.categories !== undefined) series.categories = own(series.categories);
    }
  }
}

/** Tables are unique in the workbook: a copy's get names of their own. */
function copyTables(host: Host, sheet: SheetState, copy: SheetState): void {
  for (const table of sheet.tables) {
    let number = 2;
    while (!isFreeName(host.workbook, `${table.name}${number}`)) number += 1;
    const name = `${table.name}${number}`;
    copy.tables.push({ ...structuredClone(table), id: freshId(host.workbook), name });
    for (const cell of copy.cells.values()) {
      if (cell.formula !== undefined) cell.formula = renameInFormula(cell.formula, 'table', table.name, name);
    }
  }
}

function copyNames(host: Host, sheet: SheetState, copy: SheetState, own: (formula: string) => string): void {
  const lies = (formula: string): boolean => {
    const { sheet: on, cells } = splitAddress(formula.slice(1));
    return on?.toLowerCase() === sheet.name.toLowerCase() && readCells(cells) !== undefined;
  };
  const twins = [...sheet.names, ...host.workbook.names.filter(({ formula }) => lies(formula))];
  copy.names = twins.map((each) => ({ ...each, formula: own(each.formula) }));
}

/** Where among the tabs a copy goes. */
export function placeOfCopy(host: Host, position: unknown, relativeTo: SheetState | undefined): number {
  const { sheets } = host.workbook;
  const at = relativeTo === undefined ? -1 : sheets.indexOf(relativeTo);
  switch (position) {
    case 'Beginning':
      return 0;
    case 'End':
      return sheets.length;
    case 'Before':
    case 'After':
      if (at < 0) refuse('InvalidArgument', `${position} which sheet?`);
      return position === 'Before' ? at : at + 1;
    case undefined:
    case null:
    case 'None':
      return sheets.length;
    default:
      return refuse('InvalidArgument', `Not a place among the tabs: ${String(position)}`);
  }
}
