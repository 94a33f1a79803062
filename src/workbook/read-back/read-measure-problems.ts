import type { Baseline } from '../../data/baseline';
import { formulaNames } from '../../model/custom-measure/formula-names';
import { measureFaults, type MeasureText } from '../../model/custom-measure/read-measures';
import { MEASURE_COLUMNS as COLUMNS, TABLES } from '../names';
import { gatherInto, type CellProblem } from './cell-problem';
import { TableView, type InputCell, type InputRow, type InputTable } from './input-table';

/**
 * What is wrong with the users' own measures, each at its cell. It stops nothing: a measure that is wrong
 * has no results, and all else has.
 */
export function readMeasureProblems(
  tables: ReadonlyMap<string, InputTable>,
  baseline: Baseline,
): readonly CellProblem[] {
  const table = tables.get(TABLES.measures);
  if (!table) return [];
  const problems: CellProblem[] = [];
  const refuse = gatherInto(problems);
  const rows = new TableView(table).rows([COLUMNS.name, COLUMNS.formula, COLUMNS.unit, COLUMNS.note]);
  const faults = measureFaults(rows.map(textOf), formulaNames(baseline));
  rows.forEach((row, index) => {
    const formula = row.cell(COLUMNS.formula);
    const found = faults[index];
    if (typeof formula.value === 'object') {
      // Typed with an equals sign, it was taken for a formula of the spreadsheet's own.
      const allowed = 'a formula without an equals sign';
      refuse(formula.place, COLUMNS.formula, { code: 'wrong-type', found: formula.value.error, allowed });
    } else if (found) {
      const column = COLUMNS[found.field];
      refuse(row.cell(column).place, column, found.fault);
    }
  });
  return problems;
}

function textOf(row: InputRow): MeasureText {
  return {
    name: typed(row.cell(COLUMNS.name)),
    formula: typed(row.cell(COLUMNS.formula)),
    unit: typed(row.cell(COLUMNS.unit)),
    note: typed(row.cell(COLUMNS.note)),
  };
}

function typed({ value }: InputCell): string {
  return value === undefined || typeof value === 'object' ? '' : String(value);
}
