import { LONGEST_HORIZON } from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { KERNEL_YEARLY } from '../../model/analysis/kernel/outputs';
import { PERCENTS, type Percentiles } from '../../model/analysis/uncertainty/percentiles';
import type { ReportedMeasure } from '../../model/analysis/uncertainty/series';
import { CHANCE_IDS, percentileId, REPORTED_MEASURES } from '../analysis-tables';
import { ANALYSIS_COLUMNS as COLUMNS } from '../names';
import { gatherInto, type CellProblem } from './cell-problem';
import type { InputTable, TableView } from './input-table';
import { keyedRows } from './keyed-rows';
import { ANY_NUMBER, readNumber } from './read-cell';

const YEAR = /^\d{4}\/\d{2}$/;
const SHARE: Bounds = { minimum: 0, maximum: 1 };

type Sampled = Pick<AnalysisRecord, 'percentiles' | 'npv' | 'chanceOfBreakEven' | 'chanceGapBelowDoNothing'>;

const IDS: readonly string[] = [
  ...REPORTED_MEASURES.flatMap((measure) => PERCENTS.map((percent) => percentileId(measure, percent))),
  ...Object.values(CHANCE_IDS),
];

/** `tblUncertainty`: the years with a chance of break-even are those of the analysis. */
export function readUncertainty(
  view: TableView,
  { columns }: InputTable,
  problems: CellProblem[],
): Sampled | undefined {
  const years = columns.filter((column) => YEAR.test(column)).sort();
  const rows = keyedRows(view, COLUMNS.id, years, IDS, problems);
  const refuse = gatherInto(problems);
  const before = problems.length;
  const chances = rows.get(CHANCE_IDS.breakEven);
  if (!chances) return undefined;
  const given = years.filter((year) => chances.cell(year).value !== undefined);
  if (given.length < 2 || given.length > LONGEST_HORIZON + 1) {
    const fault = { code: 'wrong-count', found: given.length, allowed: 'a chance for each year' } as const;
    refuse(view.header(COLUMNS.id), CHANCE_IDS.breakEven, fault);
    return undefined;
  }
  /** A row's numbers in these years, no number above the one that may not be passed. */
  const numbers = (id: string, of: readonly string[], bounds = ANY_NUMBER): readonly number[] =>
    of.flatMap((year) => {
      const cell = rows.get(id)?.cell(year);
      return (cell && readNumber(cell, id, bounds, refuse)) ?? [];
    });
  const falling = (id: string, one: readonly number[], other: readonly number[]): void => {
    const at = one.findIndex((value, index) => value > other[index]!);
    if (at < 0) return;
    const cell = rows.get(id)!.cell(given[at] ?? given[0]!);
    refuse(cell.place, id, { code: 'falling', found: String(one[at]) });
  };
  const percentilesOf = (measure: ReportedMeasure, of: readonly string[]): readonly (readonly number[])[] => {
    const lists = PERCENTS.map((percent) => numbers(percentileId(measure, percent), of));
    lists.slice(1).forEach((list, index) => {
      if (list.length === lists[index]!.length) {
        falling(percentileId(measure, PERCENTS[index + 1]!), lists[index]!, list);
      }
    });
    return lists;
  };
  const atHorizon = given.slice(-1);
  const percentiles = Object.fromEntries(
    KERNEL_YEARLY.map((measure) => {
      const lists = percentilesOf(measure, given);
      return [measure, Object.fromEntries(PERCENTS.map((percent, index) => [`p${percent}`, lists[index]]))];
    }),
  ) as unknown as Sampled['percentiles'];
  const npv = percentilesOf('npv', atHorizon);
  const chanceOfBreakEven = numbers(CHANCE_IDS.breakEven, given, SHARE);
  falling(CHANCE_IDS.breakEven, chanceOfBreakEven.slice(0, -1), chanceOfBreakEven.slice(1));
  const [chanceGapBelowDoNothing] = numbers(CHANCE_IDS.gapBelow, atHorizon, SHARE);
  if (problems.length > before || chanceGapBelowDoNothing === undefined) return undefined;
  return {
    percentiles,
    npv: Object.fromEntries(
      PERCENTS.map((percent, index) => [`p${percent}`, npv[index]![0]]),
    ) as unknown as Percentiles,
    chanceOfBreakEven,
    chanceGapBelowDoNothing,
  };
}
