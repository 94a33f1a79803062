import type { SheetPlan, TablePlan } from '../../src/workbook/plan';
import {
  above,
  add,
  below,
  call,
  choose,
  columnOf,
  divide,
  equal,
  fixedCell,
  join,
  lookUp,
  multiply,
  named,
  negate,
  ofThisRow,
  power,
  subtract,
} from '../../src/workbook/compose';
import { block, cell, EMPTY, INPUTS } from './sample-cells';

/** Titles, prose, a drop-down, formulas of every kind of result, a link, a note and formats that depend on values. */
export function sampleSummary(): SheetPlan {
  const cost = lookUp('2017/18', columnOf('tblYears', 'Year'), columnOf('tblYears', 'Cost (£m)'));
  return {
    ...EMPTY,
    name: 'Summary',
    cells: [
      cell(0, 0, 'Sample of everything', 'title'),
      cell(1, 0, 'One line that says what the sheet holds.', 'subtitle'),
      cell(3, 0, 'Scenario', 'strong-label'),
      cell(3, 1, 'Two', 'input', 'text', { align: 'right' }),
      cell(4, 0, 'Cost in 2017/18', 'label'),
      cell(4, 1, cost, 'headline', 'gbp-millions'),
      cell(5, 0, 'In words', 'label'),
      cell(
        5,
        1,
        join('Scenario ', named('ActiveScenario'), ' costs £', call('FIXED', cost, 1), 'm'),
        'link',
        'text',
      ),
      cell(6, 0, 'Is it dear?', 'label'),
      cell(6, 1, above(fixedCell(4, 1), 100), 'calculation'),
      cell(7, 0, 'Not available', 'label'),
      cell(7, 1, call('NA'), 'calculation'),
      cell(8, 0, 'Divided by nothing', 'label'),
      cell(8, 1, divide(1, fixedCell(20, 20)), 'calculation', 'factor'),
      cell(9, 0, 'Empty text', 'label'),
      cell(9, 1, call('IFERROR', fixedCell(7, 1), ''), 'calculation'),
      cell(10, 0, 'Go to the inputs', 'hyperlink'),
      cell(
        11,
        0,
        'A long sentence that needs more room than one line of its column has to give.',
        'prose',
        'text',
        {
          wrap: true,
        },
      ),
      cell(12, 0, 'Sign and power', 'tag'),
      cell(12, 1, negate(power(subtract(2, 5), 2)), 'total', 'whole', { align: 'centre' }),
    ],
    columns: [
      { from: 0, to: 0, width: 34 },
      { from: 1, to: 1, width: 40 },
    ],
    rowHeights: [
      { row: 0, points: 24 },
      { row: 30, points: 30 },
    ],
    validations: [
      {
        area: block(3, 1),
        rule: { kind: 'list', source: { sheet: INPUTS, ...block(5, 1, 7, 1) } },
        allowBlank: false,
        promptTitle: 'Scenario',
        prompt: 'Choose one.\nEverything follows.',
        errorTitle: 'Not a scenario',
        error: 'Choose one from the list.',
      },
    ],
    conditionalFormats: [
      { area: block(4, 1), when: above(fixedCell(4, 1), 100), look: 'bad' },
      { area: block(6, 1), when: equal(fixedCell(6, 1), call('NOT', call('OR', 0))), look: 'warning' },
    ],
    links: [
      {
        cell: { row: 10, column: 0 },
        target: { sheet: INPUTS, cell: { row: 2, column: 1 } },
        tip: 'See "in"',
      },
    ],
    notes: [
      { cell: { row: 8, column: 1 }, text: 'Nothing can be divided by nothing.' },
      { cell: { row: 3, column: 1 }, text: 'The scenario in force.\nIt drives <every> chart & figure.' },
    ],
    print: { fitToHeight: 1, orientation: 'portrait', area: block(0, 0, 12, 1) },
  };
}

