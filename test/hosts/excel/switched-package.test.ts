/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { calculateFormulas } from '../../support/excel/calculate-formulas';
import { switchingPackages } from '../../support/switched-package';

jest.setTimeout(120_000);

let excel: StandInExcel | undefined;
switchingPackages(async () => {
  const booted = await bootExcel({ calculate: calculateFormulas });
  excel = booted;
  return {
    host: new ExcelHost(booted),
    sheetNames: () => booted.workbook.sheetNames(),
    type: (sheet, cell, text) => {
      booted.control.foreignEdit(sheet, cell, text === '12' ? 12 : text);
    },
  };
});

// After the modeller has stopped to follow it.
afterEach(() => excel?.dispose());
