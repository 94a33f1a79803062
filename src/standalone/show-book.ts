import { GridHost } from '../app/browser-book';
import type { Inputs } from '../app/inputs';
import type { Unwritten } from '../app/modeller/unwritten';
import { describeHostProblem } from '../strings/host-problems';
import { readBook, unreadBook } from './book';
import { bundledInputs } from './first-book/bundled-inputs';
import { keepWork } from './keep-work';
import type { PageDesk } from './page-desk';
import { bad, type PageState } from './page-state';
import { writeBook } from './write-book';

/** What the page says from the moment that a workbook is shown. */
type Said = Partial<Pick<PageState, 'message' | 'showsTips'>>;

/** A page in the background is not drawn until it is looked at. */
const LONGEST_WAIT_MS = 2000;

/**
 * Shows a workbook in the place of what is there, has the pane read it, and keeps it from then on: kept
 * earlier, it would go without what the last visit left unwritten.
 */
export async function showBook(
  desk: PageDesk,
  host: GridHost,
  said: Said = {},
  unwritten: Unwritten = { drafts: [] },
): Promise<void> {
  const { store } = desk;
  const { book: before } = store.getState();
  desk.stopKeeping?.();
  desk.stopKeeping = undefined;
  void before?.modeller.close();
  const book = unreadBook(host);
  store.setState({ book, ...said });
  // Reading holds the page up, and what there is to look at comes first.
  await Promise.race([book.isSeen, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
  await readBook(book);
  book.modeller.takeUnwritten(unwritten);
  desk.stopKeeping = keepWork(desk, book);
}

/** Shows the bundled workbook: as it was made before, or where that cannot be used written anew. */
export async function showBundled(desk: PageDesk, made: unknown, said: Said = {}): Promise<boolean> {
  const { engine } = desk;
  if (!engine) return false;
  const opened = made === undefined ? undefined : GridHost.restore(engine, made);
  if (!opened?.isOk()) return replaceBook(desk, bundledInputs(), said);
  await showBook(desk, opened.value, said);
  return true;
}

/**
 * Makes a workbook of inputs and shows it in the place of what is there, which stays where that fails.
 * Gives back whether it is shown.
 */
export async function replaceBook(desk: PageDesk, inputs: Inputs, said: Said = {}): Promise<boolean> {
  const { store, engine } = desk;
  if (!engine) return false;
  store.setState({ stage: 'writing', share: 0 });
  const written = await writeBook(engine, inputs, (share) => store.setState({ share }));
  if (written.isErr()) {
    const problem = describeHostProblem(written.error);
    if (store.getState().book) store.setState({ message: bad(problem) });
    else store.setState({ broken: problem });
    return false;
  }
  await showBook(desk, written.value, said);
  return true;
}
