import { GridHost } from '../../../src/hosts/grid/grid-host';
import { areaOfAddress } from '../../../src/hosts/grid/addresses';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { gridEngine } from './engine';

/** A host that has written a plan. */
export async function gridOf(plan: WorkbookPlan): Promise<GridHost> {
  const host = new GridHost(gridEngine(), { quietMs: 10 });
  (await host.write(plan))._unsafeUnwrap();
  return host;
}

export function sheetNames(host: GridHost): readonly string[] {
  return host.model.getWorksheetsProperties().map(({ name }) => name);
}

/** A sheet's place among the tabs, as the engine counts. */
export function indexOf(host: GridHost, sheet: string): number {
  const index = sheetNames(host).indexOf(sheet);
  if (index < 0) throw new Error(`There is no sheet ${sheet}.`);
  return index;
}

/** What is edited when someone enters a cell such as `B7`. */
export function contentOf(host: GridHost, sheet: string, cell: string): string {
  const { row, column } = areaOfAddress(cell).from;
  return host.model.getCellContent(indexOf(host, sheet), row + 1, column + 1);
}

/** Types as someone at the keyboard would. */
export function type(host: GridHost, sheet: string, cell: string, text: string): void {
  host.type(sheet, cell, text)._unsafeUnwrap();
}

/** A sheet of the user's, with a text in A1. */
export function addSheet(host: GridHost, name: string, text: string): void {
  const { model } = host;
  model.newSheet();
  const index = model.getWorksheetsProperties().length - 1;
  model.renameSheet(index, name);
  model.setUserInput(index, 1, 1, text);
}
