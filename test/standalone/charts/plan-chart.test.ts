import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { textWidth } from '../../../src/standalone/charts/text-width';
import { launchChromium } from '../../support/chromium';
import { bundledPlan } from '../../workbook/bundled-plan';
import type { ShownChart } from './chart-page';
import { ChartServer, type OpenedCharts } from './chart-server';
import { drawnChart } from './drawn-cells';
import { chartOf } from './drawn-chart';
import { chartsOf } from './plan-cells';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PLAN = chartsOf(bundledPlan());
const PICTURE = 'svg[role=img]';

let server: ChartServer;
let browser: Browser;

beforeAll(async () => {
  server = new ChartServer();
  await server.start();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<OpenedCharts> {
  return server.open(await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options }));
}

const show = (page: Page, charts: readonly ShownChart[]): Promise<void> =>
  page.evaluate((all) => window.showCharts(all), charts);

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      rules: { 'page-has-heading-one': { enabled: false } },
    }),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Texts of the charts that reach beyond their picture, or lie upon another; slanted ones lie close. */
function misplacedTexts(page: Page): Promise<string[]> {
  return page.evaluate((picture) => {
    const misplaced: string[] = [];
    for (const svg of document.querySelectorAll(picture)) {
      const frame = svg.getBoundingClientRect();
      const title = svg.getAttribute('aria-label')!;
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        isSlanted: (text.getAttribute('transform') ?? '').includes('-45'),
        box: text.getBoundingClientRect(),
      }));
      for (const [at, { words, isSlanted, box }] of texts.entries()) {
        const { left, right, top, bottom } = box;
        if (left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom) {
          misplaced.push(`${title} “${words}” reaches beyond the edge`);
        }
        if (isSlanted) continue;
        for (const other of texts.slice(at + 1)) {
          const apart =
            other.box.left >= right ||
            other.box.right <= left ||
            other.box.top >= bottom ||
            other.box.bottom <= top;
          if (!apart && !other.isSlanted) misplaced.push(`${title} “${words}” lies upon “${other.words}”`);
        }
      }
    }
    return misplaced;
  }, PICTURE);
}

