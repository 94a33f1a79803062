import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { KERNEL_YEARLY } from '../../model/analysis/kernel/outputs';
import { PERCENTS } from '../../model/analysis/uncertainty/percentiles';
import { MEASURE_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { CHANCE_IDS, percentileId } from '../analysis-tables';
import { call, columnOf, named } from '../compose';
import type { PlanContext } from '../context';
import type { Formula, RangeReference } from '../formula';
import { FIRST_YEAR, LAST_YEAR } from '../layout';
import { ANALYSIS_COLUMNS, NAMES, TABLES } from '../names';
import type { NumberFormat } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { measureFormat } from './sensitivity-measures';

export interface UncertaintyBlock {
  readonly header: number;
  readonly last: number;
  /** The row with the chance of break-even by year. */
  readonly chances: number;
}

/** `tblUncertainty`: percentiles of every measure by year, then the chances. */
export function writeUncertainty(
  sheet: SheetBuilder,
  context: PlanContext,
  { percentiles, npv, chanceOfBreakEven, chanceGapBelowDoNothing }: AnalysisRecord,
  top: number,
): UncertaintyBlock {
  const header = top + 1;
  const columns = [
    ANALYSIS_COLUMNS.measure,
    ANALYSIS_COLUMNS.unit,
    ANALYSIS_COLUMNS.percentile,
    ...context.labels,
    ANALYSIS_COLUMNS.id,
  ];
  const horizon = chanceOfBreakEven.length - 1;
  sheet.text(top, 0, SENSITIVITY_TEXT.uncertainty, 'heading');
  sheet.headers(header, 0, columns);
  let row = header;
  const line = (
    [label, unit, percentile, id]: readonly [string, string, string, string],
    format: NumberFormat,
    values: readonly number[],
    firstYear = 0,
  ): void => {
    row += 1;
    sheet.text(row, 0, label);
    sheet.text(row, 1, unit, 'tag');
    sheet.text(row, 2, percentile, 'tag', { align: 'centre' });
    values.forEach((value, t) => sheet.number(row, FIRST_YEAR + firstYear + t, value, format));
    sheet.text(row, LAST_YEAR + 1, id, 'tag');
  };
  for (const measure of KERNEL_YEARLY) {
    const { label, unit } = MEASURE_TEXT[measure];
    for (const percent of PERCENTS) {
      const texts = [label, unit, `P${percent}`, percentileId(measure, percent)] as const;
      line(texts, measureFormat(measure), percentiles[measure][`p${percent}`]);
    }
  }
  const { label, unit } = MEASURE_TEXT.npv;
  for (const percent of PERCENTS) {
    // One figure for the whole course, which stands at its horizon.
    const texts = [label, unit, `P${percent}`, percentileId('npv', percent)] as const;
    line(texts, measureFormat('npv'), [npv[`p${percent}`]], horizon);
  }
  const chance = (text: string, id: string) =>
    [text, SENSITIVITY_TEXT.share, SENSITIVITY_TEXT.chanceKind, id] as const;
  line(chance(SENSITIVITY_TEXT.chanceOfBreakEven, CHANCE_IDS.breakEven), 'percent-fine', chanceOfBreakEven);
  const chances = row;
  line(
    chance(SENSITIVITY_TEXT.chanceGapBelow, CHANCE_IDS.gapBelow),
    'percent-fine',
    [chanceGapBelowDoNothing],
    horizon,
  );
  sheet.table({
    name: TABLES.uncertainty,
    description: SENSITIVITY_TEXT.uncertaintyTable,
    area: { from: { row: header, column: 0 }, to: { row, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return { header, last: row, chances };
}

/** The range of the measure chosen, by year: what its chart shows. Gives the block's heading row. */
export function writeRange(
  sheet: SheetBuilder,
  context: PlanContext,
  horizon: number,
  table: UncertaintyBlock,
  top: number,
): number {
  const header = top + 1;
  sheet.text(top, 0, SENSITIVITY_TEXT.fanData, 'heading');
  sheet.headers(header, 0, [
    SENSITIVITY_TEXT.line,
    ANALYSIS_COLUMNS.percentile,
    SENSITIVITY_TEXT.note,
    ...context.labels.slice(0, horizon + 1),
  ]);
  const ofYear: RangeReference = {
    kind: 'range',
    sheet: sheet.name,
    from: { row: { at: table.header + 1 }, column: { by: 0 } },
    to: { row: { at: table.last }, column: { by: 0 } },
  };
  PERCENTS.forEach((percent, index) => {
    const row = header + 1 + index;
    const label: Formula = { kind: 'cell', row: { by: 0 }, column: { at: 1 } };
    const value = call(
      'SUMIFS',
      ofYear,
      columnOf(TABLES.uncertainty, ANALYSIS_COLUMNS.measure),
      named(NAMES.rangeMeasure),
      columnOf(TABLES.uncertainty, ANALYSIS_COLUMNS.percentile),
      label,
    );
    sheet.text(row, 0, SENSITIVITY_TEXT.below(percent));
    sheet.text(row, 1, `P${percent}`, 'tag');
    sheet.fill(row, FIRST_YEAR, FIRST_YEAR + horizon, value, 'decimal');
  });
  return header;
}
