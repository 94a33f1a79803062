import * as fc from 'fast-check';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { call } from '../../../src/workbook/compose';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { CellPlan } from '../../../src/workbook/plan';
import { readXlsx } from '../../support/read-xlsx';
import { cell } from '../../support/sample-cells';
import { planOf, samplePlan } from '../../support/sample-plan';
import { validateXlsx } from '../../support/validate-xlsx';
import { strFromU8, unzipSync } from 'fflate';

function write(cells: readonly CellPlan[]): Uint8Array {
  const plan = planOf(cells);
  return writeXlsx(plan, evaluatePlan(plan));
}

function textsBack(texts: readonly string[]): unknown[] {
  const book = readXlsx(write(texts.map((text, row) => cell(row, 0, text, 'label', 'text'))));
  return texts.map((_, row) => book.value('Sheet', `A${row + 1}`));
}

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  `<a href="x">&amp;</a> ' " ]]>`,
  '  spaces at both ends  ',
  'two\nlines\tand a tab\r\n',
  'bell \u0007, nothing \u0000, escape \u001b, no characters \ufffe\uffff',
  '_x0041_ is not A, and _x005F_ neither, nor __x0041__',
  'emoji 😀, flag 🇬🇧, ψ χ ω',
  'half a pair \ud83d here and \ude00 there',
  'è́ combined, \u202e turned, \u00a0 joined, \u2028 parted',
];

describe('A written cell', () => {
  it('holds each number, text and formula of the plan', () => {
    const plan = samplePlan();
    const values = evaluatePlan(plan);
    const book = readXlsx(writeXlsx(plan, values));
    for (const sheet of plan.sheets) {
      const cells = book.cells(sheet.name);
      expect(cells.size).toBe(sheet.cells.length);
      for (const { row, column, content } of sheet.cells) {
        const read = cells.get(`${String.fromCharCode(65 + column)}${row + 1}`);
        const expected = content.kind === 'blank' ? undefined : values.at(sheet.name, row, column);
        expect(read?.value).toEqual(expected);
        expect(read?.formula !== undefined).toBe(content.kind === 'formula');
      }
    }
  });

  it('holds formulas without their equals sign, with table columns by name', () => {
    const plan = samplePlan();
    const book = readXlsx(writeXlsx(plan, evaluatePlan(plan)));
    expect(book.formula('Years', 'D5')).toBe('BaseCost*tblYears[[#This Row],[Index]]');
    expect(book.formula('Summary', 'B5')).toBe(
      'INDEX(tblYears[[Cost (£m)]],MATCH("2017/18",tblYears[Year],0))',
    );
    expect(book.formula('Summary', 'B10')).toBe('IFERROR($B$8,"")');
  });

  it('gives hostile text back letter for letter', () => {
    expect(textsBack(HOSTILE)).toEqual(HOSTILE);
  });

  it('keeps the file valid whatever text it holds', async () => {
    expect(await validateXlsx(write(HOSTILE.map((text, row) => cell(row, 0, text, 'label'))))).toEqual([]);
  });

  it('gives any text back letter for letter', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', '0', 'A', 'f', '&', '<', ' ', '\n') }),
    );
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (texts) => {
        expect(textsBack(texts)).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  it('gives any finite number back bit for bit, but for the sign of zero', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), (numbers) => {
        const book = readXlsx(write(numbers.map((number, row) => cell(row, 0, number, 'input'))));
        numbers.forEach((number, row) => expect(book.value('Sheet', `A${row + 1}`)).toBe(number + 0));
      }),
      { numRuns: 200 },
    );
  });

  it('marks text that begins like a formula, so that an edit leaves it a text', () => {
    const texts = ['=1+1', '+1', '-1', '@A', 'plain'];
    const book = readXlsx(write(texts.map((text, row) => cell(row, 0, text, 'label'))));
    const formats = book.part('xl/styles.xml').children.find(({ name }) => name === 'cellXfs')!.children;
    const marks = texts.map(
      (_, row) => formats[book.cells('Sheet').get(`A${row + 1}`)!.style]!.attributes.quotePrefix,
    );
    expect(marks).toEqual(['1', '1', '1', '1', undefined]);
  });

  it('shares one copy of a text that many cells hold', () => {
    const files = unzipSync(write(['same', 'same', 'other'].map((text, row) => cell(row, 0, text, 'label'))));
    const strings = strFromU8(files['xl/sharedStrings.xml']!);
    expect(strings).toContain('count="3" uniqueCount="2"');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('cannot hold %p', (number) => {
    expect(() => write([cell(6, 1, number, 'input')])).toThrow('Sheet, B7');
  });

  it('cannot hold a formula whose value is not a number', () => {
    const plan = planOf([cell(6, 1, call('NA'), 'calculation')]);
    expect(() => writeXlsx(plan, { at: () => Number.NaN })).toThrow('Sheet, B7');
  });

  it('holds 32,767 characters and no more', () => {
    const longest = 'a'.repeat(32_767);
    expect(textsBack([longest])).toEqual([longest]);
    expect(() => textsBack([`${longest}a`])).toThrow('32768');
  });

  it('cannot be planned twice', () => {
    expect(() => write([cell(6, 1, 1, 'input'), cell(6, 1, 2, 'input')])).toThrow('Sheet, B7');
  });
});
