import type { Formula } from '../../src/workbook/formula';
import { FIRST_YEAR, LAST_YEAR } from '../../src/workbook/layout';
import type { CellPlan, ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan';
import { block, cell, EMPTY } from '../support/sample-cells';
import { planOf } from '../support/sample-plan';

/** The rows of the sheet Data: headings of years, then a row of inputs and one of formulas. */
const HEADINGS = 3;
const INPUT = 4;
const DOUBLED = 5;

const DOUBLE: Formula = {
  kind: 'binary',
  operator: '*',
  left: { kind: 'cell', row: { by: -1 }, column: { by: 0 } },
  right: { kind: 'number', value: 2 },
};

function yearNames(): readonly string[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, t) => `${2015 + t}/${16 + t}`);
}

function dataCells(): readonly CellPlan[] {
  return [
    cell(0, 0, 'Data', 'title'),
    cell(1, 0, 'What goes in.', 'subtitle'),
    ...['Line', 'Unit', 'Note', ...yearNames()].map((name, column) => cell(HEADINGS, column, name, 'header')),
    cell(INPUT, 0, 'Spend', 'label'),
    cell(INPUT, 1, '£m', 'tag'),
    cell(DOUBLED, 0, 'Twice the spend', 'label'),
    cell(DOUBLED, 1, '£m', 'tag'),
    ...yearNames().flatMap((_, t) => [
      cell(INPUT, FIRST_YEAR + t, 10 + t, 'input'),
      cell(DOUBLED, FIRST_YEAR + t, DOUBLE, 'calculation'),
    ]),
  ];
}

const TABLE: TablePlan = {
  name: 'tblData',
  description: 'Spend by year',
  area: block(HEADINGS, 0, DOUBLED, LAST_YEAR),
  columns: ['Line', 'Unit', 'Note', ...yearNames()].map((name) => ({ name })),
  hasTotals: false,
};

function chart(): ChartPlan {
  const years = (row: number) => ({ sheet: 'Data', ...block(row, FIRST_YEAR, row, LAST_YEAR) });
  return {
    name: 'Spend',
    kind: 'line',
    title: 'Spend rises every year',
    altText: 'A line that rises from £10m to £31m.',
    at: { row: 8, column: 0 },
    size: { width: 300, height: 200 },
    categories: years(HEADINGS),
    series: [{ name: { sheet: 'Data', ...block(INPUT, 0) }, values: years(INPUT), colour: '003B5C' }],
    valueTitle: '£m',
    valueFormat: 'whole',
  };
}

function report(): SheetPlan {
  const data: Formula = { kind: 'column', table: 'tblData', column: '2015/16', part: 'data' };
  return {
    ...EMPTY,
    name: 'Report',
    cells: [
      cell(0, 0, 'Report', 'title'),
      cell(1, 0, 'What comes out.', 'subtitle'),
      cell(3, 0, { kind: 'call', name: 'SUM', args: [data] }, 'calculation'),
      cell(4, 0, { kind: 'name', name: 'FirstSpend' }, 'link'),
      cell(5, 0, { kind: 'cell', sheet: 'Data', row: { at: INPUT }, column: { at: FIRST_YEAR } }, 'link'),
    ],
    links: [
      { cell: { row: 0, column: 0 }, target: { sheet: 'Data', cell: { row: 0, column: 0 } }, tip: 'Data' },
    ],
  };
}

/** A workbook of two sheets without a fault, for tests that forge one. */
export function smallPlan(): WorkbookPlan {
  const data: SheetPlan = {
    ...EMPTY,
    name: 'Data',
    cells: dataCells(),
    tables: [TABLE],
    validations: [
      {
        area: block(INPUT, FIRST_YEAR, INPUT, LAST_YEAR),
        rule: { kind: 'number', whole: false, minimum: 0, maximum: 1000 },
        allowBlank: false,
        promptTitle: 'Spend',
        prompt: '£m from 0 to 1,000.',
        errorTitle: 'Not allowed',
        error: 'Spend is £m from 0 to 1,000.',
      },
    ],
    conditionalFormats: [
      { area: block(INPUT, 0), when: { kind: 'cell', row: { by: 0 }, column: { by: 3 } }, look: 'good' },
    ],
    charts: [chart()],
  };
  return {
    ...planOf([]),
    sheets: [data, report()],
    names: [{ name: 'FirstSpend', sheet: 'Data', area: block(INPUT, FIRST_YEAR) }],
    activeSheet: 'Report',
  };
}
