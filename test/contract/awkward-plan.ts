import { call, columnOf, equal, fixedCell, join } from '../../src/workbook/compose';
import type { CellPlan, ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan';
import { block, cell, EMPTY } from '../support/sample-cells';
import { planOf } from '../support/sample-plan';

const MARKUP = '<b>bold</b> & &amp; "quoted"';

/** What a spreadsheet takes for something else when it is typed, and what XML and formulas trip over. */
const TEXTS: readonly string[] = [
  '=1+1',
  '+A1',
  '-5',
  '@SUM(A1)',
  "'quoted",
  "''",
  '007',
  '1e3',
  '1,000',
  '5%',
  '£5',
  '2015/16',
  '1/2',
  'May 16',
  'March',
  'TRUE',
  'false ',
  '#N/A',
  '#REF!',
  MARKUP,
  '_x0041_',
  '  spaces at both ends  ',
  'two\nlines',
  'a\ttab',
  'Übermäßig 日本 😀',
  '\u202Eright to left',
  '{=1}',
  '[1]Sheet!A1',
  "O'Brien",
  'x'.repeat(32_767),
];

const NUMBERS: readonly number[] = [
  0,
  -1,
  0.1 + 0.2,
  1 / 3,
  1e-300,
  5e-324,
  1.7976931348623157e308,
  -123456789.12345678,
  2 ** 53 - 1,
];

const HEADERS = ['Key', 'a [b]', "it's #1", 'Cost (£m), net', '<&"quoted">', '2015/16', 'TRUE'];
const SHEET = 'Awkward & "odd" 日本';
const TABLE_ROW = 2;
const FIRST_TEXT = 10;

const TABLE: TablePlan = {
  name: 'tblAwkward',
  description: '=1+1 & <so> "on"',
  area: block(TABLE_ROW, 0, TABLE_ROW + 2, HEADERS.length - 1),
  columns: HEADERS.map((name) => ({ name })),
  hasTotals: false,
};

function cells(): readonly CellPlan[] {
  return [
    cell(0, 0, '=Title', 'title'),
    ...HEADERS.map((name, column) => cell(TABLE_ROW, column, name, 'header', 'text')),
    ...[0, 1].flatMap((row) =>
      HEADERS.map((_, column) => cell(TABLE_ROW + 1 + row, column, row + column, 'input')),
    ),
    cell(6, 0, 'Sums', 'label'),
    ...HEADERS.map((name, column) =>
      cell(6, column + 1, call('SUM', columnOf('tblAwkward', name)), 'calculation'),
    ),
    cell(7, 0, 'Joined', 'label'),
    cell(7, 1, join('say "=1+1" & ', fixedCell(FIRST_TEXT, 1), " it's"), 'calculation', 'text'),
    cell(7, 2, equal(fixedCell(FIRST_TEXT, 1), '=1+1'), 'calculation'),
    ...TEXTS.flatMap((text, index) => [
      cell(FIRST_TEXT + index, 1, text, index % 2 === 0 ? 'label' : 'input'),
      cell(FIRST_TEXT + index, 2, text, 'label', 'text'),
    ]),
    ...NUMBERS.map((number, index) => cell(FIRST_TEXT + index, 4, number, 'input', 'decimal')),
  ];
}

function chart(): ChartPlan {
  const area = (row: number, left: number, right = left) => ({
    sheet: SHEET,
    ...block(row, left, row, right),
  });
  return {
    name: 'Odd & "even"',
    kind: 'column',
    title: '=1+1 <£m> & "quoted" \'so\'',
    altText: '<alt> & "quoted"',
    at: { row: 60, column: 0 },
    size: { width: 300, height: 200 },
    categories: area(TABLE_ROW, 1, 4),
    series: [
      { name: area(TABLE_ROW, 1), values: area(TABLE_ROW + 1, 1, 4), colour: '003B5C' },
      {
        name: area(FIRST_TEXT + TEXTS.indexOf(MARKUP), 1),
        values: area(TABLE_ROW + 2, 1, 4),
        colour: 'D55E00',
      },
    ],
    valueTitle: '£m & <more>',
    valueFormat: 'gbp-millions',
  };
}

/** A plan of texts, numbers and names that a careless host would change. */
export function awkwardPlan(): WorkbookPlan {
  const odd: SheetPlan = {
    ...EMPTY,
    name: SHEET,
    cells: cells(),
    tables: [TABLE],
    validations: [
      {
        area: block(TABLE_ROW + 1, 0, TABLE_ROW + 2, 0),
        rule: { kind: 'choices', choices: ['<a>', '=1+1', 'b & "c"', "d'e", 'x'.repeat(200)] },
        allowBlank: true,
        promptTitle: '=title & <b> "c"'.padEnd(32, '.'),
        prompt: 'Line one\nline <two> & "three" '.padEnd(255, '.'),
        errorTitle: '@error'.padEnd(32, '.'),
        error: '-not & <allowed>\n"so" '.padEnd(225, '.'),
      },
      {
        area: block(FIRST_TEXT, 4, FIRST_TEXT + NUMBERS.length - 1, 4),
        rule: { kind: 'number', whole: false, minimum: -1e12, maximum: 1.7976931348623157e308 },
        allowBlank: false,
        errorTitle: 'Not allowed',
        error: 'A number.',
      },
    ],
    conditionalFormats: [
      { area: block(FIRST_TEXT, 1), when: equal(fixedCell(FIRST_TEXT, 1), '<&"=1+1">'), look: 'bad' },
    ],
    notes: [{ cell: { row: FIRST_TEXT, column: 1 }, text: '=1+1\n<b> & "c"' }],
    links: [
      {
        cell: { row: FIRST_TEXT + 28, column: 2 },
        target: { sheet: "It's 1", cell: { row: 0, column: 0 } },
        tip: '<&"tip">',
      },
    ],
    charts: [chart()],
  };
  const quoted: SheetPlan = {
    ...EMPTY,
    name: "It's 1",
    cells: [
      cell(0, 0, "It's 1", 'title'),
      cell(1, 0, { kind: 'cell', sheet: SHEET, row: { at: FIRST_TEXT }, column: { at: 1 } }, 'link', 'text'),
    ],
  };
  return {
    ...planOf([]),
    sheets: [odd, quoted],
    names: [{ name: 'Odd_Name', sheet: "It's 1", area: block(1, 0), comment: '=1+1 & <b>' }],
    activeSheet: "It's 1",
  };
}
