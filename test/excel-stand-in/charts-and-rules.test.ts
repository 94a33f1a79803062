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

async function codeOf(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return (await refusal(act(work))).code;
}

function fillSource(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:D3').values = [
    ['', '2015/16', '2016/17', '2017/18'],
    ['Do nothing', 1, 2, 3],
    ['Policy', 4, 5, 6],
  ];
}

it('draws series and categories from rows with headings', async () => {
  await act((sheet) => {
    fillSource(sheet);
    sheet.charts.add('Line', sheet.getRange('A1:D3'), 'Rows').name = 'Gap';
  });
  expect(excel.workbook.charts('Sheet1')).toMatchObject([
    {
      name: 'Gap',
      type: 'Line',
      seriesBy: 'Rows',
      series: [
        { name: 'Do nothing', values: 'Sheet1!$B$2:$D$2', categories: 'Sheet1!$B$1:$D$1' },
        { name: 'Policy', values: 'Sheet1!$B$3:$D$3', categories: 'Sheet1!$B$1:$D$1' },
      ],
    },
  ]);
});

it('takes a chart’s series, titles, axes, lines and place', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    fillSource(sheet);
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:D2'), 'Rows');
    chart.set({ name: 'Spend', top: 10, left: 20, width: 300, height: 150 });
    chart.title.text = 'Spend, £m';
    chart.legend.position = 'Bottom';
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.title.text = '£m';
    valueAxis.numberFormat = '0.0';
    valueAxis.minimum = 0;
    categoryAxis.title.visible = false;
    chart.series.getItemAt(0).delete();
    const series = chart.series.add('Policy');
    series.setValues(sheet.getRange('B3:D3'));
    series.setXAxisValues(sheet.getRange('B1:D1'));
    series.format.line.color = '#003B5C';
    series.format.line.lineStyle = 'Dash';
    series.format.fill.setSolidColor('#00AA00');
    series.markerStyle = 'None';
    chart.legend.legendEntries.getItemAt(0).visible = false;
    chart.series.load('items/name');
    sheet.charts.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Policy']);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Spend']);
    // A new series is addressed by its place once it is there.
    chart.series.getItemAt(0).format.fill.clear();
    await context.sync();
  });
  const [chart] = excel.workbook.charts('Sheet1');
  expect(chart?.bags).toMatchObject({
    Chart: { Top: 10, Left: 20, Width: 300, Height: 150 },
    Title: { Text: 'Spend, £m' },
    Legend: { Position: 'Bottom' },
    'Legend.Entries.0': { Visible: false },
    'Axes.ValueAxis': { NumberFormat: '0.0', Minimum: 0 },
    'Axes.ValueAxis.Title': { Text: '£m' },
    'Axes.CategoryAxis.Title': { Visible: false },
  });
  expect(chart?.series).toMatchObject([
    {
      name: 'Policy',
      values: 'Sheet1!$B$3:$D$3',
      bags: {
        Line: { Color: '#003B5C', LineStyle: 'Dash' },
        Fill: { Color: null },
        Series: { MarkerStyle: 'None' },
      },
    },
  ]);
});

it('refuses a second chart of a name, a block as a series, and kinds it does not know', async () => {
  const add = (sheet: Excel.Worksheet): Excel.Chart =>
    sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Rows');
  await act((sheet) => {
    fillSource(sheet);
    add(sheet).name = 'Gap';
  });
  expect(await codeOf((sheet) => (add(sheet).name = 'gap'))).toBe('InvalidArgument');
  expect(
    await codeOf((sheet) => sheet.charts.getItem('Gap').series.add('x').setValues(sheet.getRange('A1:B2'))),
  ).toBe('InvalidArgument');
  expect(await codeOf((sheet) => sheet.charts.add('Waterfall', sheet.getRange('A1'), 'Rows'))).toBe(
    'NotImplemented',
  );
  expect(await codeOf((sheet) => sheet.charts.getItem('None').delete())).toBe('ItemNotFound');
});

