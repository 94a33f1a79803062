import { createRoot } from 'react-dom/client';
import { createModeller, type WorkbookHost } from '../app/modeller/modeller';
import { App } from './app';
import type { ThemeSource } from './use-theme';

/** What the pane needs of the application it stands in. */
export interface PaneSurroundings {
  readonly host: WorkbookHost;
  /** Brings a cell of the workbook to the front. */
  readonly activate: (sheet: string, cell: string) => void;
  /** The application's own theme; without it the system's preference counts. */
  readonly theme?: ThemeSource;
}

/** Shows the pane in an element and reads the workbook; the returned function takes it away again. */
export function mountTaskpane(
  element: HTMLElement,
  { host, activate, theme }: PaneSurroundings,
): () => Promise<void> {
  const modeller = createModeller(host);
  const root = createRoot(element);
  root.render(<App modeller={modeller} activate={activate} theme={theme} />);
  void modeller.open();
  return async () => {
    root.unmount();
    await modeller.close();
  };
}
