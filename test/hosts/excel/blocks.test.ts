import { fillsAlongRows, fillsDownColumns, typedCells } from '../../../src/hosts/excel/fills';
import { Likeness, SheetGrid } from '../../../src/hosts/excel/sheet-grid';
import { styledBlocks } from '../../../src/hosts/excel/style-blocks';
import { typedBlocks } from '../../../src/hosts/excel/typed-blocks';
import type { SheetPlan } from '../../../src/workbook/plan';
import { samplePlan } from '../../support/sample-plan';
import { bundledPlan } from '../../workbook/bundled-plan';
import { smallPlan } from '../../workbook/small-plan';
import { SimulatedSheet } from './simulated-sheet';

function written(sheet: SheetPlan) {
  const grid = new SheetGrid(sheet, new Likeness());
  const along = fillsAlongRows(grid);
  const down = fillsDownColumns(grid, typedCells(grid, along));
  const isTyped = typedCells(grid, [...along, ...down]);
  const result = new SimulatedSheet(grid);
  const blocks = typedBlocks(grid, isTyped);
  for (const block of blocks) result.type(block);
  const looks = styledBlocks(grid, isTyped);
  for (const block of looks) result.paint(block);
  for (const fill of [...down, ...along]) result.fill(fill);
  return { grid, result, ranges: blocks.length + looks.length + 2 * (along.length + down.length) };
}

const sheets = [...bundledPlan().sheets, ...samplePlan().sheets, ...smallPlan().sheets].map(
  (sheet) => [sheet.name, sheet] as const,
);

it.each(sheets)('the blocks of %s come to the cells of the plan, each typed once at most', (_, sheet) => {
  const { grid, result } = written(sheet);
  const wrong = sheet.cells.filter(({ row, column }) => result.text(row, column) !== grid.typed(row, column));
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

it('a sheet of thousands of cells takes a few hundred ranges', () => {
  const sheet = bundledPlan().sheets.find(({ name }) => name === 'S1')!;
  expect(sheet.cells.length).toBeGreaterThan(5000);
  expect(written(sheet).ranges).toBeLessThan(300);
});
