import init, { Model } from '@ironcalc/wasm';
import type { GridEngine } from '../app/browser-book';

/** Loads the spreadsheet engine; rejects where the browser cannot run it. */
export async function loadEngine(): Promise<GridEngine> {
  await init();
  return { Model };
}
