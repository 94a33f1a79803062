import { GridHost } from '../app/browser-book';
import { scenarioOfFragment } from '../app/scenario-link';
import { describeProblem } from '../strings/problems';
import { PAGE_TEXT as TEXT } from '../strings/standalone';
import { loadParts } from './load-parts';
import { readFirstBook } from './first-book/read';
import type { KeptWork } from './kept-work';
import type { PageDesk } from './page-desk';
import { bad, good } from './page-state';
import { showBook, showBundled } from './show-book';

/** Opens the page: with the work of the last visit, or with the bundled workbook; then takes a link's scenario. */
export async function start(desk: PageDesk): Promise<void> {
  const { store, kept } = desk;
  // All that may be needed comes at the same time.
  const notWanted = new AbortController();
  const first = readFirstBook(notWanted.signal);
  const reading = kept.read();
  try {
    const { engine, WorkbookView } = await loadParts();
    desk.engine = engine;
    store.setState({ WorkbookView });
  } catch (error) {
    store.setState({ broken: error instanceof Error ? error.message : String(error) });
    return;
  }
  store.setState({ isBusy: true });
  const work = await reading;
  if (isWork(work)) notWanted.abort();
  if (!isWork(work) || !(await restore(desk, work))) {
    await showBundled(desk, await (isWork(work) ? readFirstBook() : first), {
      message: work === undefined ? undefined : bad(TEXT.failed.restoring),
      showsTips: work === undefined && location.hash === '',
    });
  }
  store.setState({ isBusy: false });
  takeLink(desk, location.hash);
}

const isWork = (work: KeptWork | 'unreadable' | undefined): work is KeptWork => typeof work === 'object';

/** Shows the work of the last visit; false where it cannot be restored. */
async function restore(desk: PageDesk, { grid, ...unwritten }: KeptWork): Promise<boolean> {
  desk.store.setState({ stage: 'restoring' });
  const restored = GridHost.restore(desk.engine!, grid);
  if (restored.isErr()) return false;
  await showBook(desk, restored.value, { message: good(TEXT.done.restored) }, unwritten);
  return true;
}

/** Takes the scenario that a link carries, once: it goes out of the address, so that a reload takes it no more. */
export function takeLink({ store }: PageDesk, fragment: string): void {
  const { book, isBusy } = store.getState();
  // What comes while the page opens is taken at its end.
  if (!book || isBusy) return;
  const { baseline } = book.modeller.store.getState();
  if (!baseline) return;
  const read = scenarioOfFragment(fragment, TEXT.linkName, baseline);
  if (read.isOk() && !read.value) return;
  history.replaceState(null, '', location.pathname + location.search);
  read.match(
    (scenario) => {
      if (!scenario) return;
      book.modeller.take([scenario]);
      store.setState({ message: good(TEXT.done.linkTaken(scenario.name)), showsTips: false });
    },
    (problems) => store.setState({ message: bad(TEXT.failed.link, problems.map(describeProblem)) }),
  );
}
