import type { ScenarioResult } from '../../model/types';
import { ACTUAL_COLUMNS } from '../../workbook/commissioning-columns';
import { keptRow, type Kept } from '../../workbook/kept';
import { TABLES } from '../../workbook/names';

export type ActualMeasure = 'spend' | 'admissions' | 'bedDays';

/** A year's figure as it was, beside what it is in a scenario and if nothing is done: £m, index or count. */
export interface Actual {
  readonly measure: ActualMeasure;
  readonly actual: number;
  readonly scenario: number;
  readonly doNothing: number;
}

/** What is known of a year. */
export interface ActualYear {
  readonly year: string;
  /** Years after the base year. */
  readonly t: number;
  readonly actuals: readonly Actual[];
}

const MEASURES: readonly ActualMeasure[] = ['spend', 'admissions', 'bedDays'];

/**
 * The years up to the horizon for which the workbook has actual figures. Spend is the cost of meeting need
 * in cash: in the scenario with its programme, and less the cash that is released.
 */
export function actualsOf(kept: Kept, result: ScenarioResult): readonly ActualYear[] {
  const { labels, envelope, gap, costDoNothing } = result;
  const planned: Readonly<Record<ActualMeasure, readonly [readonly number[], readonly number[]]>> = {
    spend: [envelope.map((money, t) => money + gap[t]!), costDoNothing],
    admissions: [result.admissions, result.admissionsDoNothing],
    bedDays: [result.bedDays, result.bedDaysDoNothing],
  };
  return labels.flatMap((year, t): ActualYear[] => {
    const row = keptRow(kept, TABLES.actuals, ACTUAL_COLUMNS.year, year);
    const actuals = MEASURES.flatMap((measure): Actual[] => {
      const actual = row?.[ACTUAL_COLUMNS[measure]];
      const [scenario, doNothing] = planned[measure];
      return typeof actual === 'number'
        ? [{ measure, actual, scenario: scenario[t]!, doNothing: doNothing[t]! }]
        : [];
    });
    return actuals.length > 0 ? [{ year, t, actuals }] : [];
  });
}
