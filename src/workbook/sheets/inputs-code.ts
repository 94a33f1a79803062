import { TIERS } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { add, call, columnOf, fixedRange, join, multiply, named } from '../compose';
import type { InputPlaces } from '../calculation/in-force';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { FIRST_YEAR } from '../layout';
import { COLUMNS, NAMES, TABLES } from '../names';
import type { SheetArea, SheetPlan } from '../plan';

/**
 * What the inputs come to, as two whole numbers in a text: sums over every table of inputs, each counting
 * twice as much as the one before, and a sum of squares over all results, which sees what sums do not.
 * Whole numbers read the same in every language.
 */
export function inputsCode(context: PlanContext, places: InputPlaces, results: SheetPlan): Formula {
  const { baseline } = context;
  const { budgets, seriesValues, extras } = places;
  const whole = (area: SheetArea): Formula => fixedRange(area, area.sheet);
  // Without the last column, which is the others' sum.
  const stored = { ...budgets, to: { ...budgets.to, column: budgets.to.column - 1 } };
  const columns: readonly Formula[] = [
    ...[COLUMNS.value, COLUMNS.low, COLUMNS.high].map((name) => columnOf(TABLES.assumptions, name)),
    ...(baseline.series.length > 0 ? [whole(seriesValues)] : []),
    ...TIERS.map((tier) => columnOf(TABLES.mix, TIER_LABELS[tier])),
    whole(stored),
    ...[COLUMNS.horizon, COLUMNS.total, COLUMNS.years, COLUMNS.reinvest].map((name) =>
      columnOf(TABLES.scenarios, name),
    ),
    columnOf(TABLES.shares, COLUMNS.share),
    columnOf(TABLES.overrides, COLUMNS.value),
    ...(baseline.levers.length > 0
      ? [COLUMNS.change, COLUMNS.dueAfter].map((name) => columnOf(TABLES.leverTargets, name))
      : []),
    ...(extras ? [columnOf(TABLES.envelopes, COLUMNS.years), whole(extras)] : []),
  ];
  const sums = columns
    .map((column) => call('SUM', column))
    .reduceRight((rest, sum) => add(sum, multiply(2, rest)));
  const { area } = results.tables.find(({ name }) => name === TABLES.results)!;
  const figures = fixedRange(
    { from: { row: area.from.row + 1, column: FIRST_YEAR }, to: area.to },
    results.name,
  );
  const rounded = (amount: Formula, scale: string): Formula =>
    call('ROUND', multiply(amount, named(scale)), 0);
  return join(
    rounded(sums, NAMES.pointsPerWhole),
    '-',
    rounded(call('SUMPRODUCT', figures, figures), NAMES.pointsPerWhole),
  );
}
