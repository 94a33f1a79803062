import fc from 'fast-check';
import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { baselineToFiles } from '../../src/data/baseline-to-files';
import { loadBaseline } from '../../src/data/load-baseline';
import { decimalText } from '../../src/data/save/decimal-text';
import { arbitraryBaseline } from '../support/arbitraries';
import { exampleBaseline } from '../support/example-package';

const reloaded = (baseline: Baseline): unknown => loadBaseline(baselineToFiles(baseline))._unsafeUnwrap();

/** Text that a ledger might hold, with all that CSV could trip over. */
const text = fc
  .string({
    unit: fc.constantFrom(...'abcXYZ019 ,";\'£%=+-@|éß日'),
    minLength: 1,
    maxLength: 40,
  })
  .filter((drawn) => drawn.trim() !== '');
const label = text.filter((drawn) => !/^\s*[=+\-@]/.test(drawn));

/** A drawn baseline with drawn words in it, as a package could hold them. */
const drawnPackage: fc.Arbitrary<Baseline> = fc
  .record({
    baseline: arbitraryBaseline(),
    title: label,
    version: label,
    words: fc.array(text, { minLength: 4, maxLength: 4 }),
    labels: fc.array(label, { minLength: 5, maxLength: 5 }),
    whole: fc.boolean(),
  })
  .filter(({ baseline }) =>
    baseline.footprints.every(({ key }) =>
      baseline.budgets.some(({ footprint, spendGbpM }) => footprint === key && spendGbpM > 0),
    ),
  )
  .filter(({ baseline: { footprints, strategies } }) =>
    [footprints, strategies].every(
      (all) => new Set(all.map(({ key }) => key.toLowerCase())).size === all.length,
    ),
  )
  .map(({ baseline, title, version, words, labels, whole }) => {
    const [rationale, section, statement, value] = words as [string, string, string, string];
    const [group, unit, publisher, topic, term] = labels as [string, string, string, string, string];
    const why = { rationale, section, source: 'ledger' };
    const total = baseline.budgets.reduce((sum, { spendGbpM }) => sum + spendGbpM, 0);
    return {
      ...baseline,
      title,
      version,
      wholeLabel: 'The sum of all',
      budgets: baseline.budgets.map((budget) => ({ ...budget, section, source: 'ledger' })),
      publishedTotals: whole
        ? [
            {
              footprint: 'whole',
              totalGbpM: Number(total.toFixed(8)),
              basis: 'derived' as const,
              source: 'ledger',
              section,
            },
          ]
        : [],
      mixes: baseline.mixes.map((mix) => ({ ...mix, ...why })),
      assumptions: baseline.assumptions.map((one) => ({ ...one, group, unit, ...why })),
      series: baseline.series.map((one) => ({ ...one, group, unit, ...why })),
      sources: [{ key: 'ledger', title, publisher, year: version }],
      facts: [{ topic, statement, value, source: 'ledger', section }],
      glossary: [{ term, meaning: rationale }],
    };
  });

it.each([
  ['the product’s own', bundledBaseline()],
  ['another place’s', exampleBaseline()],
])('%s baseline comes back whole from the package that is made of it', (_, baseline) => {
  expect(reloaded(baseline)).toEqual(baseline);
});

it('a drawn baseline comes back whole, whatever its texts and numbers hold', () => {
  fc.assert(
    fc.property(drawnPackage, (baseline) => {
      expect(reloaded(baseline)).toEqual(baseline);
    }),
    { numRuns: 100 },
  );
});

it('each row stands on a line of its own', () => {
  const files = baselineToFiles(bundledBaseline());
  expect(files.get('glossary.csv')!.split('\n')).toHaveLength(bundledBaseline().glossary.length + 2);
});

it.each([
  [0, '0'],
  [-0.5, '-0.5'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
  [1e-40, '0'],
])('%d is written without an exponent', (value, text) => {
  expect(decimalText(value)).toBe(text);
});

it('a number between the smallest and the largest of a ledger comes back as it was', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e15, noNaN: true }), (value) => {
      expect(Number(decimalText(value))).toBe(value);
    }),
  );
});
