import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { EXAMPLE_FOLDER, exampleFiles, exampleScenarios } from '../support/example-package';
import { fileOfScenario } from '../../src/app/scenario-file';
import { contentsOf, expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const example = exampleFiles();
const zipped = (changes: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...example, ...Object.entries(changes)].map(([path, text]) => [`valleys/${path}`, strToU8(text)]),
    ),
  );
const zip = put(folder, 'valleys.zip', zipped());
const scenario = put(folder, 'towards.json', fileOfScenario(exampleScenarios()[0]!));

describe('init', () => {
  it('writes a package that the check finds whole, with notes on each of its columns', async () => {
    const path = join(folder, 'new', 'ledger');
    const { status, printed } = await upstream(['init', path]);
    expect(status).toBe(0);
    expect(printed).toContain('README.md');
    const checked = await upstream(['check', path]);
    expect(checked).toMatchObject({ status: 0, complaints: '' });
    expect(checked.printed).toContain('No problem was found.');
    const notes = readFileSync(join(path, 'README.md'), 'utf8');
    for (const [name, text] of contentsOf(path)) {
      if (!name.endsWith('.csv')) continue;
      expect(notes).toContain(`### ${name}`);
      for (const column of text.split('\n')[0]!.split(',')) expect(notes).toContain(`| \`${column}\` |`);
    }
  });

  it('shows nothing of the product’s own place as sourced in another', async () => {
    const path = join(folder, 'template');
    await upstream(['init', path]);
    const files = contentsOf(path);
    expect(files.get('budgets.csv')).not.toMatch(/sourced|derived/);
    expect(files.get('published-totals.csv')!.trim().split('\n')).toHaveLength(1);
    expect([...files.values()].join('\n')).not.toMatch(/overarching-strategy|action-plans/);
  });

  it('writes into an empty folder, and into no other', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect((await upstream(['init', empty])).status).toBe(0);
    const before = contentsOf(empty);
    expectRefusal(await upstream(['init', empty]));
    expect(contentsOf(empty)).toEqual(before);
    expectRefusal(await upstream(['init', scenario]));
    expectRefusal(await upstream(['init', join(scenario, 'below')]));
    expectRefusal(await upstream(['init', '']));
    expect(existsSync(scenario)).toBe(true);
  });
});

describe('check', () => {
  it.each([
    ['a folder', () => EXAMPLE_FOLDER],
    ['a zip', () => zip],
  ])('says what %s holds', async (_, path) => {
    const { status, printed, complaints } = await upstream(['check', path()]);
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    // 210.5 + 88.4 + 64.2 + 120.75 + 12.9 + 175 of the upper valley.
    for (const line of [
      'Base year 2026/27; The three valleys: £1,192.9m',
      'Footprints: 3',
      '  Upper Valley: £671.8m',
      'Strategies: 6',
      'No problem was found.',
    ])
      expect(printed.split('\n')).toContain(line);
  });

  it('says of each problem the file, the row, the field, what was found and what is allowed', async () => {
    const budgets = example.get('tables/budgets.csv')!.replace('88.4', '88,4 m');
    const mixes = example.get('tables/mixes.csv')!.replace('0.12,', '0.13,');
    const path = put(folder, 'bad.zip', zipped({ 'tables/budgets.csv': budgets, 'tables/mixes.csv': mixes }));
    const answer = await upstream(['check', path]);
    expectRefusal(answer);
    const lines = answer.complaints.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/bad\.zip\/tables\/budgets\.csv, row 3: found 7; allowed is 6 cells/);
    expect(lines[1]).toMatch(
      /bad\.zip\/tables\/mixes\.csv, row 3, primary to long_term: found a sum of 1\.01; it must be 1\./,
    );
  });

  it.each<[string, () => string, string]>([
    ['a file that is no zip', () => scenario, 'towards.json: this is no zip file'],
    ['nothing', () => join(folder, 'nowhere'), 'there is no such file or folder'],
    ['no path', () => '', 'found no path'],
    ['a file of 50 MB', () => put(folder, 'huge.zip', new Uint8Array(50_000_000)), '50,000,000 bytes'],
    [
      'a zip with a way out',
      () => put(folder, 'out.zip', zipSync({ '../x.csv': strToU8('x') })),
      'out.zip/../x.csv: this path leads out of the zip',
    ],
  ])('refuses %s', async (_, path, said) => {
    const answer = await upstream(['check', path()]);
    expectRefusal(answer);
    expect(answer.complaints).toContain(said);
  });
});

describe('every command that takes a baseline takes', () => {
  it.each([
    ['run', ['run', scenario, '--json']],
    ['workbook', ['workbook', scenario, '--out', join(folder, 'made.xlsx')]],
    ['analyse', ['analyse', scenario, '--draws', '1000', '--json']],
    [
      'solve',
      ['solve', scenario, '--vary', 'effect.realisation', '--measure', 'npv', '--target', '0', '--json'],
    ],
    ['optimise', ['optimise', scenario, '--measure', 'npv', '--json']],
  ])('a folder or a zip of it: %s', async (_, args) => {
    const ofFolder = await upstream([...args, '--baseline', EXAMPLE_FOLDER]);
    expect(ofFolder).toMatchObject({ status: 0, complaints: '' });
    expect(await upstream([...args, '--baseline', zip])).toEqual(ofFolder);
  });

  it('a zip that is a link, and does not write over it', async () => {
    const link = join(folder, 'link.zip');
    symlinkSync(zip, link);
    expect((await upstream(['check', link])).status).toBe(0);
    const before = readFileSync(zip);
    expectRefusal(await upstream(['workbook', scenario, '--baseline', link, '--out', zip]));
    expect(readFileSync(zip)).toEqual(before);
  });
});

it('a workbook of another place without scenario files begins with one that shifts nothing', async () => {
  const path = join(folder, 'first.xlsx');
  const { status, printed } = await upstream(['workbook', '--baseline', EXAMPLE_FOLDER, '--out', path]);
  expect(status).toBe(0);
  expect(printed).toMatch(/1 scenario,/);
});

it('a text that a spreadsheet would take for a formula is refused as a name', async () => {
  const path = join(folder, 'formula');
  mkdirSync(join(path, 'tables'), { recursive: true });
  for (const [name, text] of example) {
    writeFileSync(join(path, name), text.replace('Mental health,', '"=HYPERLINK(""x"")",'));
  }
  const answer = await upstream(['check', path]);
  expectRefusal(answer);
  expect(answer.complaints).toMatch(/strategies\.csv, row 4, label: found “=HYPERLINK/);
});
