import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { buildPaneWhereStale, PANE } from '../../taskpane/built-pane';
import { bundlePage } from '../bundle-page';
import { launchChromium } from '../chromium';
import { LIBRARY_FOLDER, memberVersions } from '../excel/installed-library';
import { filesOf, servedFile, type ServedFile } from './served-files';
import type { PageSettings } from './stand-in-page';

/** Where the manifest says that the pane is. */
const PANE_ADDRESS = 'https://localhost:3000/';
/** Where the pane has Office's library from. */
const LIBRARY_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface ExcelPageOptions extends Omit<PageSettings, 'versions'> {
  /** Width and height of the pane; the narrowest that Excel gives it by default. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Done in the page before anything else of it, such as pressing a button of the ribbon. */
  readonly prepare?: () => void;
  /** What becomes of requests for Office's library. */
  readonly library?: 'served' | 'refused';
}

/** The built pane in a page of its own, in an Excel that stands in for the real one. */
export interface ExcelPage {
  readonly page: Page;
  /** Paths of the pane's own files that were asked for, in order. */
  readonly own: readonly string[];
  /** Addresses that are neither the pane's own nor Office's library. */
  readonly strays: readonly string[];
  /** Errors and warnings of the console, breaches of the content security policy among them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** One Chromium for any number of pages, each with an Excel and a workbook of its own. */
export class ExcelBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly pane: ReadonlyMap<string, ServedFile>,
    private readonly standIn: string,
  ) {}

  static async launch(): Promise<ExcelBrowser> {
    buildPaneWhereStale();
    const folder = mkdtempSync(join(tmpdir(), 'excel-page-'));
    try {
      await bundlePage('test/support/excel-page/stand-in-page', folder);
      const standIn = readFileSync(join(folder, 'stand-in-page.js'), 'utf8');
      return new ExcelBrowser(await launchChromium(), filesOf(PANE), standIn);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A file of the built pane. */
  file(name: string): ServedFile {
    const found = this.pane.get(name);
    if (found === undefined) throw new Error(`The built pane has no ${name}.`);
    return found;
  }

  async open(options: ExcelPageOptions = {}): Promise<ExcelPage> {
    const {
      library = 'served',
      requirementSets,
      locale,
      viewport,
      colorScheme,
      forcedColors,
      prepare,
    } = options;
    const settings: PageSettings = { requirementSets, locale, versions: memberVersions() };
    const context = await this.browser.newContext({
      viewport: viewport ?? { width: 320, height: 800 },
      reducedMotion: 'reduce',
      colorScheme: colorScheme ?? 'light',
      forcedColors: forcedColors ?? 'none',
    } satisfies BrowserContextOptions);
    const own: string[] = [];
    const strays: string[] = [];
    const complaints: string[] = [];
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith(PANE_ADDRESS)) {
        const path = new URL(url).pathname.slice(1);
        own.push(path);
        await fulfil(route, this.pane.get(path));
      } else if (url.startsWith(LIBRARY_ADDRESS)) {
        const path = new URL(url).pathname.slice(new URL(LIBRARY_ADDRESS).pathname.length);
        if (library === 'served') await fulfil(route, servedFile(join(LIBRARY_FOLDER, path)));
        else await route.abort('blockedbyclient');
      } else {
        strays.push(url);
        await route.abort('blockedbyclient');
      }
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(`window.standInSettings = ${JSON.stringify(settings)};\n${this.standIn}`);
    if (prepare !== undefined) await page.addInitScript(prepare);
    await page.goto(`${PANE_ADDRESS}taskpane.html`, { waitUntil: 'commit' });
    return { page, own, strays, complaints, close: () => context.close() };
  }
}

async function fulfil(route: Route, file: ServedFile | undefined): Promise<void> {
  await route.fulfill(file ?? { status: 404 });
}
