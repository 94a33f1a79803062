import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { bundlePage } from '../../support/bundle-page';

const ADDRESS = 'http://charts.test/';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'";
const HTML = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Charts</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"></head>
<body style="margin: 0"><main id="charts"></main><script src="chart-page.js"></script></body></html>`;

export interface OpenedCharts {
  readonly page: Page;
  /** Errors and warnings of the console: bad attributes and breaches of the security policy among them. */
  readonly complaints: readonly string[];
}

/** A page that draws charts as the product's own page does, under the same security policy. */
export class ChartServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'chart-page-'));

  async start(): Promise<void> {
    await bundlePage('test/standalone/charts/chart-page', this.folder);
  }

  stop(): void {
    rmSync(this.folder, { recursive: true });
  }

  async open(context: BrowserContext): Promise<OpenedCharts> {
    const complaints: string[] = [];
    await context.route('**/*', (route) => {
      const name = route.request().url().slice(ADDRESS.length);
      if (name === 'chart-page.js') return route.fulfill({ path: join(this.folder, name) });
      return name === '' ? route.fulfill({ contentType: 'text/html', body: HTML }) : route.abort();
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(ADDRESS);
    return { page, complaints };
  }
}
