import init, { Model } from '@ironcalc/wasm';
import type { GridEngine } from '../app/browser-book';

/** What is loaded beside the page's own code. */
export interface PageParts {
  readonly engine: GridEngine;
  /** The grid's part of the page, which is most of its weight. */
  readonly WorkbookView: (typeof import('./workbook-view'))['WorkbookView'];
}

/** Loads the spreadsheet engine and its grid; rejects where the browser cannot run them. */
export async function loadParts(): Promise<PageParts> {
  const [{ gridReady, WorkbookView }] = await Promise.all([import('./workbook-view'), init()]);
  // The grid would load an engine of its own, were there none yet.
  await gridReady();
  return { engine: { Model }, WorkbookView };
}
