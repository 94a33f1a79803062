/**
 * Draws the icons from their one drawing, in the sizes that Office asks for: run it after a change to
 * `src/assets/icons/upstream.svg` and commit what it writes. Needs Chromium.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 64, 80, 128];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const folder = fileURLToPath(new URL('../src/assets/icons', import.meta.url));
const drawing = readFileSync(join(folder, 'upstream.svg')).toString('base64');
const browser = await chromium.launch({
  executablePath: PLACES.find((place) => existsSync(place)),
  args: ['--no-sandbox'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ omitBackground: true, path: join(folder, `upstream-${size}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
}
