import type { KernelYearly } from '../../model/analysis/kernel/outputs';
import type { ReportedMeasure } from '../../model/analysis/uncertainty/series';
import { MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { RESULT_UNITS } from '../../strings/result-sheets';
import type { Formula } from '../formula';
import type { YearRow } from '../ledger';
import type { NumberFormat } from '../plan';
import type { ScenarioCalculation } from './scenario';

const ROWS: Readonly<Record<KernelYearly, (calculation: ScenarioCalculation) => YearRow>> = {
  gap: ({ money }) => money.gap,
  gapDoNothing: ({ demand }) => demand.gap,
  released: ({ money }) => money.released,
  admissions: ({ effect }) => effect.admissions,
  bedDays: ({ effect }) => effect.bedDays,
  preventionSpend: ({ allocation }) => allocation.preventionSpend,
  cumulativeNetBenefit: ({ money }) => money.cumulative,
};

/** What the workbook's own formulas give for a measure: at the horizon where it is yearly. */
export function centralFormula(calculation: ScenarioCalculation, measure: ReportedMeasure): Formula {
  return measure === 'npv' ? calculation.money.npv : ROWS[measure](calculation).atHorizon;
}

/** How a measure's numbers are shown. */
export function measureFormat(measure: ReportedMeasure): NumberFormat {
  return MEASURE_TEXT[measure].unit === RESULT_UNITS.activity ? 'decimal' : 'gbp-millions-fine';
}
