import { inputsOfWorkbook, type InputsProblem } from '../app/inputs-of-workbook';
import { unwrittenOf } from '../app/modeller/unwritten';
import { LARGEST_SCENARIO_BYTES } from '../app/read-scenarios';
import { fileOfScenario } from '../app/scenario-file';
import { fragmentOf, LONGEST_LINK } from '../app/scenario-link';
import { describeFileProblem, type FileRefusal } from '../app/workbook-file';
import { describeProblem } from '../strings/problems';
import { describeRefusal } from '../strings/refusals';
import { PAGE_TEXT as TEXT } from '../strings/standalone';
import { ownSheets } from './book';
import { makeFile, readFile } from './file-tasks';
import { readFirstBook } from './first-book/read';
import { bad, good, type PageMessage } from './page-state';
import { fileNameOf, JSON_TYPE, saveAs, XLSX_TYPE } from './save-as';
import type { PageDesk } from './page-desk';
import { replaceBook, showBundled } from './show-book';

/** What the user can do with files and links. What comes of it is said in the page's state. */
export interface PageActions {
  download(): Promise<void>;
  openFile(file: File): void;
  importFiles(files: readonly File[]): Promise<void>;
  exportScenario(): void;
  shareScenario(): Promise<void>;
  startAgain(): void;
}

const WORKBOOK_NAME = 'upstream.xlsx';
const MOST_SHOWN = 12;

export function pageActions(desk: PageDesk): PageActions {
  const { store } = desk;
  const say = (message: PageMessage): void => store.setState({ message });
  const ask = (kind: 'open' | 'startAgain', text: string, goOn: () => Promise<void>): void =>
    store.setState({ question: { kind, text, goOn: () => void goOn() } });
  const whileBusy = async (work: () => Promise<PageMessage | undefined>): Promise<void> => {
    if (store.getState().isBusy) return;
    store.setState({ isBusy: true, message: undefined });
    try {
      store.setState({ message: await work() });
    } finally {
      store.setState({ isBusy: false });
    }
  };
  return {
    download: () => whileBusy(() => download(desk)),
    openFile: (file) =>
      ask('open', TEXT.confirm.open(file.name), () => whileBusy(() => openFile(desk, file))),
    importFiles: (files) => whileBusy(() => importFiles(desk, files)),
    exportScenario: () => {
      const scenario = selectedScenario(desk);
      if (!scenario) return say(bad(TEXT.failed.noScenario));
      const name = `${fileNameOf(scenario.name)}.json`;
      saveAs(name, new TextEncoder().encode(fileOfScenario(scenario)), JSON_TYPE);
      say(good(TEXT.done.exported(name)));
    },
    shareScenario: () => whileBusy(() => shareScenario(desk)),
    startAgain: () =>
      ask('startAgain', TEXT.confirm.startAgain, () =>
        whileBusy(async () => {
          await showBundled(desk, await readFirstBook());
          return store.getState().message;
        }),
      ),
  };
}

async function download({ store }: PageDesk): Promise<PageMessage | undefined> {
  const { book } = store.getState();
  if (!book) return undefined;
  const inputs = await inputsOfWorkbook(book.host);
  if (inputs.isErr()) return bad(TEXT.failed.saving, detailsOf(inputs.error));
  try {
    saveAs(WORKBOOK_NAME, await makeFile(inputs.value), XLSX_TYPE);
  } catch {
    return bad(TEXT.failed.saving);
  }
  const own = ownSheets(book);
  const { drafts, measures } = unwrittenOf(book.modeller.store.getState());
  return good(TEXT.done.downloaded(WORKBOOK_NAME), [
    ...(drafts.length > 0 || measures ? [TEXT.failed.unwritten] : []),
    ...(own.length > 0 ? [TEXT.failed.ownSheets(own.join(', '))] : []),
  ]);
}

async function openFile(desk: PageDesk, file: File): Promise<PageMessage | undefined> {
  const read = await readFile(new Uint8Array(await file.arrayBuffer()));
  if (read.isErr()) return bad(TEXT.failed.file(file.name), detailsOf(read.error));
  const isShown = await replaceBook(desk, read.value);
  if (!isShown) return desk.store.getState().message;
  return good(TEXT.done.opened(file.name, read.value.scenarios.length));
}

async function importFiles({ store }: PageDesk, files: readonly File[]): Promise<PageMessage | undefined> {
  const { book } = store.getState();
  if (!book) return undefined;
  const texts = await Promise.all(
    files.map(async (file) => ({
      file: file.name,
      // One byte more than is allowed is enough for the refusal.
      text: await file.slice(0, LARGEST_SCENARIO_BYTES + 1).text(),
    })),
  );
  const problems = book.modeller.importFiles(texts);
  return problems.length > 0
    ? bad(TEXT.failed.importing, shortened(problems.map(describeProblem)))
    : good(TEXT.done.imported(files.length));
}

async function shareScenario(desk: PageDesk): Promise<PageMessage> {
  const scenario = selectedScenario(desk);
  if (!scenario) return bad(TEXT.failed.noScenario);
  const fragment = fragmentOf(scenario);
  if (fragment.length > LONGEST_LINK) return bad(TEXT.failed.tooLong);
  const link = `${location.origin}${location.pathname}#${fragment}`;
  try {
    await navigator.clipboard.writeText(link);
    return good(TEXT.done.linkCopied);
  } catch {
    return { ...bad(TEXT.failed.clipboard), copy: link };
  }
}

function selectedScenario({ store }: PageDesk) {
  const state = store.getState().book?.modeller.store.getState();
  return state?.drafts.find(({ id }) => id === state.selected)?.scenario;
}

function detailsOf(refusal: FileRefusal | InputsProblem): readonly string[] {
  return refusal.code === 'file'
    ? [describeFileProblem(refusal.problem)]
    : shortened(describeRefusal(refusal));
}

function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_SHOWN;
  return left > 0 ? [...lines.slice(0, MOST_SHOWN), TEXT.failed.more(left)] : lines;
}
