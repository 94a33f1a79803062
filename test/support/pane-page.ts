/** The script of the page in which a browser tries the built pane over a workbook in memory. */
import type { mountTaskpane } from '../../src/taskpane/index';
import { MemoryHost } from './memory-host';

export interface PanePage {
  readonly host: MemoryHost;
  /** Cells that the pane asked to bring to the front, as `Sheet!A1`. */
  readonly activated: string[];
  /** Mounts the pane anew over the same workbook. */
  readonly mount: () => void;
}

declare global {
  interface Window {
    upstreamTaskpane: { readonly mountTaskpane: typeof mountTaskpane };
    panePage: PanePage;
  }
}

let unmount: (() => Promise<void>) | undefined;
const host = new MemoryHost();
const activated: string[] = [];
const mount = (): void => {
  void unmount?.();
  unmount = window.upstreamTaskpane.mountTaskpane(document.getElementById('taskpane')!, {
    host,
    activate: (sheet, cell) => activated.push(`${sheet}!${cell}`),
  });
};
window.panePage = { host, activated, mount };
mount();
