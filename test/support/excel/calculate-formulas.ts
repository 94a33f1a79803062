import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { Formula } from '../../../src/workbook/formula';
import type { CellContent, CellPlan, CellValue, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { readCells, splitAddress } from './block';
import type { Inspection } from './inspection';
import { parseFormula } from './parse-formula';
import type { CalculatedCell } from './stand-in';
import type { Shown } from './workbook-state';

/**
 * Values of all formulas, by the product's own evaluator: give it to `bootExcel` as `calculate`
 * where a test needs values. A formula that it cannot work out shows `#NAME?`.
 */
export function* calculateFormulas(workbook: Inspection): Iterable<CalculatedCell> {
  const sheets = workbook.sheetNames().map((name): SheetPlan => sheetOf(workbook, name));
  const values = evaluatePlan({
    sheets,
    names: namesOf(workbook),
    activeSheet: '',
    properties: NO_PROPERTIES,
  });
  for (const { name, cells } of sheets) {
    for (const { row, column, content } of cells) {
      if (content.kind === 'formula')
        yield { sheet: name, row, column, value: valueOf(() => values.at(name, row, column)) };
    }
  }
}

const NO_PROPERTIES = { title: '', subject: '', creator: '', description: '', keywords: '', created: '' };

function valueOf(read: () => CellValue | undefined): Shown {
  try {
    const value = read();
    return typeof value === 'object' ? value.error : (value ?? '');
  } catch {
    return '#NAME?';
  }
}

function sheetOf(workbook: Inspection, name: string): SheetPlan {
  const cells = workbook.cells(name).map(({ row, column, value, formula }): CellPlan => ({
    row,
    column,
    content: formula === undefined ? constant(value) : parsed(formula),
    style: { role: 'label', format: 'general' },
  }));
  const tables = workbook.tables().flatMap((table) => {
    const block = table.sheet === name ? readCells(table.address) : undefined;
    if (block === undefined) return [];
    const { row, column, rows, columns } = block;
    const area = { from: { row, column }, to: { row: row + rows - 1, column: column + columns - 1 } };
    const named = table.columns.map((each) => ({ name: each }));
    return [{ name: table.name, description: '', area, columns: named, hasTotals: table.totals }];
  });
  return {
    name,
    tabColour: '000000',
    cells,
    tables,
    columns: [],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    links: [],
    notes: [],
    charts: [],
    print: { fitToHeight: 0, orientation: 'landscape' },
  };
}

function constant(value: Shown): CellContent {
  if (value === '') return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value: String(value) };
}

/** Formulas that were met before: a workbook is worked out again and again. */
const known = new Map<string, CellContent>();

function parsed(formula: string): CellContent {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const content: CellContent = { kind: 'formula', formula: parse(formula) };
  known.set(formula, content);
  return content;
}

function parse(formula: string): Formula {
  try {
    return parseFormula(formula);
  } catch {
    return { kind: 'name', name: '#unknown' };
  }
}

function namesOf(workbook: Inspection): WorkbookPlan['names'] {
  return workbook.names().flatMap(({ name, formula }) => {
    const { sheet, cells } = splitAddress(formula.slice(1));
    const block = readCells(cells);
    if (sheet === undefined || block === undefined) return [];
    const { row, column, rows, columns } = block;
    return [
      {
        name,
        sheet,
        area: { from: { row, column }, to: { row: row + rows - 1, column: column + columns - 1 } },
      },
    ];
  });
}
