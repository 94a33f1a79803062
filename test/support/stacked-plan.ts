import type { Formula } from '../../src/workbook/formula';
import type { CellPlan, ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan';
import { block, cell, EMPTY } from './sample-cells';
import { planOf } from './sample-plan';

/** A table of the stack: inputs under headings, with half of the first in its last column. */
export interface StackedTable {
  readonly name: string;
  readonly rows: number;
  /** Beside a column of labels. */
  readonly inputs: readonly string[];
  readonly chart?: boolean;
}

const FIRST_HEADER = 4;
/** Rows between two tables: a blank one, a heading, the header. */
const BETWEEN = 3;
/** A list stands right of all tables. */
const LIST = 10;
const HALVES = 2;

/**
 * A sheet of tables that stand one below another, as those of Scenarios and Outcomes do, and a sheet of
 * formulas that read them.
 */
export function stackedPlan(tables: readonly StackedTable[]): WorkbookPlan {
  const cells: CellPlan[] = [
    cell(0, 0, 'Stack', 'title'),
    cell(1, 0, 'One below another.', 'subtitle'),
    ...['List', ...tables.flatMap(({ name, rows }) => Array<string>(rows + HALVES).fill(name))].map(
      (text, row) => cell(FIRST_HEADER + row, LIST, text, 'tag'),
    ),
  ];
  const placed: TablePlan[] = [];
  const charts: ChartPlan[] = [];
  const validations: SheetPlan['validations'][number][] = [];
  let header = FIRST_HEADER;
  for (const table of tables) {
    const headings = ['Label', ...table.inputs, 'Half'];
    const last = headings.length - 1;
    const half: Formula = {
      kind: 'binary',
      operator: '/',
      left: { kind: 'column', table: table.name, column: table.inputs[0]!, part: 'this-row' },
      right: { kind: 'number', value: HALVES },
    };
    cells.push(cell(header - 1, 0, `Of ${table.name}`, 'heading'));
    headings.forEach((text, column) => cells.push(cell(header, column, text, 'header')));
    for (let row = header + 1; row <= header + table.rows; row += 1) {
      cells.push(cell(row, 0, `${table.name} ${row - header}`, 'label'));
      table.inputs.forEach((_, index) => cells.push(cell(row, 1 + index, 10 * row + index, 'input')));
      cells.push(cell(row, last, half, 'calculation'));
    }
    const end = header + table.rows;
    placed.push({
      name: table.name,
      description: '',
      area: block(header, 0, end, last),
      columns: headings.map((name) => ({ name, ...(name === 'Half' && { calculated: half }) })),
      hasTotals: false,
    });
    validations.push({
      area: block(header + 1, 1, end, last - 1),
      rule: { kind: 'number', whole: false, minimum: 0, maximum: 1000 },
      allowBlank: false,
      errorTitle: 'Not allowed',
      error: `${table.name} takes 0 to 1,000.`,
    });
    if (table.chart) charts.push(chartOf(table.name, header, end));
    header = end + BETWEEN;
  }
  const stack: SheetPlan = { ...EMPTY, name: 'Stack', cells, tables: placed, validations, charts };
  const sums = tables.map(({ name }, row) => {
    const halves: Formula = { kind: 'column', table: name, column: 'Half', part: 'data' };
    return cell(3 + row, 0, { kind: 'call', name: 'SUM', args: [halves] }, 'calculation');
  });
  const report: SheetPlan = { ...EMPTY, name: 'Report', cells: [cell(0, 0, 'Report', 'title'), ...sums] };
  return { ...planOf([]), sheets: [stack, report], activeSheet: 'Report' };
}

function chartOf(table: string, header: number, end: number): ChartPlan {
  const down = (column: number) => ({ sheet: 'Stack', ...block(header + 1, column, end, column) });
  return {
    name: `Chart of ${table}`,
    kind: 'line',
    title: table,
    altText: 'A line.',
    at: { row: header, column: 5 },
    size: { width: 300, height: 200 },
    categories: down(0),
    series: [{ name: { sheet: 'Stack', ...block(header, 1) }, values: down(1), colour: '003B5C' }],
    valueTitle: '£m',
    valueFormat: 'whole',
  };
}
