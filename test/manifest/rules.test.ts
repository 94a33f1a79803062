import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import type { OfficeGlobals } from '../../src/hosts/excel/office';
import { filesOf, readAddIn, type AddInTexts } from './add-in';
import { FORGERIES, ORIGIN } from './forgeries';
import { RULES } from './rules';
import { complaintsOfSchema } from './schema';

const ROOT = join(__dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const folder = mkdtempSync(join(tmpdir(), 'add-in-'));
let built: AddInTexts;

/** The version of Excel's interface without which the host does nothing. */
async function floorOfHost(): Promise<string> {
  const office = { context: { requirements: { isSetSupported: () => false } } };
  const host = new ExcelHost({ Office: office } as unknown as OfficeGlobals);
  const problem = (await host.capabilities())._unsafeUnwrapErr();
  if (problem.code !== 'host-too-old') throw new Error(problem.code);
  return problem.needed;
}

beforeAll(async () => {
  const command = ['webpack', '--mode', 'production', '--config-name', 'taskpane'];
  const place = ['--output-path', folder, '--env', `origin=${ORIGIN}/`];
  execFileSync('npx', [...command, ...place], { cwd: ROOT, stdio: 'pipe' });
  const files = filesOf(folder);
  built = {
    manifest: files.get('manifest.xml')!.toString(),
    shortcuts: files.get('shortcuts.json')!.toString(),
    origin: ORIGIN,
    files,
    commands: Object.keys(RIBBON_COMMANDS),
    // The shared runtime's first version has what the commands use: actions, and showing the pane.
    needs: { ExcelApi: await floorOfHost(), SharedRuntime: '1.1' },
    version,
  };
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const rules = Object.keys(RULES) as (keyof typeof RULES)[];

describe('of the add-in built for an origin', () => {
  it.each(rules)('%s', (rule) => {
    expect(RULES[rule](readAddIn(built))).toEqual([]);
  });

  it('the manifest fits the schemas', async () => {
    expect(await complaintsOfSchema([built.manifest])).toEqual([[]]);
  });

  it('nothing of the development server is left', () => {
    const texts = ['manifest.xml', 'shortcuts.json', 'taskpane.html', 'help.html'].map((name) =>
      built.files.get(name)!.toString(),
    );
    expect(texts.filter((text) => text.includes('localhost'))).toEqual([]);
  });
});

describe('of the add-in as the sources have it, for development', () => {
  it.each(rules)('%s', (rule) => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    expect(RULES[rule](readAddIn({ ...built, manifest, origin: 'https://localhost:3000' }))).toEqual([]);
  });
});

it.each(FORGERIES)('$what is seen', ({ rule, change, complaints }) => {
  expect(RULES[rule](readAddIn(change(built)))).toEqual(complaints);
});

it('the README shows the keys as they are', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll(/ +/g, ' ');
  const { actions, shortcuts } = readAddIn(built).shortcuts;
  const rows = shortcuts.map(({ action, key }) => {
    const name = actions.find(({ id }) => id === action)?.name;
    return `| ${name} | ${key['default']} | ${key['mac']} |`;
  });
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});

it('every rule was seen to find something', () => {
  expect([...new Set(FORGERIES.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
});
