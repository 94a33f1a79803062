import { amissIn } from '../support/amiss';
import { begin, isFocused, StandaloneSite, walkTo } from '../support/standalone-page';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(180_000);

const site = new StandaloneSite();
const policy = bundledScenarios()[1]!;

/** The grid is another's, for its makers to mend; a divider stands between landmarks by its nature. */
const NOT_OURS = ['[class^="ic-"]', '[data-separator]'];

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());

it.each([1400, 320])(
  'at %d px one goes by keyboard from a gap to an input, its document and its cell',
  async (width) => {
    const context = await site.context({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const { page, complaints, strays } = await site.visit(context);
    await begin(page);
    await page.getByRole('tab', { name: 'Scenario', exact: true }).click();
    await page.getByLabel('Scenario to edit').selectOption(policy.name);
    const question = page.getByRole('button', { name: /^Where does Gap in / });
    await question.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    const follow = async (label: string): Promise<void> => {
      await walkTo(page, panel.getByRole('button', { name: new RegExp(`^${label}, \\d`) }), 'Tab');
      await page.keyboard.press('Enter');
      await panel.getByRole('heading', { level: 2, name: new RegExp(`^${label}, \\d`) }).waitFor();
    };
    for (const line of [
      'Gap, do nothing',
      'Required cost, do nothing',
      'Required cost: Urgent care',
      'Volume: Urgent care',
      'Volume: emergency bed days',
    ]) {
      await follow(line);
    }
    const inputs = panel.getByRole('region', { name: 'And from these inputs' });
    await inputs.getByText(/Commissioning an Integrated System .*, System Diagnosis\./).waitFor();
    expect(await amissIn(page, NOT_OURS)).toEqual([]);
    // The sheet behind shows the cell, and the answer stays.
    const link = inputs.getByRole('button', { name: /^Go to Inputs G/ });
    const cell = (await link.textContent())!.replace('Inputs ', '');
    await walkTo(page, link, 'Tab');
    await page.keyboard.press('Enter');
    await page.getByText(cell, { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await isFocused(question)).toBe(true);
    expect([complaints, strays]).toEqual([[], []]);
    await context.close();
  },
);
