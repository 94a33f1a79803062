import { MARKERS, useChartLook, type LineKind } from './chart-look';

/** A line's mark at one of its points; hollow where it stands for what does not happen or is not cash. */
export function Marker({ kind, x, y }: { kind: LineKind; x: number; y: number }) {
  const chart = useChartLook();
  const isHollow = kind === 'doNothing' || kind === 'avoided';
  return (
    <path
      d={MARKERS[kind]}
      transform={`translate(${x} ${y})`}
      className={`${chart.marker} ${isHollow ? chart.hollow : chart.filled}`}
    />
  );
}
