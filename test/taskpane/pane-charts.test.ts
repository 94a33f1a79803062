import type { Locator, Page } from 'playwright-core';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import { POLICY, usePanes, type PaneUser } from './use-pane';

const open = usePanes();

const TITLES = [
  'Gap by year, £m',
  'Cost and cash by year, £m',
  'Emergency admissions by year (2015/16 = 100)',
  'Emergency bed days by year (2015/16 = 100)',
];

const figure = (page: Page, title: string): Locator => page.getByRole('figure', { name: title });

/** A pane with every chart of the policy's preview. */
async function withCharts(...args: Parameters<typeof open>): Promise<PaneUser> {
  const pane = await open(...args);
  await pane.edit();
  await pane.page.getByText('More charts').click();
  await figure(pane.page, TITLES[3]!).waitFor();
  return pane;
}

/** The rows of a chart's table, under its header, once it is opened. */
async function numbersOf(page: Page, title: string): Promise<string[][]> {
  const chart = figure(page, title);
  if (!(await chart.getByRole('table').isVisible())) await chart.locator('summary').click();
  return chart
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)));
}

const money = (value: number): string => `${value < -0.05 ? '−' : ''}£${Math.abs(value).toFixed(1)}m`;

it.each(['pump-prime', 'decommission'] as const)(
  'with %s, the tables hold what the model says for every year',
  async (funding) => {
    const { page } = await withCharts();
    const label = { 'pump-prime': 'Pump-prime', decommission: 'Decommission' }[funding];
    await page.getByLabel('How it is paid for').selectOption(label);
    const result = runScenario(bundledBaseline(), { ...POLICY, funding });
    const { labels, gap, gapDoNothing, gross, released, admissions, admissionsDoNothing } = result;
    expect(await numbersOf(page, TITLES[0]!)).toEqual(
      labels.map((year, t) => [year, money(gapDoNothing[t]!), money(gap[t]!)]),
    );
    // What a scenario costs is what its gap has more than that of doing nothing, before cash is released.
    const cost = gap.map((value, t) => value - gapDoNothing[t]! + released[t]!);
    expect(await numbersOf(page, TITLES[1]!)).toEqual(
      labels.map((year, t) => [year, money(cost[t]!), money(gross[t]!), money(released[t]!)]),
    );
    expect(await numbersOf(page, TITLES[2]!)).toEqual(
      labels.map((year, t) => [year, admissionsDoNothing[t]!.toFixed(1), admissions[t]!.toFixed(1)]),
    );
  },
);

it('each picture is named by its measure, unit and finding', async () => {
  const { page } = await withCharts();
  const { gap, gapDoNothing } = runScenario(bundledBaseline(), POLICY);
  const more = money(gap[10]! - gapDoNothing[10]!);
  await page
    .getByRole('img', {
      name: `Gap by year, £m. In 2025/26 the gap is ${money(gap[10]!)}, ${more} more than if nothing shifts.`,
    })
    .waitFor();
});

/** A chart's labels at the axis as numbers with their height, and each line's points. */
async function drawn(page: Page, title: string) {
  return figure(page, title)
    .getByRole('img')
    .evaluate((svg) => {
      const texts = [...svg.querySelectorAll('text')];
      return {
        ticks: texts
          .filter((text) => text.getAttribute('text-anchor') === 'end' && !text.textContent.includes('/'))
          .map((text) => ({
            value: Number(text.textContent.replace('−', '-').replace(/[£m]/g, '')),
            y: Number(text.getAttribute('y')),
          })),
        lines: [...svg.querySelectorAll('path[fill="none"]')].map((path) =>
          [...path.getAttribute('d')!.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
            x: Number(x),
            y: Number(y),
          })),
        ),
      };
    });
}