it.each([
  ['as large as planned', {}],
  ['in a place 300 px wide', { room: 300 }],
  ['in a place 480 px wide', { room: 480 }],
])(
  'every chart of the workbook is drawn without fault %s',
  async (_, look) => {
    const { page, complaints } = await open();
    await show(
      page,
      PLAN.map((chart) => ({ ...chart, ...look })),
    );
    expect(await page.locator(PICTURE).count()).toBe(PLAN.length);
    expect(await misplacedTexts(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  60_000,
);

it.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' as const }],
  ['forced', { forcedColors: 'active' as const, colorScheme: 'dark' as const }],
])(
  'nothing is amiss for a reader with %s colours',
  async (theme, options) => {
    const { page, complaints } = await open(options);
    const charts = PLAN.filter(({ sheet }) => ['Summary', 'S2', 'Compare'].includes(sheet));
    expect(new Set(charts.map(({ sheet }) => sheet)).size).toBe(3);
    await show(
      page,
      charts.map((chart) => ({ ...chart, theme: theme === 'dark' ? ('dark' as const) : ('light' as const) })),
    );
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  60_000,
);

it('a chart fitted to a narrow place is no wider than it, and no wider than planned in a wide one', async () => {
  const { page } = await open();
  const [chart] = PLAN;
  await show(page, [
    { ...chart!, room: 300 },
    { ...chart!, room: 2000 },
  ]);
  const widths = await page.locator(PICTURE).evaluateAll((all) => all.map((one) => one.clientWidth));
  expect(widths[0]).toBe(300);
  expect(widths[1]).toBe(Math.round((chart!.chart.size.width * 96) / 72));
  await page.context().close();
});

it('whatever the cells hold, every attribute is sound and every text inside', async () => {
  const { page, complaints } = await open();
  await fc.assert(
    fc.asyncProperty(fc.array(drawnChart, { minLength: 4, maxLength: 8 }), async (charts) => {
      await show(page, charts);
      const unsound = await page.evaluate(
        (picture) =>
          [...document.querySelectorAll(`${picture}, ${picture} *`)].flatMap((element) =>
            [...element.attributes]
              .filter(
                ({ name, value }) =>
                  name !== 'aria-label' &&
                  (/NaN|Infinity|undefined/.test(value) ||
                    (/^(width|height)$/.test(name) && value.startsWith('-'))),
              )
              .map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
          ),
        PICTURE,
      );
      expect(unsound).toEqual([]);
      expect((await misplacedTexts(page)).filter((text) => text.endsWith('edge'))).toEqual([]);
      expect(await page.locator(PICTURE).count()).toBe(charts.length);
    }),
    { numRuns: 30 },
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('texts are no wider than they are taken to be, so that what is laid out apart stays apart', async () => {
  const { page } = await open();
  await show(page, PLAN);
  const texts = await page.evaluate(
    (picture) =>
      [...document.querySelectorAll<SVGTextContentElement>(`${picture} :is(text, tspan)`)].map((text) => ({
        words: text.textContent,
        // A text of several lines counts line by line.
        length: text.querySelector('tspan') ? 0 : text.getComputedTextLength(),
        size: parseFloat(getComputedStyle(text).fontSize),
        bold: getComputedStyle(text).fontWeight === '700',
      })),
    PICTURE,
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(new Set(texts.map(({ size }) => size))).toEqual(new Set([11, 12, 13]));
  expect(
    texts.filter(({ words, length, size, bold }) => length > textWidth(words, { size, bold }) + 0.5),
  ).toEqual([]);
  await page.context().close();
});

const SMALL = chartOf(
  'line',
  ['2015/16', '2016/17', '2017/18'],
  [
    { name: 'Gap, do nothing', values: [10, 20, 30], dash: 'dash' },
    { name: 'Gap, scenario', values: [10, null, 25.25], marker: 'square' },
  ],
  { title: 'Gap', altText: 'Two lines.', categoryTitle: 'Year' },
);

it('a chart is a picture with its title and alternative text, and a table of its figures', async () => {
  const { page } = await open();
  await show(page, [SMALL]);
  await page.getByRole('img', { name: 'Gap. Two lines.' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const rows = page.getByRole('row');
  expect(
    await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent))),
  ).toEqual([
    ['Year', 'Gap, do nothing', 'Gap, scenario'],
    ['2015/16', '£10.0m', '£10.0m'],
    ['2016/17', '£20.0m', ''],
    ['2017/18', '£30.0m', '£25.3m'],
  ]);
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

it('the figures of a category show beside the pointer until it leaves or Escape is pressed', async () => {
  const { page } = await open();
  await show(page, [SMALL]);
  const { width, height } = (await page.locator(PICTURE).boundingBox())!;
  const readout = page.locator('figure div[aria-hidden]');
  await page.mouse.move(width - 30, height / 2);
  expect(await readout.innerText()).toBe('2017/18\nGap, do nothing\n£30.0m\nGap, scenario\n£25.3m');
  await page.mouse.move(width / 2 + 20, height / 2);
  expect(await readout.innerText()).toBe('2016/17\nGap, do nothing\n£20.0m');
  await page.keyboard.press('Escape');
  expect(await readout.count()).toBe(0);
  await page.mouse.move(width / 2 + 21, height / 2);
  expect(await readout.count()).toBe(1);
  await page.mouse.move(width / 2, height + 100);
  expect(await readout.count()).toBe(0);
  await page.context().close();
});

it('in forced colours only the reader’s own colours are seen', async () => {
  const { page } = await open({ forcedColors: 'active', colorScheme: 'dark' });
  await show(page, PLAN.slice(0, 4));
  const colours = await page.evaluate((picture) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const own = ['Canvas', 'CanvasText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    const shapes = document.querySelectorAll(`${picture} :is(text, path, rect)`);
    return [...shapes].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter(
        (paint) => paint !== 'none' && !paint.startsWith('url') && !own.includes(paint),
      );
    });
  }, PICTURE);
  expect(colours).toEqual([]);
  await page.context().close();
});

it('a chart follows its cells', async () => {
  const { page } = await open();
  const drawn = async (height: number): Promise<number> => {
    await show(page, [chartOf('column', ['a', 'b'], [{ values: [10, height] }])]);
    const bars = page.locator(`${PICTURE} > rect[fill^="url"]`);
    const [first, second] = await bars.evaluateAll((all) =>
      all.map((bar) => Number(bar.getAttribute('height'))),
    );
    return second! / first!;
  };
  expect(await drawn(5)).toBeCloseTo(0.5, 3);
  expect(await drawn(20)).toBeCloseTo(2, 3);
  await page.context().close();
});
