import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pixelsOf } from './png';

const ICONS = join(__dirname, '..', '..', 'src', 'assets', 'icons');

it('every icon has as many pixels as its name says', () => {
  const icons = readdirSync(ICONS).filter((name) => name !== 'upstream.svg');
  const sizes = icons.map((name) => {
    const { width, height } = pixelsOf(readFileSync(join(ICONS, name)))!;
    return { name, width, height };
  });
  expect(sizes).toEqual(
    [128, 16, 32, 64, 80].map((size) => ({ name: `upstream-${size}.png`, width: size, height: size })),
  );
});

it.each([
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" />')],
  ['an empty file', Buffer.alloc(0)],
  ['a JPEG', Buffer.from('ffd8ffe000104a46494600010101', 'hex')],
])('%s has no pixels as an icon', (_, bytes) => {
  expect(pixelsOf(bytes)).toBeUndefined();
});
