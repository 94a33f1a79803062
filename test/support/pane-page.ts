/** The script of the page in which a browser tries the pane over a workbook in memory. */
import { ok } from 'neverthrow';
import { mountTaskpane, type MountedPane } from '../../src/taskpane/index';
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
    panePage: PanePage;
  }
}

let mounted: MountedPane | undefined;
const host = new MemoryHost();
const activated: string[] = [];
const mount = (): void => {
  void mounted?.unmount();
  mounted = mountTaskpane(document.getElementById('taskpane')!, {
    host,
    activate: (sheet, cell) => {
      activated.push(`${sheet}!${cell}`);
      return Promise.resolve(ok());
    },
  });
};
window.panePage = { host, activated, mount };
mount();
