/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../support/excel/boot';
import { quoteSheet } from '../../src/workbook/print';
import { describeHost, type SeenWorkbook } from './host-contract';

let excel: StandInExcel | undefined;
afterEach(() => {
  excel?.dispose();
});

describeHost('Excel', async () => {
  excel = await bootExcel();
  const { workbook } = excel;
  const seen: SeenWorkbook = {
    sheetNames: () => workbook.sheetNames(),
    formula: (sheet, cell) => workbook.cell(`${quoteSheet(sheet)}!${cell}`).formula?.slice(1),
    value: (sheet, cell) => {
      const { value } = workbook.cell(`${quoteSheet(sheet)}!${cell}`);
      return value === '' ? undefined : value;
    },
    numberFormat: (sheet, cell) => String(workbook.cell(`${quoteSheet(sheet)}!${cell}`).numberFormat),
    names: () => Object.fromEntries(workbook.names().map(({ name, formula }) => [name, formula])),
    tables: () =>
      workbook.tables().map(({ name, sheet, address, columns }) => ({ name, sheet, address, columns })),
    validated: (sheet) => workbook.validations(sheet).map(({ address }) => address),
    charts: (sheet) => workbook.charts(sheet).map(({ name, series }) => ({ name, series: series.length })),
  };
  return { host: new ExcelHost(excel), seen: () => seen };
});
