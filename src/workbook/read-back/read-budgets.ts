import { SPEND_BOUNDS, type Baseline, type Budget } from '../../data/baseline';
import { baseEnvelope } from '../../model/base-spend';
import { COLUMNS } from '../names';
import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import type { TableView } from './input-table';
import { keyedRows } from './keyed-rows';
import { readNumber } from './read-cell';

/**
 * `tblBudget`: £m by strategy and footprint. What is refused keeps its former budget. Budgets need
 * not tie to the published totals any more: the workbook shows by how much they differ.
 */
export function readBudgets(view: TableView, baseline: Baseline, problems: CellProblem[]): readonly Budget[] {
  const refuse = gatherInto(problems);
  const before = problems.length;
  const { footprints, strategies } = baseline;
  const labels = strategies.map(({ label }) => label);
  const columns = footprints.map(({ label }) => label);
  const rows = keyedRows(view, COLUMNS.strategy, columns, labels, problems);
  const budgets = baseline.budgets.map((budget) => {
    const strategy = strategies.find(({ key }) => key === budget.strategy);
    const footprint = footprints.find(({ key }) => key === budget.footprint);
    const row = strategy && rows.get(strategy.label);
    if (!row || !footprint) return budget;
    const cell = row.cell(footprint.label);
    const spendGbpM = readNumber(cell, `${strategy.label}, ${footprint.label}`, SPEND_BOUNDS, refuse);
    return spendGbpM === undefined ? budget : { ...budget, spendGbpM };
  });
  if (problems.length > before) return baseline.budgets;
  for (const { key, label } of footprints) {
    if (baseEnvelope({ ...baseline, budgets }, key) > 0) continue;
    const found = `no money in ${label}`;
    const place = rows.get(labels[0] ?? '')?.cell(label).place ?? view.header(label);
    refuse(place, label, { code: 'conflict', found, allowed: 'a total above 0' });
  }
  return problems.length > before ? baseline.budgets : budgets;
}
