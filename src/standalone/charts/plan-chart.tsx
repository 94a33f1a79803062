import { useId } from 'react';
import type { ChartPlan } from '../../app/plan-charts';
import { Axes, ZeroLine } from './axes';
import { readChart, type ValuesAt } from './chart-data';
import { figuresOf } from './chart-figures';
import { layOut, TITLE_LINE, type Size } from './chart-layout';
import { DataTable } from './data-table';
import { Legend } from './legend';
import { DISCLOSURE_HEIGHT, useChartLook } from './look';
import { Guide, Readout } from './readout';
import { SeriesMarks } from './series-marks';
import { seriesLooks } from './series-looks';
import { spansOf } from './spans';
import { Textures } from './textures';
import { THEMES } from './theme-colours';
import { usePointed } from './use-pointed';

interface PlanChartProps {
  readonly chart: ChartPlan;
  /** What an area's shown cells hold now, in reading order. */
  readonly valuesAt: ValuesAt;
  /** In pixels, with the line beneath that opens the table; the plan's size without it. */
  readonly size?: Size;
  readonly theme?: keyof typeof THEMES;
}

const PIXELS_PER_POINT = 96 / 72;

/** The size in pixels that the plan gives a chart in points. */
export const plannedSize = ({ size }: ChartPlan): Size => ({
  width: Math.round(size.width * PIXELS_PER_POINT),
  height: Math.round(size.height * PIXELS_PER_POINT),
});

/** A chart of the workbook as a picture of what its cells hold, with its figures as a table beneath. */
export function PlanChart({
  chart,
  valuesAt,
  size = plannedSize(chart),
  theme: name = 'light',
}: PlanChartProps) {
  const look = useChartLook();
  const id = useId();
  const theme = THEMES[name];
  const data = readChart(chart, valuesAt);
  const spans = spansOf(data);
  const layout = layOut(chart, data, spans, { ...size, height: size.height - DISCLOSURE_HEIGHT });
  const looks = seriesLooks(data);
  const figures = figuresOf(data, chart.valueFormat, layout.axis);
  const { category, handlers } = usePointed(layout, data.categories.length);
  const shared = { id, data, layout, looks, theme };
  return (
    <figure className={look.figure} style={{ width: layout.width }}>
      <div className={look.frame} style={{ height: layout.height }}>
        <svg
          className={look.picture}
          role="img"
          aria-label={`${chart.title}. ${chart.altText}`}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          {...handlers}
        >
          <Textures {...shared} />
          <rect
            className={look.paper}
            x={0.5}
            y={0.5}
            width={layout.width - 1}
            height={layout.height - 1}
            fill={theme.paper}
            stroke={theme.grid}
          />
          {layout.title.map((line, at) => (
            <text
              key={at}
              className={look.title}
              x={layout.width / 2}
              y={10 + (at + 0.75) * TITLE_LINE}
              textAnchor="middle"
              fill={theme.text}
            >
              {line}
            </text>
          ))}
          <Axes {...shared} />
          {category !== undefined && <Guide layout={layout} category={category} />}
          {data.kind === 'line' && <ZeroLine {...shared} />}
          <SeriesMarks {...shared} spans={spans} />
          {data.kind !== 'line' && <ZeroLine {...shared} />}
          <Legend {...shared} />
        </svg>
        {category !== undefined && <Readout {...shared} figures={figures} category={category} />}
      </div>
      <DataTable plan={chart} data={data} figures={figures} theme={theme} />
    </figure>
  );
}
