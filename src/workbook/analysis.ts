import type { AnalysisRecord, AnalysisStamp } from '../model/analysis/analysis-record';
import type { Scenario } from '../model/types';
import { evaluatePlan } from './evaluate';
import type { CellValue, Position, WorkbookPlan } from './plan';
import type { SensitivitySheet } from './sheets/sensitivity';

/** An analysis with the place of its scenario; undefined where there is none, or no scenario bears its name. */
export function analysisFor(
  scenarios: readonly Scenario[],
  record: AnalysisRecord | undefined,
): { readonly record: AnalysisRecord; readonly index: number } | undefined {
  if (!record) return undefined;
  const index = scenarios.findIndex(({ name }) => name === record.scenario);
  return index < 0 ? undefined : { record, index };
}

/**
 * The sheet of an analysis. One that has not been written before is stamped with what the formulas of
 * these sheets give now; a stamp that it has stays, so that the sheet says what has changed since.
 */
export function stamped(
  record: AnalysisRecord,
  workings: Pick<WorkbookPlan, 'sheets' | 'names'>,
  make: (record: AnalysisRecord) => SensitivitySheet,
): SensitivitySheet {
  const sheet = make(record);
  return record.stamp ? sheet : make({ ...record, stamp: stampOf(sheet, workings) });
}

function stampOf(
  { plan, names, live }: SensitivitySheet,
  workings: Pick<WorkbookPlan, 'sheets' | 'names'>,
): AnalysisStamp {
  const values = evaluatePlan({
    properties: { title: '', subject: '', creator: '', description: '', keywords: '', created: '' },
    sheets: [...workings.sheets, plan],
    names: [...workings.names, ...names],
    activeSheet: plan.name,
  });
  const at = ({ row, column }: Position): number => numberOf(values.at(plan.name, row, column));
  return { central: at(live.central), fingerprint: live.fingerprint.map(at) };
}

/** Inputs that the model cannot be run with give errors, which no number stands for. */
function numberOf(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
