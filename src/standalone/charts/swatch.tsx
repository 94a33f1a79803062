import type { ChartData } from './chart-data';
import { swatchWidth } from './legend-rows';
import { useChartLook } from './look';
import { Marker } from './marker';
import type { SeriesLook } from './series-looks';
import { DASHES, LINE_WIDTH } from './stroke';
import { textureOf } from './textures';
import type { ChartTheme } from './theme-colours';

export interface SwatchProps {
  readonly id: string;
  readonly series: number;
  readonly data: ChartData;
  readonly looks: readonly SeriesLook[];
  readonly theme: ChartTheme;
}

/** What a series looks like, around a middle line at 0 and from 0 to the swatch's width. */
export function Swatch({ id, series, data, looks, theme }: SwatchProps) {
  const look = useChartLook();
  const width = swatchWidth(data.kind);
  if (data.kind !== 'line') {
    return (
      <rect
        className={look.bar}
        y={-width / 2}
        width={width}
        height={width}
        fill={textureOf(id, series)}
        stroke={theme.paper}
        strokeWidth={0.5}
      />
    );
  }
  const colour = theme.ink(data.series[series]!.colour);
  const { dash, marker } = looks[series]!;
  return (
    <>
      <path
        className={look.line}
        d={`M0 0h${width}`}
        stroke={colour}
        strokeWidth={LINE_WIDTH}
        strokeDasharray={DASHES[dash]}
      />
      {marker !== 'none' && <Marker shape={marker} x={width / 2} y={0} colour={colour} theme={theme} />}
    </>
  );
}
