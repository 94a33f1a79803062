import { readFileSync } from 'node:fs';

const { jest } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** For the groups that need a page with the stand-in for Excel: jest's environment is such a page. */
export default {
  ...jest,
  rootDir: '../..',
  roots: ['<rootDir>/test/bench'],
  testMatch: ['**/page-group.bench.ts'],
  reporters: ['<rootDir>/test/bench/failures-only.cjs'],
};
