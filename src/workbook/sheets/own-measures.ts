import type { YearlyMeasure } from '../../model/analysis/measures';
import { isAgreedPower, type MeasureTree } from '../../model/custom-measure/measure-tree';
import { RESULT_UNITS } from '../../strings/result-sheets';
import { above, atMost, call, choose, columnOf, equal, lookUp, negate } from '../compose';
import { ownValue } from '../calculation/in-force';
import type { Formula, FunctionName } from '../formula';
import type { YearRow } from '../ledger';
import { COLUMNS, TABLES } from '../names';
import type { NumberFormat } from '../plan';
import type { ScenarioCalculation } from './scenario';

/** Results by year that `tblResults` has no row of. */
const OTHER_ROWS: Partial<Record<YearlyMeasure, (calculation: ScenarioCalculation) => YearRow>> = {
  pending: ({ money }) => money.pending,
  stranded: ({ money }) => money.stranded,
  leverPending: ({ leverCash }) => leverCash.pending,
  leverStranded: ({ leverCash }) => leverCash.stranded,
  cumulativeNetBenefit: ({ money }) => money.cumulative,
  qalysGained: ({ health }) => health.qalysGained,
  qalysLost: ({ health }) => health.qalysLost,
};

const FUNCTIONS: Readonly<Record<Extract<MeasureTree, { kind: 'call' }>['name'], FunctionName>> = {
  min: 'MIN',
  max: 'MAX',
  abs: 'ABS',
  round: 'ROUND',
};

/** How a measure of the user's own is shown, from the unit that it was given. */
export function formatOfUnit(unit: string): NumberFormat {
  if (unit.startsWith('£m')) return 'gbp-millions-fine';
  return unit === RESULT_UNITS.share ? 'percent-fine' : 'decimal';
}

/** The rows of `tblResults`, where a formula finds results by their names. */
export type ResultRows = readonly {
  readonly name: string;
  readonly row: (calculation: ScenarioCalculation) => YearRow;
}[];

/** A measure of the user's own as a formula for any year's column. */
export function measureFormula(
  tree: MeasureTree,
  calculation: ScenarioCalculation,
  rows: ResultRows,
): Formula {
  const write = (part: MeasureTree): Formula => {
    switch (part.kind) {
      case 'number':
        return { kind: 'number', value: part.value, ofUser: true };
      case 'result':
        return rowOf(part.name, rows)(calculation).now;
      case 'year':
        return calculation.time.now;
      case 'assumption':
        return call(
          'IFERROR',
          ownValue(calculation.fields.number, part.key),
          lookUp(
            part.key,
            columnOf(TABLES.assumptions, COLUMNS.key),
            columnOf(TABLES.assumptions, COLUMNS.value),
          ),
        );
      case 'negate':
        return negate(write(part.operand));
      case 'call': {
        const args = part.args.map(write);
        return call(
          FUNCTIONS[part.name],
          ...args,
          ...(part.name === 'round' && args.length === 1 ? [0] : []),
        );
      }
      case 'binary': {
        const { operator } = part;
        const [left, right] = [write(part.left), write(part.right)];
        const plain: Formula = { kind: 'binary', operator, left, right };
        return operator === '^' && !isAgreedPower(part.left, part.right)
          ? guarded(left, right, plain)
          : plain;
      }
    }
  };
  return write(tree);
}

/**
 * A power whose base must be above 0, or 0 with an exponent above 0: of others some programs give an
 * error and some a number.
 */
function guarded(base: Formula, exponent: Formula, power: Formula): Formula {
  const ofZero = choose(call('AND', equal(base, 0), above(exponent, 0)), 0, call('NA'));
  return choose(atMost(base, 0), ofZero, power);
}

function rowOf(name: YearlyMeasure, rows: ResultRows): (calculation: ScenarioCalculation) => YearRow {
  const found = rows.find((measure) => measure.name === name)?.row ?? OTHER_ROWS[name];
  if (!found) throw new Error(`The workbook has no row for ${name}.`);
  return found;
}
