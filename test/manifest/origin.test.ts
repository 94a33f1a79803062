import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Origins {
  readonly readOrigin: (env?: Readonly<Record<string, unknown>>) => string;
}
const { readOrigin } = jest.requireActual<Origins>('../../.ci/origin.cjs');

const ROOT = join(__dirname, '..', '..');

it('without an origin the build is for the development server', () => {
  expect(readOrigin()).toBe('https://localhost:3000');
  expect(readOrigin({ WEBPACK_BUILD: true })).toBe('https://localhost:3000');
});

it.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/upstream', 'https://example.org/upstream'],
  ['https://example.org/upstream/', 'https://example.org/upstream'],
  ['https://add-ins.example.nhs.uk:8443/health/up.stream_1~a/v2.0', undefined],
  ['https://10.0.0.1/upstream', undefined],
])('%s is an origin', (given, origin = given) => {
  expect(readOrigin({ origin: given })).toBe(origin);
});

it.each([
  'http://example.org',
  'ftp://example.org',
  'example.org',
  '//example.org',
  'https://',
  'https:///upstream',
  'https:example.org',
  'https://example.org?x=1',
  'https://example.org/upstream?x',
  'https://example.org/upstream#top',
  'https://example.org/up stream',
  'https://example.org/upstream ',
  ' https://example.org',
  'https://example.org/upstream"/><a b="',
  'https://example.org/a&b',
  'https://example.org/a//b',
  'https://example.org//',
  'https://example.org/../secret',
  'https://example.org/a/.',
  'https://example.org/%2e%2e',
  'https://example.org\\upstream',
  'https://user:secret@example.org',
  'https://example.org:port',
  'https://example.org:99999',
  'https://-example.org',
  'https://example.org\nhttps://other.org',
  '',
  undefined,
  true,
])('%j is refused', (origin) => {
  expect(() => readOrigin({ origin })).toThrow('cannot be used: give the https address of the folder');
});

it('another setting is refused rather than passed over', () => {
  expect(() => readOrigin({ orign: 'https://example.org' })).toThrow('--env orign is not known');
});

it('the build says what is wrong with an origin, and writes nothing', () => {
  const folder = join(tmpdir(), `never-built-${process.pid}`);
  const args = ['run', '--silent', 'build', '--', '--output-path', folder, '--env', 'origin=http://a.org'];
  const { status, stderr } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBeGreaterThan(0);
  expect(stderr).toContain('The origin "http://a.org" cannot be used');
  expect(stderr).not.toContain('    at ');
  expect(existsSync(folder)).toBe(false);
});
