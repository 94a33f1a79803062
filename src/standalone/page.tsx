import { FluentProvider, ProgressBar } from '@fluentui/react-components';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useStore } from 'zustand';
import { PAGE_TEXT as TEXT } from '../strings/standalone';
import { App } from '../taskpane/app';
import { useTheme } from '../taskpane/use-theme';
import type { PageActions } from './actions';
import type { Book } from './book';
import type { PageParts } from './load-parts';
import { usePageLook } from './look';
import { Messages } from './messages';
import type { PageStore } from './page-state';
import { Tips } from './tips';
import { Toolbar } from './toolbar';
import { useIsNarrow } from './use-is-narrow';
import { useRegionKey } from './use-region-key';

interface PageProps {
  readonly store: PageStore;
  readonly actions: PageActions;
}

/** The whole page: a bar of files, the workbook, and the pane beside or beneath it. */
export function Page({ store, actions }: PageProps) {
  const showsTips = useStore(store, (state) => state.showsTips);
  return (
    <FluentProvider theme={useTheme(undefined)}>
      <Frame store={store} actions={actions} />
      {showsTips && <Tips onClose={() => store.setState({ showsTips: false })} />}
    </FluentProvider>
  );
}

function Frame({ store, actions }: PageProps) {
  const look = usePageLook();
  const book = useStore(store, (state) => state.book);
  const WorkbookView = useStore(store, (state) => state.WorkbookView);
  const isNarrow = useIsNarrow();
  useRegionKey();
  return (
    <div className={isNarrow ? look.stackedPage : look.page}>
      <Toolbar store={store} actions={actions} />
      <Messages store={store} />
      {book && WorkbookView ? (
        <Work WorkbookView={WorkbookView} book={book} isNarrow={isNarrow} />
      ) : (
        <Waiting store={store} />
      )}
    </div>
  );
}

interface WorkProps {
  readonly WorkbookView: PageParts['WorkbookView'];
  readonly book: Book;
  readonly isNarrow: boolean;
}

function Work({ WorkbookView, book, isNarrow }: WorkProps) {
  const look = usePageLook();
  const workbook = (
    <section
      data-region
      className={isNarrow ? look.stackedWorkbook : look.workbook}
      aria-label={TEXT.workbook}
    >
      <WorkbookView book={book} />
    </section>
  );
  const pane = (
    <div data-region className={isNarrow ? look.stacked : look.paneSide}>
      <App modeller={book.modeller} />
    </div>
  );
  if (isNarrow) {
    return (
      <>
        {workbook}
        {pane}
      </>
    );
  }
  return (
    <Group className={look.work} orientation="horizontal">
      <Panel defaultSize="70" minSize="30">
        {workbook}
      </Panel>
      <Separator className={look.divider} aria-label={TEXT.divider} />
      <Panel minSize={320}>{pane}</Panel>
    </Group>
  );
}

function Waiting({ store }: { store: PageStore }) {
  const look = usePageLook();
  const { stage, share, broken } = useStore(store);
  if (broken !== undefined) {
    return (
      <main className={look.waiting}>
        <div role="alert">
          <p className={look.paragraph}>
            {TEXT.failed.start} ({broken}).
          </p>
          <p className={look.paragraph}>{TEXT.failed.startHint}</p>
        </div>
      </main>
    );
  }
  return (
    <main className={look.waiting}>
      <p role="status" className={look.paragraph}>
        {TEXT.stages[stage]}…
      </p>
      <ProgressBar value={stage === 'writing' ? share : undefined} aria-label={TEXT.stages[stage]} />
    </main>
  );
}
