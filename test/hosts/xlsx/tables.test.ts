import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { readXlsx, type ReadWorkbook } from '../../support/read-xlsx';
import { child, descendants } from '../../support/read-xml';
import { block, cell } from '../../support/sample-cells';
import { planOf, samplePlan } from '../../support/sample-plan';

function read(plan: WorkbookPlan): ReadWorkbook {
  return readXlsx(writeXlsx(plan, evaluatePlan(plan)));
}

const book = read(samplePlan());

describe('A written table', () => {
  it('has the columns, rows and totals of the plan', () => {
    const { sheet, ref, columns, rows, totals } = book.table('tblYears');
    expect({ sheet, ref, columns }).toEqual({
      sheet: 'Years',
      ref: 'A4:E8',
      columns: ['Year', 'Growth', 'Index', 'Cost (£m)', 'Rank'],
    });
    expect(rows).toHaveLength(3);
    expect(rows[1]?.slice(0, 2)).toEqual(['2016/17', 0.011]);
    expect(totals?.[0]).toBe('All & sundry');
  });

  it('has calculated columns, and totals that say how they came about', () => {
    const columns = descendants(book.table('tblYears').xml, 'tableColumn');
    expect(child(columns[2], 'calculatedColumnFormula')?.text).toBe('1+tblYears[[#This Row],[Growth]]');
    expect(columns[0]?.attributes.totalsRowLabel).toBe('All & sundry');
    expect(child(columns[3], 'totalsRowFormula')?.text).toBe(book.formula('Years', 'D8'));
    expect(child(columns[4], 'totalsRowFormula')?.text).toBe(book.formula('Years', 'E8'));
  });

  it('filters its data but not its totals', () => {
    expect(child(book.table('tblYears').xml, 'autoFilter')?.attributes.ref).toBe('A4:E7');
    expect(child(book.table('tblPlain').xml, 'autoFilter')?.attributes.ref).toBe('A11:B12');
  });

  it('has an id of its own, and its description as alternative text', () => {
    const tables = [...book.tables.values()];
    expect(new Set(tables.map(({ xml }) => xml.attributes.id)).size).toBe(tables.length);
    const summaries = tables.map(({ xml }) => descendants(xml, 'table')[0]?.attributes.altTextSummary);
    expect(summaries).toEqual(['Cost by year, with "growth" & index', 'Without totals']);
  });

  const table = (columns: readonly string[]): Partial<SheetPlan> => ({
    tables: [
      {
        name: 'tblA',
        description: '',
        area: block(0, 0, 1, 1),
        columns: columns.map((name) => ({ name })),
        hasTotals: false,
      },
    ],
  });
  const headers = (first: string, second: string) => [
    cell(0, 0, first, 'header'),
    cell(0, 1, second, 'header'),
  ];

  it('cannot have a name that differs from its header cell, or two of one name', () => {
    expect(() => read(planOf(headers('Key', 'value'), table(['Key', 'Value'])))).toThrow('tblA[Value]');
    expect(() => read(planOf(headers('Key', 'KEY'), table(['Key', 'KEY'])))).toThrow('two columns');
    expect(() => read(planOf(headers('Key', 'Value'), table(['Key'])))).toThrow('2 columns wide');
  });
});
