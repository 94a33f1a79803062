import fc from 'fast-check';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { evaluateMeasure, type MeasureValue } from '../../../src/model/custom-measure/evaluate-measure';
import { formulaNames } from '../../../src/model/custom-measure/formula-names';
import { parseFormula } from '../../../src/model/custom-measure/parse-formula';
import { drawnFormulas } from './drawn-formulas';

const names = formulaNames(bundledBaseline());

/** What names stand for in the year that is looked at. */
const FIGURES: Readonly<Record<string, number>> = {
  gap: -8,
  released: 0,
  bedDays: 120,
  'preventionShare.primary': 0.25,
  'effect.realisation': 0.7,
};

const figure = (name: string): number => FIGURES[name]!;

async function valueOf(text: string, year = 5): Promise<MeasureValue> {
  const tree = (await parseFormula(text, names))._unsafeUnwrap();
  return evaluateMeasure(tree, { year, result: figure, assumption: figure });
}

it.each([
  ['bedDays / 365 / 0.9', 120 / 365 / 0.9],
  ['-2^2', -4],
  ['(-2)^2', 4],
  ['2^-1', 0.5],
  ['2^3^2', 512],
  ['(2^3)^2', 64],
  ['-2^-2', -0.25],
  ['2 - 3 - 4', -5],
  ['12 / 3 * 2', 8],
  ['2 * -3', -6],
  ['- -3', 3],
  ['2 + 3 * 4 ^ 2', 50],
  ['gap^2', 64],
  ['preventionShare.primary * effect.realisation', 0.175],
  ['GAP + Effect.Realisation', -7.3],
  ['6 × 2 ÷ 4 − 1', 2],
  ['max(1, gap, 3) + min(4, 2)', 5],
  ['abs(gap)', 8],
  ['round(2.5)', 3],
  ['round(-2.5)', -3],
  ['round(1.005, 2)', 1.01],
  ['1.02^year', 1.02 ** 5],
  ['.5 + 1e3', 1000.5],
  ['released^0.5', 0],
])('%s comes to %d', async (text, expected) => {
  expect(await valueOf(text)).toBeCloseTo(expected, 12);
});

it.each([
  ['1 / released', 'divided-by-zero'],
  ['released^-1', 'divided-by-zero'],
  ['max(1, 1 / released)', 'divided-by-zero'],
  ['gap^0.5', 'no-number'],
  ['gap^year', 'no-number'],
  ['released^released', 'no-number'],
  ['1e15^9^9', 'no-number'],
])('%s has no number: %s', async (text, reason) => {
  expect(await valueOf(text)).toBe(reason);
});

it('a formula drawn with as few brackets as it needs comes to what its parts come to', async () => {
  await fc.assert(
    fc.asyncProperty(drawnFormulas(Object.keys(FIGURES)), async ({ text, value }) => {
      const parsed = await parseFormula(text, names);
      const expected = value(figure);
      const found = evaluateMeasure(parsed._unsafeUnwrap(), { year: 0, result: figure, assumption: figure });
      if (Number.isFinite(expected)) {
        expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(expected)),
        );
      } else expect(typeof found).toBe('string');
    }),
    { numRuns: 400 },
  );
});

