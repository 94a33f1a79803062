/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { bootExcel } from '../support/excel/boot';
import { calculateFormulas } from '../support/excel/calculate-formulas';
import { bundledPlan } from '../workbook/bundled-plan';

it('works out the formulas that were written, tables, names and totals among them', async () => {
  const excel = await bootExcel({ calculate: calculateFormulas });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Year', 'Cost', 'Twice'],
      ['2015/16', 1.5, 0],
      ['2016/17', 2, 0],
    ];
    sheet.tables.add('A1:C3', true).name = 'tblOne';
    sheet.getRange('C2:C3').formulasR1C1 = '=2*RC[-1]^2' as unknown as string[][];
    sheet.tables.getItem('tblOne').showTotals = true;
    context.workbook.names.add('Rate', sheet.getRange('B3'));
    sheet.getRange('E1:E4').formulas = [
      ['=SUM(tblOne[Cost])*-Rate'],
      ['=IF(B2>1,"a"&A2,0)'],
      ['=1/(B3-2)'],
      ['=NOBODY+1'],
    ];
    await context.sync();
  });
  // By hand: 2 × 1.5² = 4.5; 2 × 2² = 8; their sum 12.5; (1.5 + 2) × −2 = −7.
  expect(excel.workbook.values('Sheet1!C2:C4')).toEqual([[4.5], [8], [12.5]]);
  expect(excel.workbook.values('Sheet1!E1:E4')).toEqual([[-7], ['a2015/16'], ['#DIV/0!'], ['#NAME?']]);
  excel.dispose();
});

it('shows in a workbook that was written whole what the plan says, in every cell', async () => {
  const excel = await bootExcel({ calculate: calculateFormulas });
  const plan = bundledPlan();
  expect((await new ExcelHost(excel).write(plan)).isOk()).toBe(true);
  const values = evaluatePlan(plan);
  const wrong: string[] = [];
  for (const { name, cells } of plan.sheets) {
    excel.workbook.cell(`'${name}'!A1`);
    const found = new Map(
      excel.workbook.cells(name).map((cell) => [`${cell.row},${cell.column}`, cell.value]),
    );
    for (const { row, column } of cells) {
      const wanted = values.at(name, row, column) ?? '';
      const shown = found.get(`${row},${column}`) ?? '';
      const same = shown === (typeof wanted === 'object' ? wanted.error : wanted);
      if (!same) wrong.push(`${name} ${row},${column}: ${String(shown)}, not ${String(wanted)}`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  excel.dispose();
});
