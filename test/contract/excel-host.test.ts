/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { bootExcel } from '../support/excel/boot';
import { calculateFormulas } from '../support/excel/calculate-formulas';
import { describeHost, type HostUnderTest } from './host-contract';
import type { KnownFaults } from './known-faults';
import { seeExcel } from './seen-excel';

const FAULTS: KnownFaults = [
  // Excel puts a new conditional format before the others, so the last of ours wins.
  'its conditional formats, the winning one first, of a sample of everything',
  'its conditional formats, the winning one first, of two bundled scenarios',
  // Bars stand upside down.
  'its charts, of a sample of everything',
  'its charts, of two bundled scenarios',
  // Totals under each other share one line.
  'the lines round every cell, of two bundled scenarios',
  // Neither shown nor said to be missing.
  ...['a sample of everything', 'a small plan', 'awkward texts and numbers', 'two bundled scenarios'].flatMap(
    (plan) => [
      `its charts in words, for who cannot see them, of ${plan}`,
      `names of lines and columns that follow their cells, of ${plan}`,
    ],
  ),
  'hidden columns that one click shows, of a sample of everything',
  'hidden columns that one click shows, of two bundled scenarios',
  // Columns that were hidden once stay so.
  'shows and hides years as horizons change',
  // What stood where a sheet was longer or shorter stays, as do the sheets of scenarios that went.
  'holds nothing of ours but the plan as scenarios come and go',
];

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

describeHost('Excel', excelUnderTest, FAULTS);
