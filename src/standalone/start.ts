import { GridHost } from '../app/browser-book';
import { templatesOfProduct, baselineOfProduct } from '../app/modeller/bundle';
import type { Inputs } from '../app/inputs';
import { planOfInputs } from '../app/plan-of-inputs';
import { scenarioOfFragment } from '../app/scenario-link';
import { describeHostProblem } from '../strings/host-problems';
import { describeProblem } from '../strings/problems';
import { PAGE_TEXT as TEXT } from '../strings/standalone';
import { blankHost, lookFromTheStart, openBook, type Book } from './book';
import { loadEngine } from './engine';
import { keepWork } from './keep-work';
import type { PageDesk } from './page-desk';
import { bad, good } from './page-state';

/** The workbook of a first visit. */
export const bundledInputs = (): Inputs => ({
  baseline: baselineOfProduct(),
  scenarios: templatesOfProduct(),
});

/** Opens the page: with the work of the last visit, or with the bundled workbook; then takes a link's scenario. */
export async function start(desk: PageDesk, fragment: string): Promise<void> {
  const { store, kept } = desk;
  try {
    desk.engine = await loadEngine();
  } catch (error) {
    store.setState({ broken: error instanceof Error ? error.message : String(error) });
    return;
  }
  const work = await kept.read();
  const isFirst = work === undefined;
  if (work !== undefined && work !== 'unreadable') {
    store.setState({ stage: 'restoring', share: 0 });
    const restored = GridHost.restore(desk.engine, work.grid);
    if (restored.isOk()) {
      const book = await openBook(restored.value);
      book.modeller.takeKept(work.drafts);
      show(desk, book);
      store.setState({ message: good(TEXT.done.restored) });
      takeLink(desk, fragment);
      return;
    }
  }
  if (!(await replaceBook(desk, bundledInputs()))) return;
  if (!isFirst) store.setState({ message: bad(TEXT.failed.restoring) });
  store.setState({ showsTips: isFirst });
  takeLink(desk, fragment);
}

/**
 * Makes a workbook of inputs and shows it in the place of what is there, which stays where that fails.
 * Gives back whether it is shown.
 */
export async function replaceBook(desk: PageDesk, inputs: Inputs): Promise<boolean> {
  const { store, engine } = desk;
  if (!engine) return false;
  store.setState({ stage: 'writing', share: 0 });
  const host = blankHost(engine);
  const plan = planOfInputs(inputs);
  const written = await host.write(plan, {
    onProgress: (share) => store.setState({ share }),
  });
  if (written.isErr()) {
    const problem = describeHostProblem(written.error);
    if (store.getState().book) store.setState({ message: bad(problem) });
    else store.setState({ broken: problem });
    return false;
  }
  lookFromTheStart(host, plan);
  show(desk, await openBook(host));
  return true;
}

function show(desk: PageDesk, book: Book): void {
  const { book: before } = desk.store.getState();
  desk.stopKeeping?.();
  void before?.modeller.close();
  desk.store.setState({ book });
  desk.stopKeeping = keepWork(desk, book);
}

/** Takes the scenario that a link carries, once: it goes out of the address, so that a reload takes it no more. */
export function takeLink({ store }: PageDesk, fragment: string): void {
  const { book } = store.getState();
  if (!book) return;
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
