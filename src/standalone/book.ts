import { GridHost, type GridEngine } from '../app/browser-book';
import { createModeller, type Modeller } from '../app/modeller/modeller';

/** The workbook on the page, and the pane's state over it. */
export interface Book {
  readonly host: GridHost;
  readonly modeller: Modeller;
}

/** A blank workbook in the engine. */
export const blankHost = (engine: GridEngine): GridHost => new GridHost(engine);

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
