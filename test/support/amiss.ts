import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is amiss in a page as it is shown: what axe finds, as rule and element, and whether it is wider
 * than its window. Looked at once colours have stopped changing. `leaveOut` are selectors of what is not
 * looked at.
 */
export async function amissIn(page: Page, leaveOut: readonly string[] = []): Promise<string[]> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
  await page.evaluate(`window.axe ?? ${AXE}`);
  const { violations } = await page.evaluate(
    (exclude) =>
      (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run(
        exclude.length > 0 ? { exclude: exclude.map((selector) => [selector]) } : document,
      ),
    leaveOut,
  );
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    ...(isTooWide ? ['wider than the window'] : []),
  ];
}
