import { GridHost } from '../../../src/hosts/grid/grid-host';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { CellValue, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { a1 } from '../../../src/workbook/print';
import { samplePlan } from '../../support/sample-plan';
import { bundledPlan } from '../../workbook/bundled-plan';
import { smallPlan } from '../../workbook/small-plan';
import { gridEngine } from './engine';

jest.setTimeout(120_000);

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

it.each([
  ['a sample of everything', samplePlan],
  ['a small plan', smallPlan],
  ['the bundled scenarios over 21 years', bundledPlan],
])('every cell of %s is worked out as we work it out', async (_, makePlan) => {
  const plan = makePlan();
  const host = new GridHost(gridEngine());
  (await host.write(plan))._unsafeUnwrap();
  const { count, wrong } = differences(host, plan);
  expect(wrong).toEqual([]);
  expect(count).toBe(plan.sheets.reduce((sum, { cells }) => sum + cells.length, 0));
});

it('no formula is taken for one that may give a block of cells, which would be worked out again and again', async () => {
  const plan = bundledPlan();
  const host = new GridHost(gridEngine());
  (await host.write(plan))._unsafeUnwrap();
  const names = host.model.getWorksheetsProperties().map(({ name }) => name);
  const blocks = plan.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(
        ({ row, column }) =>
          host.model.getCellArrayStructure(names.indexOf(name), row + 1, column + 1) !== 'SingleCell',
      )
      .map(({ row, column }) => `${name}!${a1(row, column)}`),
  );
  expect(blocks).toEqual([]);
});
