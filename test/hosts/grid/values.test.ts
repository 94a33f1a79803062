import type { GridHost } from '../../../src/hosts/grid/grid-host';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { CellValue, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { a1 } from '../../../src/workbook/print';
import { samplePlan } from '../../support/sample-plan';
import { bundledPlan } from '../../workbook/bundled-plan';
import { smallPlan } from '../../workbook/small-plan';
import { gridOf, indexOf } from './written-grid';

/** Relative, or absolute where a value is under 1. */
const TOLERANCE = 1e-9;

function isClose(found: CellValue | undefined, wanted: CellValue | undefined): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  }
  return JSON.stringify(found) === JSON.stringify(wanted);
}

function block({ cells }: SheetPlan): { row: number; column: number } {
  return {
    row: Math.max(...cells.map(({ row }) => row)),
    column: Math.max(...cells.map(({ column }) => column)),
  };
}

/** The cells whose value is not what we work out ourselves, and how many were compared. */
function differences(host: GridHost, plan: WorkbookPlan): { count: number; wrong: unknown[] } {
  const values = evaluatePlan(plan);
  const wrong: unknown[] = [];
  let count = 0;
  for (const sheet of plan.sheets) {
    const found = host.valuesOf({ sheet: sheet.name, from: { row: 0, column: 0 }, to: block(sheet) });
    for (const { row, column } of sheet.cells) {
      const wanted = values.at(sheet.name, row, column);
      const value = found[row]![column];
      count += 1;
      if (!isClose(value, wanted)) wrong.push([sheet.name, a1(row, column), value, wanted]);
    }
  }
  return { count, wrong: wrong.slice(0, 5) };
}

function expectOurValues(host: GridHost, plan: WorkbookPlan): void {
  const { count, wrong } = differences(host, plan);
  expect(wrong).toEqual([]);
  expect(count).toBe(plan.sheets.reduce((sum, { cells }) => sum + cells.length, 0));
}

it.each([
  ['a sample of everything', samplePlan],
  ['a small plan', smallPlan],
])('every cell of %s is worked out as we work it out', async (_, makePlan) => {
  const plan = makePlan();
  expectOurValues(await gridOf(plan), plan);
});

describe('the bundled scenarios over 21 years', () => {
  const plan = bundledPlan();
  let host: GridHost;
  beforeAll(async () => {
    host = await gridOf(plan);
  });

  it('have every cell worked out as we work it out', () => {
    expectOurValues(host, plan);
  });

  it('have no formula that is taken for one that may give a block, which is worked out again and again', () => {
    const blocks = plan.sheets.flatMap(({ name, cells }) => {
      const index = indexOf(host, name);
      return cells
        .filter(
          (cell) => host.model.getCellArrayStructure(index, cell.row + 1, cell.column + 1) !== 'SingleCell',
        )
        .map(({ row, column }) => `${name}!${a1(row, column)}`);
    });
    expect(blocks).toEqual([]);
  });
});
