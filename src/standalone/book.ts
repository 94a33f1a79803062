import { GridHost, type GridEngine } from '../app/browser-book';
import { NAMES } from '../app/sheet-names';
import type { WorkbookPlan } from '../app/plan-of-inputs';
import { createModeller, type Modeller } from '../app/modeller/modeller';

/** The workbook on the page, and the pane's state over it. */
export interface Book {
  readonly host: GridHost;
  readonly modeller: Modeller;
}

/** A blank workbook in the engine. */
export const blankHost = (engine: GridEngine): GridHost => new GridHost(engine);

/**
 * Lets a workbook that was just made be seen from its corners, with the scenario in force selected: what
 * was written last would be selected otherwise.
 */
export function lookFromTheStart({ model }: GridHost, { names, activeSheet }: WorkbookPlan): void {
  const sheets = model.getWorksheetsProperties().map(({ name }) => name);
  const chosen = names.find(({ name }) => name === NAMES.activeScenario);
  for (const [index, name] of sheets.entries()) {
    const { row, column } = (name === chosen?.sheet && chosen.area.from) || { row: 0, column: 0 };
    model.setSelectedSheet(index);
    model.setSelectedCell(row + 1, column + 1);
    model.setTopLeftVisibleCell(model.getFrozenRowsCount(index) + 1, model.getFrozenColumnsCount(index) + 1);
  }
  model.setSelectedSheet(Math.max(0, sheets.indexOf(activeSheet)));
}

/** The pane's state over a workbook, read. */
export async function openBook(host: GridHost): Promise<Book> {
  const modeller = createModeller(host, (sheet, cell) => host.activate(sheet, cell));
  await modeller.open();
  return { host, modeller };
}

/** Names of sheets that are the user's alone: a file that is made from the inputs has none of them. */
export function ownSheets({ host }: Book): readonly string[] {
  const ours = new Set(host.parts().map(({ sheet }) => sheet));
  return host.model
    .getWorksheetsProperties()
    .map(({ name }) => name)
    .filter((name) => !ours.has(name));
}
