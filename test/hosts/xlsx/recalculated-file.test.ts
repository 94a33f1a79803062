import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { clearCachedValues, editCells } from '../../support/edit-xlsx';
import { recalculate, toPdf } from '../../support/libreoffice';
import { readXlsx, type ReadWorkbook } from '../../support/read-xlsx';
import { INPUTS } from '../../support/sample-cells';
import { samplePlan } from '../../support/sample-plan';

const TIME_LIMIT = 120_000;

const plan = samplePlan();
const written = writeXlsx(plan, evaluatePlan(plan));
const cleared = clearCachedValues(written);
let books: Map<string, ReadWorkbook>;

beforeAll(async () => {
  const edits = [
    { sheet: INPUTS, cell: 'B3', value: 200 },
    { sheet: 'Summary', cell: 'B4', value: 'One & <only>' },
    { sheet: 'Years', cell: 'B7', value: null },
  ];
  books = await recalculate([
    { name: 'as/planned', bytes: cleared },
    { name: 'edited', bytes: editCells(cleared, edits) },
  ]);
}, TIME_LIMIT);

describe('A file recalculated by another program', () => {
  it('is read without the values that we had worked out', () => {
    const book = readXlsx(cleared);
    const formulas = book.sheetNames.flatMap((sheet) =>
      [...book.cells(sheet).values()].filter(({ formula }) => formula !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(15);
    expect(formulas.filter(({ value }) => value !== undefined)).toEqual([]);
  });

  it('gives every formula the value that we had given it', () => {
    const own = readXlsx(written);
    const book = books.get('as/planned')!;
    for (const sheet of own.sheetNames) {
      for (const [address, { value, formula }] of own.cells(sheet)) {
        if (formula === undefined) continue;
        const theirs = book.value(sheet, address);
        if (typeof value === 'number' && typeof theirs === 'number') {
          // The other program writes fifteen digits.
          expect(Math.abs(theirs - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value));
        } else {
          expect([sheet, address, theirs]).toEqual([sheet, address, value]);
        }
      }
    }
  });

  it('keeps a text that looks like a formula a text', () => {
    const book = books.get('as/planned')!;
    expect(book.value(INPUTS, 'A9')).toBe('=1+1');
    expect(book.formula(INPUTS, 'A9')).toBeUndefined();
  });

  it('keeps tables, with their columns, rows and totals', () => {
    const table = books.get('as/planned')!.table('tblYears');
    expect(table.columns).toEqual(['Year', 'Growth', 'Index', 'Cost (£m)', 'Rank']);
    expect(table.rows.map(([year]) => year)).toEqual(['2015/16', '2016/17', '2017/18']);
    expect(table.totals?.[0]).toBe('All & sundry');
  });

  it('follows inputs changed in the file', () => {
    const book = books.get('edited')!;
    // £200m at 0 %, 1.1 % and a blank, which counts as 0 %.
    expect(book.table('tblYears').rows.map((row) => row[3])).toEqual([200, 202.2, 200]);
    expect(book.value('Years', 'D8')).toBe(602.2);
    expect(book.value('Summary', 'B6')).toBe('Scenario One & <only> costs £200.0m');
  });

  it('prints as a PDF of its four sheets', async () => {
    const pdf = Buffer.from(await toPdf(written)).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  });
});

describe('An edit of a file', () => {
  it('is refused for a cell that holds a formula', () => {
    expect(() => editCells(written, [{ sheet: 'Summary', cell: 'B5', value: 1 }])).toThrow('holds a formula');
  });

  it('is refused for a cell or sheet that is not there', () => {
    expect(() => editCells(written, [{ sheet: 'Summary', cell: 'Z99', value: 1 }])).toThrow('Summary, Z99');
    expect(() => editCells(written, [{ sheet: 'Nowhere', cell: 'A1', value: 1 }])).toThrow('Nowhere');
  });
});
