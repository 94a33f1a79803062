import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { INPUT_TABLES } from '../../../src/workbook/read-back/input-columns';
import { bundlePage } from '../../support/bundle-page';
import { launchChromium } from '../../support/chromium';
import { samplePlan } from '../../support/sample-plan';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import type {} from './file-page';

const folder = mkdtempSync(join(tmpdir(), 'file-page-'));
const host = new XlsxHost();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  (
    await host.write(buildWorkbookPlan(bundledBaseline(), bundledScenarios().slice(0, 2), STAMP))
  )._unsafeUnwrap();
  await bundlePage('test/hosts/xlsx/file-page', folder);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(join(folder, 'file-page.js'), 'utf8') });
}, 180_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

it('a browser writes the bytes that Node writes', async () => {
  const inNode = new XlsxHost();
  (await inNode.write(samplePlan()))._unsafeUnwrap();
  const file = await page.evaluate(() => window.filePage.write());
  expect(Buffer.compare(Buffer.from(file, 'latin1'), inNode.bytes!)).toBe(0);
});

it('a browser opens a file and reads the tables that Node reads', async () => {
  const file = Buffer.from(host.bytes!).toString('latin1');
  const read = await page.evaluate((text) => window.filePage.read(text), file);
  const tables = (await host.readTables(INPUT_TABLES))._unsafeUnwrap();
  expect(read).toBe(JSON.stringify([...tables]));
});

it('a browser refuses what is no workbook', async () => {
  expect(await page.evaluate(() => window.filePage.read('no workbook'))).toBe('"not-a-zip"');
});
