import { useChartLook } from './look';
import type { Marker as MarkerName } from './series-looks';
import type { ChartTheme } from './theme-colours';

const SHAPES: Readonly<Record<Exclude<MarkerName, 'none'>, string>> = {
  circle: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  square: 'M-3.2 -3.2h6.4v6.4h-6.4z',
  diamond: 'M0 -4.4 4.4 0 0 4.4 -4.4 0z',
  triangle: 'M0 -4.2 4.2 3.4h-8.4z',
};

interface MarkerProps {
  readonly shape: Exclude<MarkerName, 'none'>;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly theme: ChartTheme;
}

/** A marker of a line, with a rim of paper so that it shows where lines cross. */
export function Marker({ shape, x, y, colour, theme }: MarkerProps) {
  const look = useChartLook();
  return (
    <path
      className={look.marker}
      d={SHAPES[shape]}
      transform={`translate(${x} ${y})`}
      fill={colour}
      stroke={theme.paper}
      strokeWidth={0.8}
    />
  );
}
