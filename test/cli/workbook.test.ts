import { mkdirSync, readFileSync, statSync, symlinkSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import policy from '../../src/data/scenarios/policy.json';
import { readXlsx } from '../support/read-xlsx';
import { contentsOf, expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const policyFile = put(folder, 'policy.json', JSON.stringify(policy));
const path = (name: string): string => join(folder, name);

it('writes the bundled scenarios where none is named, and says so in a line', async () => {
  const { status, printed, complaints } = await upstream(['workbook', '--out', path('all of them.xlsx')]);
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  expect(printed).toMatch(/^Wrote .*all of them\.xlsx: 7 scenarios, [\d,.]+ KB\.\n$/);
  expect(readXlsx(readFileSync(path('all of them.xlsx'))).sheetNames).toContain('S7');
});

it('replaces a file that is there, keeps its permissions, and leaves nothing beside it', async () => {
  mkdirSync(path('own'));
  const out = put(path('own'), 'one.xlsx', 'old');
  chmodSync(out, 0o640);
  expect((await upstream(['workbook', policyFile, '--out', out])).printed).toContain('1 scenario, ');
  expect([...contentsOf(path('own')).keys()]).toEqual(['one.xlsx']);
  expect(statSync(out).mode & 0o777).toBe(0o640);
  expect(readXlsx(readFileSync(out)).sheetNames).not.toContain('S2');
});

it('writes through a link', async () => {
  const target = put(folder, 'target.xlsx', 'old');
  symlinkSync(target, path('link.xlsx'));
  expect((await upstream(['workbook', policyFile, '--out', path('link.xlsx')])).status).toBe(0);
  expect(readXlsx(readFileSync(target)).sheetNames).toContain('S1');
});

it('gives the same bytes each time, and protected sheets where asked', async () => {
  for (const name of ['a.xlsx', 'b.xlsx']) await upstream(['workbook', policyFile, '--out', path(name)]);
  await upstream(['workbook', policyFile, '--protect', '--out', path('c.xlsx')]);
  const [a, b, c] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => readFileSync(path(name)));
  expect(Buffer.compare(a!, b!)).toBe(0);
  const isProtected = (file: Uint8Array): boolean =>
    Buffer.from(unzipSync(file)['xl/worksheets/sheet1.xml']!).includes('<sheetProtection');
  expect([a!, c!].map(isProtected)).toEqual([false, true]);
});

describe('a place that cannot be written to', () => {
  it.each([
    ['a folder', '.', 'found a folder'],
    ['a path that ends as a folder’s does', 'new/', 'found a folder'],
    ['a folder that is not there', 'missing/out.xlsx', 'no such folder'],
    ['a file as a folder', 'policy.json/out.xlsx', 'no such folder'],
    ['a file that is read', 'policy.json', 'one of the files that are read'],
  ])('is refused: %s', async (_, out, said) => {
    const before = contentsOf(folder);
    const answer = await upstream(['workbook', policyFile, '--out', `${folder}/${out}`]);
    expectRefusal(answer);
    expect(answer.complaints).toContain(said);
    expect(contentsOf(folder)).toEqual(before);
  });

  it.each([
    ['a device', '/dev/null', 'not a plain file'],
    ['nothing', '', 'found no path'],
    ['an option', '--protect', 'found no path'],
    ['standard output', '-', 'found no path'],
  ])('is refused: %s', async (_, out, said) => {
    const answer = await upstream(['workbook', policyFile, '--out', out]);
    expectRefusal(answer);
    expect(answer.complaints).toContain(said);
  });

  it('is told together with what is wrong in the files', async () => {
    const answer = await upstream(['workbook', 'no-such.json', policyFile, policyFile, '--out', folder]);
    expectRefusal(answer);
    for (const said of ['no-such.json: ', 'policy.json, name: ', '--out '])
      expect(answer.complaints).toContain(said);
  });
});

it('refuses a forty-first scenario', async () => {
  const files = Array.from({ length: 41 }, (_, index) =>
    put(folder, `${index}.json`, JSON.stringify({ ...policy, name: `Scenario ${index}` })),
  );
  const answer = await upstream(['workbook', ...files, '--out', path('many.xlsx')]);
  expectRefusal(answer);
  expect(answer.complaints).toContain('found 41; allowed is 1 to 40 scenarios');
  expect((await upstream(['workbook', ...files.slice(1), '--out', path('many.xlsx')])).status).toBe(0);
});
