import { SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { fixedCell, fixedRange } from '../compose';
import type { PlanContext } from '../context';
import type { CellReference, RangeReference } from '../formula';
import type { SheetBuilder } from '../sheet-builder';

/** Where the weights stand, for formulas that sum with them. */
export interface WeightCells {
  /** The weight of place `index`, counted from 0. */
  one(index: number): CellReference;
  /** The weights of the first places. */
  plain(count: number): RangeReference;
  /** The same, divided by how large each assumption usually is: a small rate counts as much as a price. */
  scaled(count: number): RangeReference;
}

/** Enough for the fields of a scenario and for the rows of results. */
const FEWEST = 48;
/** Multiples of it never come near a fraction again, so that weights differ widely. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Writes two columns of weights, beginning with their headings in row `top`. */
export function writeWeights(
  sheet: SheetBuilder,
  { baseline, defaults, cells }: PlanContext,
  top: number,
  column: number,
): WeightCells {
  const scales = baseline.assumptions.map(({ key }) => {
    const usual = defaults.assumptions.find((one) => one.key === key);
    const size = Math.max(...[usual?.value, usual?.low, usual?.high].map((value) => Math.abs(value ?? 0)));
    return size > 0 ? size : 1;
  });
  const count = Math.max(
    FEWEST,
    baseline.assumptions.length,
    baseline.series.length,
    baseline.mixes.length,
    cells.length,
  );
  sheet.headers(top, column, [SENSITIVITY_TEXT.weight, SENSITIVITY_TEXT.scaledWeight]);
  for (let index = 0; index < count; index += 1) {
    const weight = 1 + (((index + 1) * GOLDEN) % 1);
    sheet.number(top + 1 + index, column, weight, 'factor', 'tag');
    sheet.number(top + 1 + index, column + 1, weight / (scales[index] ?? 1), 'plain', 'tag');
  }
  const first = (places: number, of: number): RangeReference =>
    fixedRange({ from: { row: top + 1, column: of }, to: { row: top + places, column: of } }, sheet.name);
  return {
    one: (index) => fixedCell(top + 1 + index, column, sheet.name),
    plain: (places) => first(places, column),
    scaled: (places) => first(places, column + 1),
  };
}