it.each([
  ['', 1, 0, 'formula', []],
  ['   ', 1, 0, 'formula', []],
  ['=gap', 1, 1, 'no-equals-sign', []],
  ['gap = 2', 5, 1, 'character', []],
  ['gap / bedDay', 7, 6, 'name', ['bedDays']],
  ['2 gap', 3, 3, 'operator', []],
  ['2(gap)', 2, 1, 'operator', []],
  ['gap(2)', 4, 1, 'operator', []],
  ['gap +', 6, 0, 'value', []],
  ['gap + * 2', 7, 1, 'value', []],
  ['+ 2', 1, 1, 'value', []],
  ['(gap', 5, 0, 'closing-bracket', []],
  ['gap)', 4, 1, 'operator', []],
  ['()', 2, 1, 'value', []],
  ['5 %', 3, 1, 'fraction', []],
  ['1,000', 2, 1, 'operator', []],
  ['sqrt(gap)', 1, 4, 'function', []],
  ['max', 4, 0, 'opening-bracket', []],
  ['min(1)', 1, 3, 'arguments', []],
  ['abs(1, 2)', 1, 3, 'arguments', []],
  ['round(gap, year)', 12, 4, 'places', []],
  ['round(gap, 1 + 1)', 16, 1, 'places', []],
  ['round(gap, 10)', 12, 2, 'places', []],
  ['0.1234567890123456', 1, 18, 'number', []],
  ['1e99', 1, 4, 'number', []],
  ['"gap"', 1, 1, 'character', []],
  ['[1]', 1, 1, 'character', []],
  ['a = 1; a', 1, 1, 'name', []],
  ['gap[1]', 4, 1, 'character', []],
  ['1:2', 2, 1, 'character', []],
  ['gap!', 4, 1, 'character', []],
  ["gap'", 4, 1, 'character', []],
  ['5 cm', 3, 2, 'operator', []],
  ['i', 1, 1, 'name', []],
  ['release.fixedLag', 1, 16, 'name', []],
  ['growth.admissions', 1, 17, 'name', []],
  ['npv', 1, 3, 'name', []],
] as const)('“%s” is refused at character %d', async (text, at, length, needed, near) => {
  const fault = (await parseFormula(text, names))._unsafeUnwrapErr();
  expect(fault).toMatchObject({ code: 'wrong-formula', at, length, needed });
  expect(fault.near).toEqual(expect.arrayContaining([...near]));
});

it('the nearest known names are offered, the nearest first', async () => {
  const nearest = async (text: string) => (await parseFormula(text, names))._unsafeUnwrapErr().near;
  expect((await nearest('bedDay'))[0]).toBe('bedDays');
  expect((await nearest('realisation'))[0]).toBe('effect.realisation');
  expect((await nearest('relaesed'))[0]).toBe('released');
  expect(await nearest('xyzzyxyzzy')).toEqual([]);
});

it.each([
  ['import("fs")'],
  ['evaluate("1")'],
  ['gap.constructor'],
  ['constructor'],
  ['__proto__'],
  ['toString'],
  ['hasOwnProperty(1)'],
  ['gap.constructor.constructor("return 1")()'],
  ['x0'],
  ['createUnit("a")'],
])('%s reaches nothing', async (text) => {
  expect((await parseFormula(text, names)).isErr()).toBe(true);
});

it('what is too long or too deep is refused before it is looked into', async () => {
  const needed = async (text: string) => (await parseFormula(text, names))._unsafeUnwrapErr().needed;
  expect(await needed('1+'.repeat(5_000) + '1')).toBe('shorter');
  expect(await needed(`${'('.repeat(90)}1${')'.repeat(90)}`)).toBe('shallower');
  expect(await needed(`${'('.repeat(7)}gap${'^year)'.repeat(7)}`)).toBe('shorter');
  expect((await parseFormula(`${'-'.repeat(199)}1`, names)).isOk()).toBe(true);
});

const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'gap',
        'bedDays',
        '(',
        ')',
        '+',
        '-',
        '*',
        '/',
        '^',
        ',',
        'min',
        'round',
        '2',
        '0.5',
        ' ',
      ),
      fc.constantFrom(
        'constructor',
        '__proto__',
        'import',
        '"',
        '[',
        '=',
        ';',
        '\n',
        '%',
        'end',
        'to',
        'not',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

it('junk is a number, a reason or a mistake at a place of the text, and never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(scraps, async (text) => {
      const parsed = await parseFormula(text, names);
      parsed.match(
        (tree) => {
          const value = evaluateMeasure(tree, { year: 1, result: figure, assumption: figure });
          expect(['number', 'string']).toContain(typeof value);
          expect(value).not.toBeNaN();
        },
        ({ at, length, found }) => {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at + length).toBeLessThanOrEqual(text.length + 1);
          expect(text.slice(at - 1, at - 1 + length)).toBe(found);
        },
      );
    }),
    { numRuns: 1_000 },
  );
});

it('no two names differ in capitals alone', () => {
  expect(new Set(names.all.map((name) => name.toLowerCase())).size).toBe(names.all.length);
});
