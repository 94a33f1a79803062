import { TIERS } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import type { FingerprintPart } from '../analysis-tables';
import { add, call, choose, columnOf, equal, fixedRange, multiply, subtract } from '../compose';
import type { InputPlaces } from '../calculation/in-force';
import type { PlanContext } from '../context';
import type { CellReference, Formula } from '../formula';
import { COLUMNS, NEVER, TABLES } from '../names';
import type { SheetArea } from '../plan';
import type { ScenarioCalculation } from './scenario';
import type { WeightCells } from './fingerprint-weights';

/**
 * What the inputs behind a scenario come to, one number a part. Each number is weighted by its place, so
 * that two changes do not cancel out. Texts such as the phasing show in the results.
 */
export function fingerprintFormulas(
  context: PlanContext,
  places: InputPlaces,
  calculation: ScenarioCalculation,
  weights: WeightCells,
): Readonly<Record<FingerprintPart, Formula>> {
  const { baseline } = context;
  const ofAssumptions = (column: string): Formula =>
    call('SUMPRODUCT', weights.scaled(baseline.assumptions.length), columnOf(TABLES.assumptions, column));
  const never = equal(columnOf(TABLES.assumptions, COLUMNS.value), NEVER);
  const nevers = call('SUMPRODUCT', multiply(never, weights.scaled(baseline.assumptions.length)));
  const { budgets, seriesValues } = places;
  return {
    values: subtract(ofAssumptions(COLUMNS.value), nevers),
    lows: ofAssumptions(COLUMNS.low),
    highs: ofAssumptions(COLUMNS.high),
    series: byColumns(seriesValues, seriesValues.to.column - seriesValues.from.column + 1, weights),
    mixes: add(
      ...TIERS.map((tier, index) =>
        multiply(
          weights.one(index),
          call('SUMPRODUCT', weights.plain(baseline.mixes.length), columnOf(TABLES.mix, TIER_LABELS[tier])),
        ),
      ),
    ),
    budgets: byColumns(budgets, baseline.footprints.length, weights),
    scenario: scenarioFormula(calculation, weights),
    results: resultsFormula(calculation, weights),
  };
}

/** A block's first columns, each weighted down and the columns among each other. */
function byColumns({ sheet, from, to }: SheetArea, columns: number, weights: WeightCells): Formula {
  const sums = Array.from({ length: columns }, (_, index) => {
    const column = from.column + index;
    const block = fixedRange({ from: { row: from.row, column }, to: { row: to.row, column } }, sheet);
    return multiply(weights.one(index), call('SUMPRODUCT', weights.plain(to.row - from.row + 1), block));
  });
  return add(...sums);
}

function scenarioFormula(
  { fields, shift, funds, levers }: ScenarioCalculation,
  weights: WeightCells,
): Formula {
  const phasings = ['linear', 'front-loaded', 's-curve'];
  const numbers: readonly Formula[] = [
    fields.horizon,
    fields.total,
    fields.years,
    fields.reinvest,
    fields.footprintColumn,
    choose(equal(fields.mode, 'points'), 1, 0),
    shift.withdrawn,
    ...phasings.map((phasing) => choose(equal(fields.phasing, phasing), 1, 0)),
    call(
      'SUMIFS',
      columnOf(TABLES.overrides, COLUMNS.value),
      columnOf(TABLES.overrides, COLUMNS.number),
      fields.number,
    ),
    call('COUNTIFS', columnOf(TABLES.overrides, COLUMNS.number), fields.number),
    ...(funds.choice ? [funds.choice.full, funds.choice.years] : []),
  ];
  const shares = [shift.sourceShares, shift.targetShares].map((cells, index) =>
    multiply(weights.one(numbers.length + index), sharesSum([...cells.values()], weights)),
  );
  const switches = levers.on.map((on, index) =>
    multiply(weights.one(numbers.length + shares.length + index), on),
  );
  return add(...numbers.map((number, index) => multiply(weights.one(index), number)), ...shares, ...switches);
}

/** Shares stand below each other on the scenario's sheet. */
function sharesSum(cells: readonly CellReference[], weights: WeightCells): Formula {
  const [first] = cells;
  const last = cells[cells.length - 1];
  return call('SUMPRODUCT', weights.plain(cells.length), {
    kind: 'range',
    sheet: first.sheet,
    from: { row: first.row, column: first.column },
    to: { row: last.row, column: last.column },
  });
}

/** Rows that between them follow everything a run depends on, the years weighted by their numbers. */
function resultsFormula(calculation: ScenarioCalculation, weights: WeightCells): Formula {
  const { demand, shift, effect, money, allocation, time, funds, levers, leverCash } = calculation;
  const rows = [
    demand.cost,
    demand.envelope,
    demand.admissions,
    demand.bedDays,
    shift.shift,
    shift.doubleRunning,
    effect.admissions,
    effect.bedDays,
    effect.gross,
    money.released,
    money.gap,
    money.netBenefit,
    allocation.preventionSpend,
    funds.extra,
    levers.avoided,
    leverCash.released,
  ];
  return add(
    ...rows.map((row, index) => multiply(weights.one(index), call('SUMPRODUCT', time.all, row.all))),
  );
}
