import type { Formula } from './formula';
import type { DefinedName, TablePlan, WorkbookPlan } from './plan';

/** A formula tree without table columns and defined names. */
export type PlainFormula = Exclude<Formula, { kind: 'column' | 'name' }>;

interface PlacedTable {
  readonly sheet: string;
  readonly plan: TablePlan;
}

/**
 * Gives formulas of a plan in references to cells alone, for a host that knows no tables: a table's
 * column becomes its block of data or the cell in the formula's own row, and a defined name the
 * cells that it names. Shared trees stay shared. A table, column or name that the plan lacks is a
 * defect and throws.
 */
export function plainReferences(plan: WorkbookPlan): (formula: Formula) => PlainFormula {
  const tables = new Map<string, PlacedTable>();
  for (const { name: sheet, tables: all } of plan.sheets) {
    for (const table of all) tables.set(table.name, { sheet, plan: table });
  }
  const names = new Map(plan.names.map((name) => [name.name, name]));
  const known = new Map<Formula, PlainFormula>();
  const resolve = (formula: Formula): PlainFormula => {
    let plain = known.get(formula);
    if (!plain) {
      plain = replaced(formula);
      known.set(formula, plain);
    }
    return plain;
  };
  const replaced = (formula: Formula): PlainFormula => {
    switch (formula.kind) {
      case 'column':
        return columnCells(tables, formula);
      case 'name':
        return namedCells(names, formula.name);
      case 'call':
        return { ...formula, args: formula.args.map(resolve) };
      case 'binary':
        return { ...formula, left: resolve(formula.left), right: resolve(formula.right) };
      case 'negate':
        return { ...formula, operand: resolve(formula.operand) };
      default:
        return formula;
    }
  };
  return resolve;
}

function columnCells(
  tables: ReadonlyMap<string, PlacedTable>,
  { table, column, part }: Extract<Formula, { kind: 'column' }>,
): PlainFormula {
  const found = tables.get(table);
  const offset = found?.plan.columns.findIndex(({ name }) => name === column) ?? -1;
  if (!found || offset < 0) throw new Error(`The plan has no table column ${table}[${column}].`);
  const { sheet } = found;
  const { area, hasTotals } = found.plan;
  const at = { at: area.from.column + offset };
  if (part === 'this-row') return { kind: 'cell', sheet, row: { by: 0 }, column: at };
  return {
    kind: 'range',
    sheet,
    from: { row: { at: area.from.row + 1 }, column: at },
    to: { row: { at: area.to.row - (hasTotals ? 1 : 0) }, column: at },
  };
}

function namedCells(names: ReadonlyMap<string, DefinedName>, name: string): PlainFormula {
  const found = names.get(name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  const { sheet, area } = found;
  const from = { row: { at: area.from.row }, column: { at: area.from.column } };
  if (area.from.row === area.to.row && area.from.column === area.to.column) {
    return { kind: 'cell', sheet, ...from };
  }
  return { kind: 'range', sheet, from, to: { row: { at: area.to.row }, column: { at: area.to.column } } };
}