it('keeps a validation with its list as a reference, its prompt and its alert', async () => {
  await act((sheet) => {
    const { dataValidation } = sheet.getRange('B2:B4');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    dataValidation.prompt = { title: 'Scenario', message: 'Choose one', showPrompt: true };
    dataValidation.errorAlert = { title: 'No', message: 'Not one of them', style: 'Stop', showAlert: true };
    sheet.getRange('C2').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
  });
  expect(excel.workbook.validations('Sheet1')).toEqual([
    {
      address: 'B2:B4',
      ignoreBlanks: true,
      rule: { list: { inCellDropDown: true, source: '=Sheet1!D1:D3' } },
      prompt: { title: 'Scenario', message: 'Choose one', showPrompt: true },
      errorAlert: { title: 'No', message: 'Not one of them', style: 'Stop', showAlert: true },
    },
    {
      address: 'C2',
      // As Excel has it where nothing is said.
      ignoreBlanks: true,
      rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
    },
  ]);
  await act((sheet) => sheet.getRange('B2:C4').dataValidation.clear());
  expect(excel.workbook.validations('Sheet1')).toEqual([]);
});

it('refuses a validation without bounds, with a broken formula or with too long a message', async () => {
  const rules: Excel.DataValidationRule[] = [
    { decimal: { formula1: 0, operator: 'Between' } },
    { custom: { formula: '=SUM(' } },
    { list: { inCellDropDown: true, source: 'a,'.repeat(200) } },
  ];
  for (const rule of rules) {
    expect(await codeOf((sheet) => (sheet.getRange('A1').dataValidation.rule = rule))).toBe(
      'InvalidArgument',
    );
  }
  const prompt = { title: 't'.repeat(33), message: '', showPrompt: true };
  expect(await codeOf((sheet) => (sheet.getRange('A1').dataValidation.prompt = prompt))).toBe(
    'InvalidArgument',
  );
});

it('puts a new conditional format before the others', async () => {
  const priorities = await excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
    const first = conditionalFormats.add('Custom');
    first.custom.rule.formula = '=A1="OK"';
    first.custom.format.font.color = '#0B5D1E';
    first.custom.format.fill.color = '#DFF3E3';
    const second = conditionalFormats.add('Custom');
    second.custom.rule.formula = '=A1="CHECK"';
    second.custom.format.font.bold = true;
    first.load('priority');
    second.load('priority');
    await context.sync();
    return [first.priority, second.priority];
  });
  expect(priorities).toEqual([1, 0]);
  expect(excel.workbook.conditionalFormats('Sheet1')).toMatchObject([
    { address: 'A1:A9', Rule: { Formula: '=A1="CHECK"' }, Font: { Bold: true } },
    {
      address: 'A1:A9',
      Rule: { Formula: '=A1="OK"' },
      Font: { Color: '#0B5D1E' },
      Fill: { Color: '#DFF3E3' },
    },
  ]);
  await act((sheet) => sheet.getRange('A1:A9').conditionalFormats.clearAll());
  expect(excel.workbook.conditionalFormats('Sheet1')).toEqual([]);
});

it('keeps links, with the text that they show', async () => {
  await act((sheet) => {
    sheet.getRange('A1').hyperlink = {
      documentReference: 'Sheet1!B2',
      screenTip: 'Go',
      textToDisplay: 'Inputs',
    };
  });
  expect(excel.workbook.cell('Sheet1!A1')).toMatchObject({
    value: 'Inputs',
    link: { documentReference: 'Sheet1!B2', screenTip: 'Go' },
  });
});

it('keeps how a sheet prints', async () => {
  await act((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:F20');
    pageLayout.setPrintTitleRows('$4:$4');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A';
  });
  expect(excel.workbook.page('Sheet1')).toEqual({
    Print: { Area: 'Sheet1!A1:F20', TitleRows: 'Sheet1!4:4' },
    Page: {
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    },
    HeadersFooters: {},
    DefaultForAllPages: { CenterFooter: '&A' },
  });
});

it('keeps comments by cell, one to a cell', async () => {
  await act((sheet) => sheet.comments.add('Sheet1!B2', 'Why?'));
  expect(excel.workbook.comments('Sheet1')).toEqual([{ cell: 'B2', content: 'Why?' }]);
  expect(await codeOf((sheet) => sheet.comments.add('Sheet1!B2', 'Again'))).toBe('InvalidArgument');
});

it('finds two workbooks equal that were written alike, and unlike otherwise', async () => {
  const empty = excel.workbook.snapshot();
  await act((sheet) => (sheet.getRange('A1').values = [[1]]));
  expect(excel.workbook.snapshot()).not.toEqual(empty);
  await act((sheet) => sheet.getRange('A1').clear());
  expect(excel.workbook.snapshot()).toEqual(empty);
});
