import { PORTABLE_FUNCTIONS, type Formula } from '../formula';
import type { SheetPlan } from '../plan';
import { printFormula } from '../print';
import { referencesHold } from './check-references';
import type { Fault, Report } from './finding';
import { LONGEST_FORMULA, LONGEST_FORMULA_TEXT, MOST_LEVELS } from './limits';
import type { PlanIndex } from './plan-index';
import { formulasOf, operandsOf, type PlacedFormula } from './sheet-formulas';

/** Numbers that are part of a formula's shape rather than an assumption. */
const STRUCTURAL_NUMBERS: readonly number[] = [0, 1, 2, -1];

/** A sheet's formulas: portable, without typed numbers, within Excel's limits, referring to what is there. */
export function checkFormulas(sheet: SheetPlan, index: PlanIndex, report: Report): void {
  for (const placed of formulasOf(sheet)) {
    const fault: Fault = (rule, message) => {
      report(rule, sheet.name, placed.at, message);
    };
    checkTree(placed.formula, placed, fault);
    if (levelsOf(placed.formula) > MOST_LEVELS) {
      fault('formula-too-deep', `Calls are nested more than ${MOST_LEVELS} deep.`);
    }
    // What points off the sheet cannot be printed.
    if (!referencesHold(placed, index, fault)) continue;
    const { length } = printFormula(placed.formula, placed.place);
    if (length > LONGEST_FORMULA) {
      fault('formula-too-long', `The formula has ${length} characters, more than ${LONGEST_FORMULA}.`);
    }
  }
}

function checkTree(formula: Formula, placed: PlacedFormula, fault: Fault): void {
  if (formula.kind === 'number') checkNumber(formula, placed, fault);
  if (formula.kind === 'text' && formula.value.length > LONGEST_FORMULA_TEXT) {
    fault('formula-text-too-long', `A text in the formula has ${formula.value.length} characters.`);
  }
  if (formula.kind === 'call' && !(PORTABLE_FUNCTIONS as readonly string[]).includes(formula.name)) {
    fault('unknown-function', `${formula.name} is not in every spreadsheet program.`);
  }
  for (const operand of operandsOf(formula)) checkTree(operand, placed, fault);
}

function checkNumber(
  { value, ofUser }: Extract<Formula, { kind: 'number' }>,
  { use }: PlacedFormula,
  fault: Fault,
): void {
  if (!Number.isFinite(value)) {
    fault('not-finite', `The formula holds ${value}.`);
  } else if (use !== 'entry' && !ofUser && !STRUCTURAL_NUMBERS.includes(value)) {
    // What may be typed into a cell is stated in numbers; arithmetic never is.
    fault('typed-number', `The number ${value} is typed into the formula.`);
  }
}

function levelsOf(formula: Formula): number {
  const below = Math.max(0, ...operandsOf(formula).map(levelsOf));
  return formula.kind === 'call' ? below + 1 : below;
}
