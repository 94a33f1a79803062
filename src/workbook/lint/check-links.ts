import type { SheetPlan } from '../plan';
import { a1 } from '../print';
import type { Report } from './finding';
import type { PlanIndex } from './plan-index';

/** A sheet's links lead to sheets that are there. */
export function checkLinks({ name, links }: SheetPlan, index: PlanIndex, report: Report): void {
  for (const { cell, target } of links) {
    if (index.hasSheet(target.sheet)) continue;
    const message = `The link leads to the sheet ${target.sheet}, which is not there.`;
    report('missing-sheet', name, a1(cell.row, cell.column), message);
  }
}
