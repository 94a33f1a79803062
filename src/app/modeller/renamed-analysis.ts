import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { Draft } from './draft';

/** An analysis under the name that its scenario is about to have: a new name is no new scenario. */
export function renamedAnalysis(
  record: AnalysisRecord | undefined,
  drafts: readonly Draft[],
): AnalysisRecord | undefined {
  const name = drafts.find(({ written }) => written?.name === record?.scenario)?.scenario?.name;
  return record && name !== undefined ? { ...record, scenario: name } : record;
}
