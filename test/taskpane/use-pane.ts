import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { bundledScenarios } from '../workbook/bundled-plan';
import { buildPaneWhereStale, PaneServer, type OpenedPane } from './built-pane';

export const POLICY = bundledScenarios()[1]!;

/** Opens a pane over a workbook of its own, with the baseline pulled. */
export type OpenPane = (options?: BrowserContextOptions) => Promise<PaneUser>;

/**
 * Panes at 320 px for the tests of a file, in one browser. Whatever a test did, its panes must have
 * stayed within their page and without complaint.
 */
export function usePanes(): OpenPane {
  let server: PaneServer;
  let browser: Browser;
  const opened: { context: BrowserContext; pane: OpenedPane }[] = [];

  beforeAll(async () => {
    buildPaneWhereStale();
    server = new PaneServer();
    await server.start();
    browser = await launchChromium();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  afterEach(async () => {
    for (const { context, pane } of opened.splice(0)) {
      expect(pane.strays).toEqual([]);
      expect(pane.complaints).toEqual([]);
      await context.close();
    }
  });

  return async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, ...options });
    const pane = await server.open(context);
    opened.push({ context, pane });
    pane.page.setDefaultTimeout(60_000);
    await pane.page.getByRole('button', { name: 'Pull baseline' }).click();
    await pane.page.getByText('Results up to date').waitFor();
    return new PaneUser(pane.page);
  };
}

/** Someone who uses a pane. */
export class PaneUser {
  constructor(readonly page: Page) {}

  tab(name: string): Promise<void> {
    return this.page.getByRole('tab', { name }).click();
  }

  /** Opens a scenario of the workbook for editing. */
  async edit(name: string = POLICY.name): Promise<void> {
    await this.tab('Scenario');
    await this.page.getByLabel('Scenario to edit').selectOption(name);
  }

  async run(): Promise<void> {
    await this.tab('Results');
    await this.page.getByRole('button', { name: 'Run and write' }).click();
    await this.page.getByText('The run was written.').waitFor();
    await this.page.getByText('Results up to date').waitFor();
  }

  /** What the workbook holds in a scenario's row. */
  held(name: string, column: string): Promise<unknown> {
    return this.page.evaluate(
      ([key, heading]) => window.panePage.host.tableValue('tblScenarios', 'Scenario', key!, heading!),
      [name, column],
    );
  }

  /** Types into a scenario's row of the workbook. */
  type(name: string, column: string, value: number): Promise<void> {
    return this.page.evaluate(
      ([key, heading, typed]) => {
        window.panePage.host.edit('tblScenarios', 'Scenario', key, heading, typed);
      },
      [name, column, value] as const,
    );
  }

  /** The accessible name, or else the text, of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent;
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  }
}
