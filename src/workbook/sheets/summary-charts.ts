import { TIERS } from '../../data/baseline';
import { SUMMARY_TEXT } from '../../strings/front-sheets';
import { CHART_COLOURS, TIER_COLOURS } from '../colours';
import { pointsOf, rowsFor } from '../layout';
import type { ChartSeriesPlan, Position, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { BRIDGE_COLUMNS, type BridgeBlock } from './summary-bridge';
import { lineOf, yearsOf } from './years';

/** Where the charts' data stands on the Summary. */
export interface SummaryRows {
  readonly gapDoNothing: number;
  readonly gap: number;
  readonly tiers: readonly number[];
  readonly admissionsDoNothing: number;
  readonly admissions: number;
  readonly bedDaysDoNothing: number;
  readonly bedDays: number;
  readonly bridge: BridgeBlock;
}

export interface ChartGrid {
  readonly row: number;
  readonly size: { readonly width: number; readonly height: number };
  /** The heading row of the charts' data. */
  readonly dataRow: number;
  readonly page: { readonly shown: number; readonly yearWidth: number };
}

/** The four charts of the Summary, two by two. */
export function writeSummaryCharts(sheet: SheetBuilder, rows: SummaryRows, grid: ChartGrid): void {
  const { size } = grid;
  const second = grid.row + rowsFor(size.height) + 1;
  const right = rightColumn(grid);
  const categories = yearsOf(sheet.name, grid.dataRow);
  const text = SUMMARY_TEXT.charts;
  const line = (row: number): Pick<ChartSeriesPlan, 'name' | 'values'> => lineOf(sheet.name, row);
  sheet.chart({
    name: 'Gap',
    kind: 'line',
    title: text.gap,
    altText: text.gapAlt,
    at: { row: grid.row, column: 0 },
    size,
    categories,
    series: [
      { ...line(rows.gapDoNothing), colour: CHART_COLOURS.doNothing, dash: 'dash' },
      { ...line(rows.gap), colour: CHART_COLOURS.scenario, dash: 'solid', marker: 'circle' },
    ],
    categoryTitle: text.year,
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  sheet.chart({
    name: 'Spend by tier',
    kind: 'stacked-column',
    title: text.tiers,
    altText: text.tiersAlt,
    at: { row: grid.row, column: right },
    size,
    categories,
    series: TIERS.map((tier, index) => ({ ...line(rows.tiers[index]), colour: TIER_COLOURS[tier] })),
    categoryTitle: text.year,
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  sheet.chart({
    name: 'Admissions and bed days',
    kind: 'line',
    title: text.activity,
    altText: text.activityAlt,
    at: { row: second, column: 0 },
    size,
    categories,
    series: [
      { ...line(rows.admissionsDoNothing), colour: CHART_COLOURS.doNothing, dash: 'dash' },
      { ...line(rows.admissions), colour: CHART_COLOURS.doNothing, dash: 'solid', marker: 'circle' },
      { ...line(rows.bedDaysDoNothing), colour: CHART_COLOURS.scenario, dash: 'dot' },
      { ...line(rows.bedDays), colour: CHART_COLOURS.scenario, dash: 'solid', marker: 'square' },
    ],
    categoryTitle: text.year,
    valueTitle: text.base,
    valueFormat: 'whole',
  });
  writeBridgeChart(sheet, rows, { row: second, column: right }, size);
}

/** The column nearest to the middle of the page. */
function rightColumn({ size, page }: ChartGrid): number {
  const beforeYears = pointsOf(40) + 2 * pointsOf(17);
  return 3 + Math.max(0, Math.ceil((size.width + 4 - beforeYears) / pointsOf(page.yearWidth)));
}

function writeBridgeChart(
  sheet: SheetBuilder,
  { bridge }: SummaryRows,
  at: Position,
  size: ChartGrid['size'],
): void {
  const text = SUMMARY_TEXT.charts;
  const column = (index: number): SheetArea => ({
    sheet: sheet.name,
    from: { row: bridge.first, column: index },
    to: { row: bridge.last, column: index },
  });
  const series = (
    index: number,
    colour: string,
    look: Pick<ChartSeriesPlan, 'invisible' | 'hideInLegend'> = {},
  ): ChartSeriesPlan => ({
    name: {
      sheet: sheet.name,
      from: { row: bridge.header, column: index },
      to: { row: bridge.header, column: index },
    },
    values: column(index),
    colour,
    ...look,
  });
  sheet.chart({
    name: 'Bridge of the gap',
    kind: 'stacked-column',
    title: text.bridge,
    altText: text.bridgeAlt,
    at,
    size,
    categories: column(BRIDGE_COLUMNS.label),
    series: [
      series(BRIDGE_COLUMNS.pieces, 'FFFFFF', { invisible: true }),
      series(BRIDGE_COLUMNS.pieces + 1, 'FFFFFF', { invisible: true }),
      series(BRIDGE_COLUMNS.pieces + 2, CHART_COLOURS.adds),
      series(BRIDGE_COLUMNS.pieces + 3, CHART_COLOURS.adds, { hideInLegend: true }),
      series(BRIDGE_COLUMNS.pieces + 4, CHART_COLOURS.good),
      series(BRIDGE_COLUMNS.pieces + 5, CHART_COLOURS.good, { hideInLegend: true }),
      series(BRIDGE_COLUMNS.total, CHART_COLOURS.total),
    ],
    valueTitle: '£m',
    valueFormat: 'whole',
  });
}
