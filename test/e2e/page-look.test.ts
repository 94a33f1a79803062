import { amissIn } from '../support/amiss';
import { begin, showSheet, StandaloneSite } from '../support/standalone-page';

jest.setTimeout(240_000);

const site = new StandaloneSite();

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());

/** The grid is another's, for its makers to mend; a divider stands between landmarks by its nature. */
const NOT_OURS = ['[class^="ic-"]', '[data-separator]'];

it.each([
  [1400, 'light'],
  [1400, 'dark'],
  [600, 'light'],
  [600, 'dark'],
] as const)('nothing of ours is amiss at %d px in %s', async (width, colorScheme) => {
  const context = await site.context({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const { page } = await site.visit(context);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  const found: Record<string, string[]> = {};
  const look = async (state: string): Promise<void> => {
    const amiss = await amissIn(page, NOT_OURS);
    if (amiss.length > 0) found[state] = amiss;
  };
  await look('tips');
  await begin(page);
  await look('summary');
  await page.getByRole('button', { name: 'Start again' }).click();
  await look('question');
  await page.getByRole('button', { name: 'Keep what is here' }).click();
  await page.getByLabel('Scenario files').setInputFiles({
    name: 'junk.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await page.getByText('Nothing was imported:').waitFor();
  await look('refusal');
  await showSheet(page, 'Compare');
  await page
    .getByRole('img', { name: /^Change in the gap/ })
    .first()
    .waitFor();
  await look('compare');
  await context.close();
  expect(found).toEqual({});
});
