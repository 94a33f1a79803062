import { call } from '../../src/workbook/compose';
import type { ChartPlan, ChartSeriesPlan, SheetArea, SheetPlan } from '../../src/workbook/plan';
import { block, cell, EMPTY } from './sample-cells';

const SHEET = 'Charts';
const LABELS = ['2015/16', '2016/17', '2017/18', '2018/19'];
const SERIES = ['Do nothing', 'Scenario & more', 'Gap', 'Base'];
const NUMBERS = [
  [100, 104.5, 109, 115],
  [100, 103, 105.5, null],
  [-4, -1.5, 2, 5],
  [3, 3, 3, 3],
];
const COLOURS = ['0072B2', 'D55E00', '009E73', '7F7F7F'];

function area(top: number, left: number, bottom = top, right = left): SheetArea {
  return { sheet: SHEET, ...block(top, left, bottom, right) };
}

function series(row: number, more: Partial<ChartSeriesPlan> = {}): ChartSeriesPlan {
  return { name: area(row, 0), values: area(row, 1, row, 4), colour: COLOURS[row - 3]!, ...more };
}

const KINDS: readonly (readonly [ChartPlan['kind'], readonly ChartSeriesPlan[]])[] = [
  ['column', [series(3), series(5)]],
  ['stacked-column', [series(6, { invisible: true }), series(3), series(4)]],
  ['bar', [series(3), series(5)]],
  [
    'line',
    [
      series(3, { marker: 'circle' }),
      series(4, { dash: 'dash', marker: 'square' }),
      series(5, { dash: 'dot', marker: 'diamond', hideInLegend: true }),
      series(6, { dash: 'dash-dot', marker: 'triangle' }),
    ],
  ],
  ['stacked-area', [series(3), series(6)]],
];

/** A chart of each kind, over numbers with a gap (#N/A) and with values below zero. */
export function sampleCharts(): SheetPlan {
  const charts = KINDS.map(([kind, plans], index): ChartPlan => ({
    name: `Chart ${kind}`,
    kind,
    title: `Spend as a ${kind} <£m> & "more"`,
    altText: `A ${kind} chart of spend: it rises from £100m to £115m`,
    at: { row: 9 + Math.floor(index / 2) * 18, column: index % 2 === 0 ? 0 : 7 },
    size: { width: 380, height: 220 },
    categories: area(2, 1, 2, 4),
    series: plans,
    ...(index % 2 === 0 ? { categoryTitle: 'Financial year' } : {}),
    valueTitle: 'Spend, £m',
    valueFormat: 'gbp-millions',
  }));
  return {
    ...EMPTY,
    name: SHEET,
    cells: [
      cell(0, 0, 'Charts', 'title'),
      cell(2, 0, 'Measure', 'header', 'text'),
      ...LABELS.map((label, index) => cell(2, 1 + index, label, 'header', 'text', { align: 'right' })),
      ...SERIES.flatMap((name, row) => [
        cell(3 + row, 0, name, 'label', 'text'),
        ...NUMBERS[row]!.map((number, index) =>
          cell(3 + row, 1 + index, number ?? call('NA'), 'calculation', 'gbp-millions'),
        ),
      ]),
    ],
    columns: [{ from: 0, to: 0, width: 18 }],
    charts,
    print: { fitToHeight: 1, orientation: 'landscape' },
  };
}
