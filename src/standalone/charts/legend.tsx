import type { ChartData } from './chart-data';
import type { ChartLayout } from './chart-layout';
import { LEGEND_ROW, textAfterSwatch } from './legend-rows';
import { useChartLook } from './look';
import { round } from './round';
import type { SeriesLook } from './series-looks';
import { Swatch } from './swatch';
import type { ChartTheme } from './theme-colours';

interface LegendProps {
  readonly id: string;
  readonly data: ChartData;
  readonly layout: ChartLayout;
  readonly looks: readonly SeriesLook[];
  readonly theme: ChartTheme;
}

const EDGE = 10;

/** The legend under a chart. */
export function Legend({ layout, theme, ...rest }: LegendProps) {
  const look = useChartLook();
  return layout.legend.map(({ series, text, x, row }) => {
    const left = round(EDGE + x);
    const middle = round(layout.legendTop + (row + 0.5) * LEGEND_ROW);
    return (
      <g key={series}>
        <g transform={`translate(${left} ${middle})`}>
          <Swatch series={series} theme={theme} {...rest} />
        </g>
        <text
          className={look.legend}
          x={left + textAfterSwatch(rest.data.kind)}
          y={middle + 4}
          fill={theme.text}
        >
          {text}
        </text>
      </g>
    );
  });
}
