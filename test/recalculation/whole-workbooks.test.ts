import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { parseScenario } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';
import { clearCachedValues } from '../support/edit-xlsx';
import { recalculate, toPdf } from '../support/libreoffice';
import { validateXlsx } from '../support/validate-xlsx';
import { makeWorkbook, resultFaults } from '../support/workbook-file';

jest.setTimeout(300_000);

const baseline = bundledBaseline();
const bundled = BUNDLED_SCENARIOS.map(({ content }) => parseScenario(content, baseline)._unsafeUnwrap());
const withHorizon = (horizon: number): readonly Scenario[] =>
  bundled.slice(0, 6).map((scenario) => ({ ...scenario, horizon }));

/** A place whose names hold what formulas, files and markup could trip over. */
const awkward: Baseline = {
  ...baseline,
  footprints: [
    { key: 'plymouth', label: "St Mary's & Co" },
    { key: 'south-hams-and-west-devon', label: 'Total, 50 % (A1)' },
  ],
  wholeLabel: 'Ganzes – £, R1C1',
  strategies: baseline.strategies.map((strategy, index) => ({
    ...strategy,
    label: ["Children's; and, more", 'SUM(A1)', 'Übermäßig | 日本', 'TRUE'][index]!,
  })),
};
const awkwardScenarios: readonly Scenario[] = [
  '*',
  '>5',
  'What if? \'quoted\' "twice" & <b>bold</b>',
  '1',
  'TRUE',
  'wildcard ~* []#',
].map((name, index) => ({
  ...bundled[index + 1]!,
  name,
  footprint: ['plymouth', 'whole', 'south-hams-and-west-devon'][index % 3]!,
}));

const workbooks = [
  { name: 'the bundled scenarios', of: baseline, scenarios: bundled },
  { name: 'a horizon of one year', of: baseline, scenarios: withHorizon(1) },
  { name: 'a horizon of 21 years', of: baseline, scenarios: withHorizon(21) },
  { name: 'a single scenario', of: baseline, scenarios: bundled.slice(0, 1) },
  { name: 'awkward names', of: awkward, scenarios: awkwardScenarios },
];

describe.each(workbooks)('a workbook of $name', ({ of, scenarios }) => {
  const { plan, values, bytes } = makeWorkbook(of, scenarios);

  test('satisfies the Open XML SDK, plain and protected', async () => {
    expect(await validateXlsx(bytes)).toEqual([]);
    expect(await validateXlsx(writeXlsx(plan, values, { protect: true }))).toEqual([]);
  });

  test('has the same bytes each time', () => {
    expect(Buffer.compare(makeWorkbook(of, scenarios).bytes, bytes)).toBe(0);
  });
});

describe('names that mean something to a spreadsheet', () => {
  test('are only names: LibreOffice works out the engine’s figures', async () => {
    const { bytes } = makeWorkbook(awkward, awkwardScenarios);
    const books = await recalculate([{ name: 'awkward', bytes: clearCachedValues(bytes) }]);
    const book = books.get('awkward')!;
    expect(resultFaults(book, awkward, awkwardScenarios)).toEqual([]);
    expect(book.table('tblChecks').rows.filter((row) => row[4] !== 'OK')).toEqual([]);
  });
});

describe('the printed workbook', () => {
  const run = promisify(execFile);

  async function pages(scenarios: readonly Scenario[]): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'upstream-print-'));
    try {
      const file = join(folder, 'workbook.pdf');
      await writeFile(file, await toPdf(makeWorkbook(baseline, scenarios).bytes));
      const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 26 });
      return stdout.split('\f').slice(0, -1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  test.each([1, 10, 21])(
    'has no number too wide for its column and no error, to a horizon of %i',
    async (horizon) => {
      const printed = (await pages(withHorizon(horizon))).join('\n');
      expect(printed).toContain('Moving spend to prevention');
      expect(printed).not.toMatch(/###|#N\/A|#VALUE!|#REF!|#DIV\/0!|#NUM!|#NAME\?|Err:\d/);
    },
  );

  test('has the Summary on one page', async () => {
    const sheets = (await pages(bundled)).map((page) => /xlsx: (.+?) {2,}/.exec(page)?.[1]);
    expect(sheets.filter((sheet) => sheet === 'Summary')).toHaveLength(1);
    expect(sheets.filter((sheet) => sheet === 'Cover')).toHaveLength(1);
    expect(sheets.filter((sheet) => sheet === 'Compare')).toHaveLength(1);
  });
});
