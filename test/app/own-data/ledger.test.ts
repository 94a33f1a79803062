import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { applyLedger } from '../../../src/app/own-data/ledger/apply-ledger';
import { amountOf, guessMapping, type Unit } from '../../../src/app/own-data/ledger/mapping';
import { readLedger, type Ledger } from '../../../src/app/own-data/ledger/read-ledger';
import { baselineToFiles } from '../../../src/data/baseline-to-files';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { loadBaseline } from '../../../src/data/load-baseline';
import { exampleBaseline } from '../../support/example-package';

const example = exampleBaseline();

async function ledgerOf(text: string): Promise<Ledger> {
  const bytes = strToU8(text);
  const chosen = { name: 'ledger.csv', path: 'ledger.csv', size: bytes.length, bytes: async () => bytes };
  return (await readLedger(chosen))._unsafeUnwrap();
}

/** Every budget of the example as a line of a ledger, in a unit. */
const LINES = (perGbpM: number, by = ','): string =>
  [
    ['Area', 'Service line', 'Strategy', 'Net budget'].join(by),
    ...example.budgets.map(({ footprint, strategy, spendGbpM }) =>
      [footprint, 'any', strategy, String(spendGbpM * perGbpM)].join(by),
    ),
  ].join('\n');

it.each<[string, string, Unit]>([
  ['pounds', LINES(1_000_000), 'pounds'],
  ['£m, divided by semicolons', LINES(1, ';').replace('Net budget', 'Net budget £m'), 'millions'],
  ['thousands, divided by tabs', LINES(1_000, '\t').replace('Net budget', "Net budget £'000"), 'thousands'],
])('columns and unit are known by their headings: %s', async (_, text, unit) => {
  const ledger = await ledgerOf(text);
  const mapping = guessMapping(ledger);
  expect(mapping).toEqual({ footprint: 0, strategy: 2, amount: 3, unit });
  const { baseline, without } = applyLedger(example, ledger, mapping)._unsafeUnwrap();
  expect(without).toEqual([]);
  baseline.budgets.forEach(({ spendGbpM, basis, source }, index) => {
    expect(spendGbpM).toBeCloseTo(example.budgets[index]!.spendGbpM, 9);
    expect([basis, source]).toEqual(['assumption', '']);
  });
});

it('rows of one strategy and footprint are added up, by label or key in any capitals', async () => {
  const text = LINES(1).replace(
    'upper-valley,any,mental-health,64.2',
    'UPPER VALLEY,x,Mental Health,60.2\nupper-valley,y,MENTAL-HEALTH,"1,004"\nUpper Valley,z,mental health,(1000)',
  );
  const ledger = await ledgerOf(text);
  const mapping = { ...guessMapping(ledger), unit: 'millions' as const };
  const { baseline } = applyLedger(example, ledger, mapping)._unsafeUnwrap();
  const found = baseline.budgets.find(
    ({ footprint, strategy }) => footprint === 'upper-valley' && strategy === 'mental-health',
  );
  expect(found!.spendGbpM).toBeCloseTo(64.2, 9);
});

it('every row that does not fit is told by row and heading, and nothing is taken', async () => {
  const text = LINES(1)
    .replace('upper-valley,any,urgent-care', 'upper-vale,any,urgent-care')
    .replace('upper-valley,any,primary-care,88.4', 'upper-valley,any,primary-care,lots')
    .replace('upper-valley,any,mental-health', 'upper-valley,any,=1+1');
  const ledger = await ledgerOf(text);
  const problems = applyLedger(example, ledger, guessMapping(ledger))._unsafeUnwrapErr();
  expect(problems).toEqual([
    expect.objectContaining({ row: 2, field: 'Area', code: 'not-a-choice', found: 'upper-vale' }),
    expect.objectContaining({ row: 3, field: 'Net budget', code: 'wrong-type', found: 'lots' }),
    expect.objectContaining({ row: 4, field: 'Strategy', code: 'not-a-choice', found: '=1+1' }),
  ]);
});

it('what has no row is said, and a footprint without money or a negative budget is refused', async () => {
  const some = await ledgerOf(
    'place,strategy,amount\nUpper Valley,Public health,5\nmiddle-valley,Public health,5\nLower Valley,Public health,5',
  );
  const mapping = { footprint: 0, strategy: 1, amount: 2, unit: 'millions' } as const;
  const { without } = applyLedger(example, some, mapping)._unsafeUnwrap();
  expect(without).toHaveLength(15);
  expect(without).toContain('Mental health, Upper Valley');
  const less = await ledgerOf(
    'place,strategy,amount\nUpper Valley,Public health,5\nmiddle-valley,Public health,-5',
  );
  expect(
    applyLedger(example, less, mapping)
      ._unsafeUnwrapErr()
      .map(({ code }) => code),
  ).toEqual(['conflict', 'conflict', 'conflict']);
});

it('a column that is needed and not chosen is told', async () => {
  const ledger = await ledgerOf('a,b\nx,1');
  const problems = applyLedger(bundledBaseline(), ledger, guessMapping(ledger))._unsafeUnwrapErr();
  expect(problems.map(({ code }) => code)).toEqual(['missing', 'missing', 'missing']);
});

it.each([
  ['1234.5', 1234.5],
  ['£1,234.50', 1234.5],
  ['(12)', -12],
  ['-£12', -12],
  ['−0.5', -0.5],
  ['.5', 0.5],
  ['1,23', undefined],
  ['12%', undefined],
  ['(12', undefined],
  ['=1+1', undefined],
  ['', undefined],
])('the amount %j is read as %p', (text, value) => {
  expect(amountOf(text)).toBe(value);
});

it('any text at all makes a table or is refused, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'a1,;"\n\t=£ ') }), async (text) => {
      const bytes = strToU8(text);
      const chosen = { name: 'l.csv', path: 'l.csv', size: bytes.length, bytes: async () => bytes };
      const read = await readLedger(chosen);
      if (read.isErr()) expect(read.error.length).toBeGreaterThan(0);
      else expect(applyLedger(example, read.value, guessMapping(read.value)).isErr()).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('what comes of a ledger is a whole package, whatever its file is called', async () => {
  const bytes = strToU8(LINES(1));
  const name = `\u202e=x\n${'é😀'.repeat(60)}.csv`;
  const chosen = { name, path: name, size: bytes.length, bytes: async () => bytes };
  const ledger = (await readLedger(chosen))._unsafeUnwrap();
  const { baseline } = applyLedger(example, ledger, guessMapping(ledger))._unsafeUnwrap();
  expect(loadBaseline(baselineToFiles(baseline))._unsafeUnwrap()).toEqual(baseline);
});
