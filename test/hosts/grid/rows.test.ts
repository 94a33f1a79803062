import { samplePlan } from '../../support/sample-plan';
import { gridOf, indexOf } from './written-grid';

/** As high as the engine draws so many lines of ordinary type, 13 pixels high, with its room around them. */
const heightOf = (lines: number): number => Math.ceil((lines - 1) * 13 * 1.5 + 13 + 8);
const ORDINARY = 25;

it('rows are as high as the texts that wrap in them need, and others as planned or as ever', async () => {
  const plan = samplePlan();
  const host = await gridOf(plan);
  const summary = indexOf(host, 'Summary');
  const height = (row: number): number => host.model.getRowHeight(summary, row);
  // 77 characters in a column of 34.
  expect(height(12)).toBe(heightOf(3));
  expect(height(1)).toBe(32);
  expect(height(31)).toBe(40);
  expect(height(5)).toBe(ORDINARY);
  const shorter = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.style.wrap && sheet.name === 'Summary'
          ? { ...cell, content: { kind: 'text' as const, value: 'Short.' } }
          : cell,
      ),
    })),
  };
  (await host.write(shorter))._unsafeUnwrap();
  expect(height(12)).toBe(ORDINARY);
});
