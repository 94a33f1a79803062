import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { buildWhereStale } from './build-where-stale';
import { launchChromium } from './chromium';
import { filesOf, type ServedFile } from './excel-page/served-files';

const CELLS = '.ic-worksheet-sheet-canvas';
/** A busy machine can take its time. */
const LONGEST_WAIT_MS = 30_000;
const MOST_PRESSES = 80;
/** Where the page is built. */
export const FOLDER = join(__dirname, '..', '..', 'dist', 'standalone');

/** A visit to the built page. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the console, breaches of the content security policy among them. */
  readonly complaints: string[];
  /** Addresses outside the page's own folder. */
  readonly strays: string[];
}

/** Serves the built page under a path of its own, and opens it in one browser. */
export class StandaloneSite {
  private server: Server | undefined;
  private browser: Browser | undefined;
  private isDown = false;

  /** The page's address, in a folder below the server's root. */
  get address(): string {
    return `http://localhost:${(this.server?.address() as AddressInfo).port}/some/place/`;
  }

  async start(): Promise<void> {
    buildWhereStale('standalone', join(FOLDER, 'index.html'));
    const files = filesOf(FOLDER);
    this.server = createServer((request, response) => {
      const path = /^\/some\/place\/([^?]*)/.exec(request.url ?? '')?.[1];
      const file = path === undefined ? undefined : files.get(path === '' ? 'index.html' : path);
      if (this.isDown) response.destroy();
      else if (!file) response.writeHead(404).end();
      else response.writeHead(200, headersOf(file)).end(file.body);
    });
    await new Promise<void>((resolve) => this.server!.listen(0, 'localhost', resolve));
    this.browser = await launchChromium();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** Has the server answer nothing more, or again. */
  goDown(isDown: boolean): void {
    this.isDown = isDown;
    this.server?.closeAllConnections();
  }

  /** A browser profile of its own. */
  context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.browser!.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  }

  /** Opens the page, in a new profile unless one is given, and waits for the workbook. */
  async visit(context?: BrowserContext, fragment = ''): Promise<Visit> {
    const own = context ?? (await this.context());
    const complaints: string[] = [];
    const strays: string[] = [];
    const page = await own.newPage();
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(data|blob):/.test(url)) strays.push(url);
    });
    await page.goto(this.address + fragment);
    await page.locator(CELLS).waitFor();
    return { context: own, page, complaints, strays };
  }
}

/** For suites that visit a site: each visit is closed after its test, and had no complaint and no stray request. */
export function useVisits(site: StandaloneSite): (fragment?: string) => Promise<Page> {
  let visits: Visit[] = [];
  beforeAll(() => site.start(), 300_000);
  afterAll(() => site.stop());
  afterEach(async () => {
    for (const { strays, complaints, context } of visits) {
      expect([strays, complaints]).toEqual([[], []]);
      await context.close();
    }
    visits = [];
  });
  return async (fragment = '') => {
    const opened = await site.visit(undefined, fragment);
    visits.push(opened);
    return opened.page;
  };
}

/** As the product's own server says it: a browser that may not guess complains of a file of a wrong type. */
const headersOf = ({ contentType }: ServedFile): Record<string, string> => ({
  'Content-Type': contentType,
  'X-Content-Type-Options': 'nosniff',
});

/** Closes the tips of a first visit. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Shows a sheet by its tab and selects a cell of it by the arrow keys; rows and columns count from 0. */
export async function selectCell(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await showSheet(page, sheet);
  const { x, y } = (await page.locator(CELLS).boundingBox())!;
  // The first cell, right of and beneath the headings.
  await page.mouse.click(x + 40, y + 40);
  for (let right = 0; right < column; right += 1) await page.keyboard.press('ArrowRight');
  for (let down = 0; down < row; down += 1) await page.keyboard.press('ArrowDown');
}

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, sheet: string): Promise<void> {
  await page
    .locator('.ic-sheet-tab-bar-container, .ic-workbook-container')
    .getByText(sheet, { exact: true })
    .first()
    .click();
}

/** The figures under a chart, as its own table tells them: a row a category. */
export async function figuresOf(page: Page, title: string): Promise<string[][]> {
  const details = chartOf(page, title).locator('details');
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open))) {
    const summary = details.locator('summary');
    await wheelTo(page, summary);
    await summary.click();
  }
  const rows = await details.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

/** A chart over the cells, by how its title begins. */
export const chartOf = (page: Page, title: string): Locator =>
  page.locator('figure').filter({ has: page.getByRole('img', { name: new RegExp(`^${title}`) }) });

/** Turns the wheel over the cells until something of a chart is in sight among them. */
export async function wheelTo(page: Page, target: Locator): Promise<void> {
  for (let turn = 0; turn < 60 && !(await isInSight(page, target)); turn += 1) {
    const cells = (await page.locator(CELLS).boundingBox())!;
    const { y, height } = (await target.boundingBox())!;
    const isBelow = y + height > cells.y + cells.height;
    // On the headings of the rows, where no chart is.
    await page.mouse.move(cells.x + 10, cells.y + cells.height / 2);
    await page.mouse.wheel(0, isBelow ? 60 : -60);
    await drawn(page);
  }
}

/** Whether something of a chart lies within the cells. */
export async function isInSight(page: Page, target: Locator): Promise<boolean> {
  const cells = (await page.locator(CELLS).boundingBox())!;
  const box = (await target.boundingBox())!;
  return box.y >= cells.y && box.y + box.height <= cells.y + cells.height;
}

/** Waits until the grid has moved, and the charts after it. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });

/** Waits until something holds, and fails where it does not come to. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came to hold: ${String(holds)}`);
    await setTimeout(50);
  }
}

/** Whether the keyboard is at an element. */
export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);

/** Presses a key until the keyboard is at an element. */
export async function walkTo(page: Page, element: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await element.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await isFocused(element)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_PRESSES} × ${key} do not lead to ${String(element)}.`);
}
