/** @jest-environment ./test/support/excel/environment.ts */
import { bootExcel, type StandInExcel } from '../support/excel/boot';
import { refusal } from '../support/excel/refusal';

let excel: StandInExcel;

beforeEach(async () => {
  excel = await bootExcel();
});

afterEach(() => {
  excel.dispose();
});

function act(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

const shown = (address: string): unknown => excel.workbook.cell(`Sheet1!${address}`).value;
const rules = () => excel.workbook.validations('Sheet1');
const formats = () => excel.workbook.conditionalFormats('Sheet1').map(({ address }) => address);

function between(minimum: number): Excel.DataValidationRule {
  return { decimal: { formula1: minimum, formula2: 10, operator: 'Between' } };
}

it('paints, sizes and fills several blocks in one call each', async () => {
  await act((sheet) => {
    sheet.getRange('A1').formulas = [['=B1+$C$1']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').numberFormat = [['0.0%']];
    sheet.getRanges('A3:B4,D6').copyFrom('A1', 'Formats');
    sheet.getRanges('A8,C8:C9').copyFrom(sheet.getRange('A1'), 'Formulas');
    sheet.getRanges('A:A,C:D').format.columnWidth = 90;
    sheet.getRanges('2:2,5:6').format.rowHeight = 24;
    sheet.getRanges('F1,F3').format.borders.getItem('EdgeTop').style = 'Continuous';
  });
  const { workbook } = excel;
  for (const cell of ['A3', 'B4', 'D6']) {
    expect(workbook.cell(`Sheet1!${cell}`)).toMatchObject({ value: '', numberFormat: '0.0%' });
    expect(workbook.cell(`Sheet1!${cell}`).style('Font.Bold')).toBe(true);
  }
  expect(['A8', 'C8', 'C9'].map((cell) => workbook.cell(`Sheet1!${cell}`).formula)).toEqual([
    '=B8+$C$1',
    '=D8+$C$1',
    '=D9+$C$1',
  ]);
  expect(workbook.cell('Sheet1!C8').style('Font.Bold')).toBe(false);
  expect(['A', 'B', 'C', 'D'].map((letters) => workbook.column('Sheet1', letters)['width'])).toEqual([
    90,
    undefined,
    90,
    90,
  ]);
  expect([1, 2, 5, 6].map((row) => workbook.row('Sheet1', row)['height'])).toEqual([undefined, 24, 24, 24]);
  expect(
    ['F1', 'F2', 'F3'].map((cell) => workbook.cell(`Sheet1!${cell}`).style('Borders.Top.Style')),
  ).toEqual(['Continuous', 'None', 'Continuous']);
});

it('takes no several blocks as what is copied, and no address over 8,192 characters', async () => {
  const copied = refusal(
    act((sheet) => {
      sheet.getRanges('A1,C1').copyFrom(sheet.getRanges('B1,D1'));
    }),
  );
  expect((await copied).code).toBe('InvalidArgument');
  const address = Array.from({ length: 1800 }, (_, row) => `A${2 * row + 1}`).join(',');
  const long = refusal(
    act((sheet) => {
      sheet.getRanges(address).format.wrapText = true;
    }),
  );
  expect((await long).code).toBe('InvalidArgument');
  await act((sheet) => {
    sheet.getRanges(address.slice(0, 8000).replace(/,[^,]*$/, '')).format.wrapText = true;
  });
});

it('lays one rule on several blocks, and changes it for some of their cells only', async () => {
  await act((sheet) => {
    sheet.getRanges('A1:A3,C1').dataValidation.rule = between(0);
    sheet.getRange('A2').dataValidation.errorAlert = {
      title: 'No',
      message: 'Not so.',
      showAlert: true,
      style: 'Stop',
    };
  });
  const found = rules().map(({ address, ignoreBlanks, ...bag }) => {
    expect(ignoreBlanks).toBe(true);
    return [address, Object.keys(bag)];
  });
  expect(found).toEqual([
    ['A1', ['rule']],
    ['A3', ['rule']],
    ['A2', ['rule', 'errorAlert']],
    ['C1', ['rule']],
  ]);
  await act((sheet) => {
    sheet.getRanges('A1:A2,C1').dataValidation.clear();
  });
  expect(rules().map(({ address }) => address)).toEqual(['A3']);
});

it('clears contents, looks, links and rules apart', async () => {
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B1', textToDisplay: 'To B1' };
    sheet.getRange('A1:A2').format.fill.color = '#FF0000';
    sheet.getRange('A1:A2').dataValidation.rule = between(0);
    sheet.getRange('A1:A2').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
  };
  const seen = () => {
    const { value, link, style } = excel.workbook.cell('Sheet1!A1');
    return [value, link !== undefined, style('Fill.Color'), rules().length, formats().join()];
  };
  await act(fill);
  expect(seen()).toEqual(['To B1', true, '#FF0000', 1, 'A1:A2']);
  await act((sheet) => {
    sheet.getRanges('A1,B1').clear('Hyperlinks');
  });
  expect(seen()).toEqual(['To B1', false, '#FF0000', 1, 'A1:A2']);
  await act((sheet) => {
    sheet.getRanges('A1,B1').clear('Contents');
  });
  expect(seen()).toEqual(['', false, '#FF0000', 1, 'A1:A2']);
  await act((sheet) => {
    sheet.getRanges('A1,B1').clear('Formats');
  });
  expect(seen()).toEqual(['', false, '#FFFFFF', 1, 'A2']);
  await act((sheet) => {
    sheet.getRange('A1:A2').clear();
  });
  expect([shown('A2'), rules(), formats()]).toEqual(['', [], []]);
});

it('replaces rules and conditional formats where others are copied over them', async () => {
  await act((sheet) => {
    sheet.getRange('A1:A4').dataValidation.rule = between(0);
    sheet.getRange('A1:A4').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
    sheet.getRange('A2:A3').copyFrom('C1', 'Formats');
  });
  expect([rules().map(({ address }) => address), formats()]).toEqual([['A1:A4'], ['A1,A4']]);
  await act((sheet) => {
    sheet.getRange('C1:C2').copyFrom('A1', 'All');
  });
  expect([rules().map(({ address }) => address), formats()]).toEqual([
    ['A1:A4', 'C1', 'C2'],
    ['A1,A4', 'C1,C2'],
  ]);
});
