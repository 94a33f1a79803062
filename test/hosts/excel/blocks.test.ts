import { divideNewCells, headingsOf } from '../../../src/hosts/excel/cell-division';
import { unfilled } from '../../../src/hosts/excel/fills';
import { looksOf } from '../../../src/hosts/excel/looks';
import { RunFinder } from '../../../src/hosts/excel/runs';
import { Likeness, SheetGrid } from '../../../src/hosts/excel/sheet-grid';
import { typedBlocks } from '../../../src/hosts/excel/typed-blocks';
import type { Area, SheetPlan } from '../../../src/workbook/plan';
import { areaOfAddress } from '../../../src/hosts/excel/addresses';
import { samplePlan } from '../../support/sample-plan';
import { bundledPlan } from '../../workbook/bundled-plan';
import { smallPlan } from '../../workbook/small-plan';
import { SimulatedSheet } from './simulated-sheet';

/** A sheet as its blocks, and what is copied from them, come out on an empty sheet. */
function written(sheet: SheetPlan, finder: RunFinder | undefined = new RunFinder()) {
  const grid = new SheetGrid(sheet, new Likeness());
  const { fills, repeats, runs, isTyped } = divideNewCells(grid, finder);
  const result = new SimulatedSheet(grid);
  const blocks = typedBlocks(grid, isTyped);
  for (const block of blocks) result.type(block);
  for (const { from, to } of repeats)
    for (const area of to) result.fill({ from: areaOfAddress(from), to: area });
  for (const run of runs) result.fill(run);
  const isPlanned = (row: number, column: number): boolean => grid.at(row, column) !== undefined;
  const looks = looksOf(grid, unfilled(grid, isPlanned, fills));
  for (const look of looks) result.paint(look);
  for (const fill of fills) result.fill(fill);
  const calls = blocks.length + repeats.length + runs.length + looks.length + fills.length;
  return { grid, result, calls };
}

const sheets = [...bundledPlan().sheets, ...samplePlan().sheets, ...smallPlan().sheets].map(
  (sheet) => [sheet.name, sheet] as const,
);

it.each(sheets)('the blocks of %s come to the cells of the plan, each typed once at most', (_, sheet) => {
  const { grid, result } = written(sheet);
  const isHeading = headingsOf(grid);
  const wrong = sheet.cells.filter(({ row, column }) => {
    const wanted = isHeading(row, column) ? null : grid.typed(row, column);
    // An empty cell needs no typing.
    return result.text(row, column) !== wanted && wanted !== '';
  });
  expect(wrong.map(({ row, column }) => [row, column])).toEqual([]);
  expect(result.typings).toBeLessThanOrEqual(sheet.cells.length);
});

it.each(sheets)('the looks of %s come to those of the plan', (_, sheet) => {
  const { result } = written(sheet);
  for (const { row, column, style } of sheet.cells) expect(result.look(row, column)).toEqual(style);
});

it('cells that the plan does not have are never typed', () => {
  for (const [, sheet] of sheets) {
    const { grid, result } = written(sheet);
    for (let row = 0; row < grid.height; row += 1) {
      for (let column = 0; column < grid.width; column += 1) {
        if (!grid.at(row, column)) expect(result.text(row, column)).toBeNull();
      }
    }
  }
});

it('no look is painted twice on a sheet, and no cell twice', () => {
  for (const [, sheet] of sheets) {
    const grid = new SheetGrid(sheet, new Likeness());
    const looks = looksOf(grid, (row, column) => grid.at(row, column) !== undefined);
    const keys = looks.map(({ style }) => JSON.stringify(style));
    expect(new Set(keys).size).toBe(keys.length);
    const sizeOf = ({ from, to }: Area): number => (to.row - from.row + 1) * (to.column - from.column + 1);
    const painted = looks.flatMap(({ areas }) => areas).reduce((sum, area) => sum + sizeOf(area), 0);
    expect(painted).toBe(sheet.cells.length);
  }
});

it('a sheet of thousands of cells takes little more than a hundred calls', () => {
  const sheet = bundledPlan().sheets.find(({ name }) => name === 'S1')!;
  expect(sheet.cells.length).toBeGreaterThan(5000);
  expect(written(sheet).calls).toBeLessThan(130);
});

it('what stands on one sheet is copied to another that has the same texts below each other', () => {
  const finder = new RunFinder();
  const plan = bundledPlan();
  const [inputs, sources] = ['Inputs', 'Sources'].map((name) =>
    plan.sheets.find((sheet) => sheet.name === name)!,
  );
  const likeness = new Likeness();
  const [, second] = [inputs, sources].map((sheet) =>
    divideNewCells(new SheetGrid(sheet!, likeness), finder),
  );
  const run = second!.runs.find(({ sheet }) => sheet === 'Inputs')!;
  const textsIn = (sheet: SheetPlan, { from, to }: Area) =>
    sheet.cells
      .filter(({ row, column }) => row >= from.row && row <= to.row && column === from.column)
      .map(({ content }) => content.kind === 'text' && content.value);
  const copied = textsIn(sources!, run.to);
  expect(copied.length).toBeGreaterThan(10);
  expect(copied).toEqual(textsIn(inputs!, run.from));
});
