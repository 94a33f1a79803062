import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { buildWhereStale } from '../support/build-where-stale';
import { bundlePage } from '../support/bundle-page';

const ROOT = join(__dirname, '..', '..');
export const PANE = join(ROOT, 'dist', 'taskpane');
const PAGE = join(PANE, 'taskpane.html');
const ADDRESS = 'http://pane.test/';

/** Builds the pane, unless it is newer than everything that it is made of. */
export function buildPaneWhereStale(): void {
  buildWhereStale('taskpane', PAGE);
}

/** The pane's page with a workbook in memory instead of Excel, for any number of tabs. */
export class PaneServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pane-page-'));

  /** Bundles the page's own script as the pane itself is bundled. */
  async start(): Promise<void> {
    await bundlePage('test/support/pane-page', this.folder);
  }

  stop(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Opens the page; everything that it asks for, or complains of, is in the lists. */
  async open(context: BrowserContext): Promise<OpenedPane> {
    const strays: string[] = [];
    const complaints: string[] = [];
    await context.route('**/*', (route) => {
      const url = route.request().url();
      const name = url.slice(ADDRESS.length);
      if (!url.startsWith(ADDRESS)) strays.push(url);
      if (name === 'taskpane.html') {
        const html = readFileSync(PAGE, 'utf8')
          .replaceAll(/<script\b[^>]*><\/script>/g, '')
          .replace('</body>', '<script defer src="pane-page.js"></script></body>');
        return route.fulfill({ contentType: 'text/html', body: html });
      }
      if (name === 'favicon.ico') return route.fulfill({ status: 204 });
      return route.fulfill({ contentType: 'text/javascript', path: join(this.folder, name) });
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${ADDRESS}taskpane.html`);
    return { page, strays, complaints };
  }
}

export interface OpenedPane {
  readonly page: Page;
  /** Addresses outside the page's own. */
  readonly strays: readonly string[];
  /** Errors and warnings of the console, breaches of the content security policy among them. */
  readonly complaints: readonly string[];
}
