import type { GridHost } from '../app/browser-book';
import { createModeller, type Modeller } from '../app/modeller/modeller';

/** The workbook on the page, and the pane's state over it. */
export interface Book {
  readonly host: GridHost;
  readonly modeller: Modeller;
  /** Called by the view once the workbook is to be seen. */
  readonly seen: () => void;
  /** Resolves then. */
  readonly isSeen: Promise<void>;
}

/** A workbook with a pane that has not read it yet. */
export function unreadBook(host: GridHost): Book {
  let seen = (): void => undefined;
  const isSeen = new Promise<void>((resolve) => (seen = resolve));
  return {
    host,
    modeller: createModeller(
      host,
      (sheet, cell) => host.activate(sheet, cell),
      () => new Date(),
    ),
    seen: () => seen(),
    isSeen,
  };
}

/** Has the pane read the workbook, which someone may be editing already. */
export async function readBook({ host, modeller }: Book): Promise<void> {
  let isEdited = false;
  const stop = host.subscribe((event) => {
    isEdited ||= event === 'edit';
  });
  await modeller.open();
  stop();
  if (isEdited) await modeller.readAgain();
}

/** Names of sheets that are the user's alone: a file that is made from the inputs has none of them. */
export function ownSheets({ host }: Book): readonly string[] {
  const ours = new Set(host.parts().map(({ sheet }) => sheet));
  return host.model
    .getWorksheetsProperties()
    .map(({ name }) => name)
    .filter((name) => !ours.has(name));
}
