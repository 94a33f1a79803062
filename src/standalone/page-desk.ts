import type { GridEngine } from '../app/browser-book';
import type { WorkStore } from './kept-work';
import type { PageStore } from './page-state';

/** What every action of the page works with. */
export interface PageDesk {
  readonly store: PageStore;
  readonly kept: WorkStore;
  /** Undefined until it is loaded. */
  engine: GridEngine | undefined;
  /** Ends the keeping of the workbook that is shown. */
  stopKeeping: (() => void) | undefined;
}