it('lines stand as high as the axis says, a year apart', async () => {
  const { page } = await withCharts();
  const result = runScenario(bundledBaseline(), POLICY);
  for (const [title, values] of [
    [TITLES[0]!, result.gap],
    [TITLES[2]!, result.admissions],
  ] as const) {
    const { ticks, lines } = await drawn(page, title);
    const [lowest, highest] = [ticks[0]!, ticks.at(-1)!];
    const perUnit = (highest.y - lowest.y) / (highest.value - lowest.value);
    const scenario = lines.at(-1)!;
    expect(scenario).toHaveLength(values.length);
    const steps = scenario.slice(1).map(({ x }, t) => x - scenario[t]!.x);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.21);
    values.forEach((value, t) => {
      expect(Math.abs(scenario[t]!.y - (lowest.y + (value - lowest.value) * perUnit))).toBeLessThan(0.2);
    });
  }
});

it('a shortfall below nought has a true minus sign at the axis', async () => {
  const { page } = await withCharts();
  await page.getByLabel('Shift, points').fill('0');
  await page.locator('summary', { hasText: 'Prices and funding' }).click();
  await page.getByRole('textbox', { name: 'Efficiency saved each year' }).fill('5');
  await figure(page, TITLES[0]!)
    .getByText(/^−£\d+m$/)
    .first()
    .waitFor();
});

/** Each line of each chart: its colour, what it is told by besides colour, and what it stands on. */
const linesOf = (page: Page) =>
  page.locator('figure').evaluateAll((figures) =>
    figures.map((chart) => {
      const card = chart.closest('section')!;
      return {
        labels: Array.from(chart.querySelectorAll('li'), (item) => item.textContent),
        lines: [...chart.querySelectorAll('[role="img"] path[fill="none"]')].map((line) => {
          const marker = line.parentElement!.querySelector('path:not([fill])')!;
          return {
            colour: getComputedStyle(line).stroke,
            paper: getComputedStyle(card).backgroundColor,
            look: `${line.getAttribute('stroke-dasharray') ?? 'solid'} ${marker.getAttribute('d')!}`,
          };
        }),
      };
    }),
  );

it.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['dark', 'active'],
] as const)(
  'in %s with forced colours %s, lines differ by dash or marker, are labelled, and stand out',
  async (colorScheme, forcedColors) => {
    const { page } = await withCharts({ colorScheme, forcedColors });
    const charts = await linesOf(page);
    expect(charts.map(({ lines }) => lines.length)).toEqual([2, 3, 2, 2]);
    for (const { labels, lines } of charts) {
      expect(labels).toHaveLength(lines.length);
      expect(new Set(lines.map(({ look }) => look)).size).toBe(lines.length);
      for (const { colour, paper } of lines) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
    }
  },
);

it.each([320, 480])('no label is cut off at %d px', async (width) => {
  const { page } = await withCharts({ viewport: { width, height: 800 } });
  const cut = await page.locator('figure [role="img"]').evaluateAll((charts) =>
    charts.flatMap((svg) => {
      const { left, right, top, bottom } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
        })
        .map((text) => text.textContent);
    }),
  );
  expect(cut).toEqual([]);
});

it('charts that were opened stay open for another scenario and after another tab', async () => {
  const pane = await withCharts();
  await pane.edit('Do nothing');
  await figure(pane.page, TITLES[1]!).getByText('No money shifts').waitFor();
  await pane.tab('Results');
  await pane.tab('Scenario');
  await figure(pane.page, TITLES[1]!).waitFor();
});

it('the gap stays in view while the figures above are out of it', async () => {
  const pane = await open();
  await pane.edit();
  const strip = pane.page.getByText(/^Gap 2025\/26: /);
  expect(await strip.isVisible()).toBe(false);
  await pane.page.getByLabel(/Released cash/).scrollIntoViewIfNeeded();
  await strip.waitFor({ state: 'visible' });
  await pane.page.getByLabel(/Released cash/).fill('100');
  const { gap } = runScenario(bundledBaseline(), { ...POLICY, reinvest: 1 });
  await pane.page.getByText(`Gap 2025/26: ${money(gap[10]!)} (`).waitFor();
});

/** The ratio of two colours' luminance, as WCAG has it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [one, other].map(luminance).sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const parts = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  const [r, g, b] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
