import { createRoot } from 'react-dom/client';
import type { Activate } from '../app/modeller/go-to';
import { createModeller, type Modeller, type WorkbookHost } from '../app/modeller/modeller';
import { App } from './app';
import type { ThemeSource } from './use-theme';

/** What the pane needs of the application it stands in. */
export interface PaneSurroundings {
  readonly host: WorkbookHost;
  readonly activate: Activate;
  /** The application's own theme; without it the system's preference counts. */
  readonly theme?: ThemeSource;
}

/** A pane that is shown. */
export interface MountedPane {
  readonly modeller: Modeller;
  /** Once the workbook was read for the first time. */
  readonly opened: Promise<void>;
  unmount(): Promise<void>;
}

/** Shows the pane in an element and reads the workbook. */
export function mountTaskpane(
  element: HTMLElement,
  { host, activate, theme }: PaneSurroundings,
): MountedPane {
  const modeller = createModeller(host, activate, () => new Date());
  const root = createRoot(element);
  root.render(<App modeller={modeller} theme={theme} />);
  return {
    modeller,
    opened: modeller.open(),
    unmount: async () => {
      root.unmount();
      await modeller.close();
    },
  };
}
