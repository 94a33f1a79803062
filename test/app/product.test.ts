import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_VERSION, RELEASED } from '../../src/app/product';

it('the product says the version of its package', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  expect((JSON.parse(text) as { version: string }).version).toBe(PRODUCT_VERSION);
});

it('the release is a moment in UTC, to the second', () => {
  expect(RELEASED).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(new Date(RELEASED).toISOString()).toBe(RELEASED.replace('Z', '.000Z'));
});
