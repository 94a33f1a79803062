/** The page in the browser: a spreadsheet and the pane, with no Excel. */
import { createRoot } from 'react-dom/client';
import { pageActions } from './actions';
import { browserStore } from './kept-work';
import { keepOffline } from './offline/keep-offline';
import { Page } from './page';
import { createPageStore } from './page-state';
import type { PageDesk } from './page-desk';
import { start, takeLink } from './start';

const desk: PageDesk = {
  store: createPageStore(),
  kept: browserStore(),
  engine: undefined,
  stopKeeping: undefined,
};
createRoot(document.getElementById('page')!).render(<Page store={desk.store} actions={pageActions(desk)} />);
addEventListener('hashchange', () => takeLink(desk, location.hash));
void start(desk);
keepOffline();
