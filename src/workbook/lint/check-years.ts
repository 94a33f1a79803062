import type { Formula } from '../formula';
import { FIRST_YEAR, LAST_YEAR } from '../layout';
import type { SheetPlan } from '../plan';
import { a1 } from '../print';
import type { Report } from './finding';
import { shapeOf } from './formula-shape';

const YEARS = LAST_YEAR - FIRST_YEAR + 1;

/** A row of formulas under headings of years has one formula, the same in each. */
export function checkYears(sheet: SheetPlan, report: Report): void {
  const shapes = new Map<Formula, string>();
  const shape = (formula: Formula): string => {
    let known = shapes.get(formula);
    if (known === undefined) {
      known = shapeOf(formula, sheet.name);
      shapes.set(formula, known);
    }
    return known;
  };
  const headings = headingRows(sheet);
  for (const [row, formulas] of formulasByRow(sheet)) {
    if (formulas.size * 2 < YEARS || !runsAlongYears(row, headings)) continue;
    const usual = mostCommon([...formulas.values()].map(shape));
    for (let column = FIRST_YEAR; column <= LAST_YEAR; column += 1) {
      const formula = formulas.get(column);
      if (formula && shape(formula) === usual) continue;
      const what = formula ? 'has another formula than' : 'has no formula like';
      report('years-differ', sheet.name, a1(row, column), `The cell ${what} the other years of its row.`);
    }
  }
}

/** Each row of headings, and whether all of them are years: a table of another kind may stand above or below. */
function headingRows({ cells }: SheetPlan): ReadonlyMap<number, boolean> {
  const years = new Map<number, number>();
  for (const { row, column, content, style } of cells) {
    if (style.role !== 'header' || column < FIRST_YEAR || column > LAST_YEAR) continue;
    const isYear = content.kind === 'text' && /^\d{4}\/\d{2}$/.test(content.value);
    years.set(row, (years.get(row) ?? 0) + (isYear ? 1 : 0));
  }
  return new Map([...years].map(([row, count]) => [row, count === YEARS]));
}

function runsAlongYears(row: number, headings: ReadonlyMap<number, boolean>): boolean {
  const above = [...headings.keys()].filter((heading) => heading < row);
  return above.length > 0 && headings.get(Math.max(...above)) === true;
}

function formulasByRow({ cells }: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, Formula>> {
  const rows = new Map<number, Map<number, Formula>>();
  for (const { row, column, content } of cells) {
    if (content.kind !== 'formula' || column < FIRST_YEAR || column > LAST_YEAR) continue;
    const known = rows.get(row) ?? new Map<number, Formula>();
    rows.set(row, known.set(column, content.formula));
  }
  return rows;
}

function mostCommon(shapes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