/** Inputs under every kind of rule. */
export function sampleInputs(): SheetPlan {
  const message = { allowBlank: true, errorTitle: 'Out of range', error: 'See the column beside it.' };
  return {
    ...EMPTY,
    name: INPUTS,
    tabColour: 'D55E00',
    cells: [
      cell(0, 0, 'Inputs', 'title'),
      cell(2, 0, 'Base cost', 'label'),
      cell(2, 1, 100.25, 'input', 'gbp-millions-fine'),
      cell(3, 0, 'Phasing', 'label'),
      cell(3, 1, 'linear', 'input', 'text'),
      cell(4, 0, 'Years', 'label'),
      cell(4, 1, null, 'input', 'whole'),
      ...['One', 'Two', 'Three & "more"'].map((name, index) => cell(5 + index, 1, name, 'input', 'text')),
      cell(8, 0, '=1+1', 'label', 'text'),
      cell(9, 0, '  kept  ', 'label', 'text'),
    ],
    columns: [{ from: 0, to: 1, width: 20 }],
    validations: [
      { ...message, area: block(2, 1), rule: { kind: 'number', whole: false, minimum: 0, maximum: 1000.5 } },
      { ...message, area: block(3, 1), rule: { kind: 'choices', choices: ['linear', 's-curve', '<"&">'] } },
      { ...message, area: block(4, 1), rule: { kind: 'number', whole: true, minimum: 1, maximum: 21 } },
      {
        ...message,
        area: block(5, 1, 7, 1),
        rule: {
          kind: 'formula',
          formula: below(call('COUNTA', { kind: 'cell', row: { by: 0 }, column: { by: 0 } }), 2),
        },
      },
    ],
    print: { fitToHeight: 0, orientation: 'portrait' },
  };
}

const YEARS: TablePlan = {
  name: 'tblYears',
  description: 'Cost by year, with "growth" & index',
  area: block(3, 0, 7, 4),
  columns: [
    { name: 'Year', total: { kind: 'label', text: 'All & sundry' } },
    { name: 'Growth' },
    { name: 'Index', calculated: add(1, ofThisRow('tblYears', 'Growth')) },
    { name: 'Cost (£m)', total: { kind: 'sum' } },
    { name: 'Rank', total: { kind: 'formula', formula: call('MAX', columnOf('tblYears', 'Cost (£m)')) } },
  ],
  hasTotals: true,
};

const PLAIN: TablePlan = {
  name: 'tblPlain',
  description: 'Without totals',
  area: block(10, 0, 11, 1),
  columns: [{ name: 'Key' }, { name: 'Value' }],
  hasTotals: false,
};

/** A table with totals and one without, beside hidden columns. */
export function sampleYears(): SheetPlan {
  const growth = [0, 0.011, 0.016];
  const rows = ['2015/16', '2016/17', '2017/18'].flatMap((year, index) => [
    cell(4 + index, 0, year, 'label', 'text'),
    cell(4 + index, 1, growth[index]!, 'input', 'percent'),
    cell(4 + index, 2, add(1, ofThisRow('tblYears', 'Growth')), 'calculation', 'factor'),
    cell(4 + index, 3, multiply(named('BaseCost'), ofThisRow('tblYears', 'Index')), 'link', 'gbp-millions'),
    cell(4 + index, 4, choose(above(ofThisRow('tblYears', 'Cost (£m)'), 101), 'high', 'low'), 'calculation'),
  ]);
  return {
    ...EMPTY,
    name: 'Years',
    cells: [
      // Out of order on purpose: a plan's cells may come in any.
      ...rows,
      cell(0, 0, 'Years', 'title'),
      cell(2, 0, 'Cost by year', 'heading'),
      ...YEARS.columns.map(({ name }, column) => cell(3, column, name, 'header', 'text', { wrap: true })),
      cell(7, 0, 'All & sundry', 'total'),
      cell(7, 3, call('SUM', columnOf('tblYears', 'Cost (£m)')), 'total', 'gbp-millions'),
      cell(7, 4, call('MAX', columnOf('tblYears', 'Cost (£m)')), 'total', 'decimal'),
      cell(10, 0, 'Key', 'header', 'text'),
      cell(10, 1, 'Value', 'header', 'text'),
      cell(11, 0, 'ψ', 'label', 'text'),
      cell(11, 1, -1234567.891, 'input', 'gbp'),
    ],
    columns: [
      { from: 0, to: 0, width: 18 },
      { from: 1, to: 4, width: 14 },
      { from: 5, to: 8, width: 14, hidden: true },
      { from: 9, to: 12, width: 10 },
      { from: 13, to: 14, width: 10, hidden: true },
    ],
    freeze: { rows: 4, columns: 1 },
    tables: [YEARS, PLAIN],
    conditionalFormats: [
      {
        area: block(4, 1, 6, 1),
        when: above({ kind: 'cell', row: { by: 0 }, column: { by: 0 } }, 0.015),
        look: 'changed',
      },
    ],
    print: {
      fitToHeight: 0,
      orientation: 'landscape',
      titleRows: { from: 0, to: 3 },
      titleColumns: { from: 0, to: 0 },
    },
  };
}
