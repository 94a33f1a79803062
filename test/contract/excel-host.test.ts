/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { bootExcel } from '../support/excel/boot';
import { calculateFormulas } from '../support/excel/calculate-formulas';
import { describeHost, type HostUnderTest } from './host-contract';
import { seeExcel } from './seen-excel';

async function excelUnderTest(): Promise<HostUnderTest> {
  const excel = await bootExcel({ calculate: calculateFormulas });
  return {
    host: new ExcelHost(excel, { quietMs: 10 }),
    see: () => seeExcel(excel.workbook),
    type: (sheet, cell, value) => {
      excel.control.foreignEdit(sheet, cell, value);
    },
    addSheet: async (name, text) => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.add(name).getRange('A1').values = [[text]];
        await context.sync();
      });
    },
    dispose: () => {
      excel.dispose();
    },
  };
}

describeHost('Excel', excelUnderTest);
