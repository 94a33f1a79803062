import { DASHES, useChartLook } from './chart-look';
import { labelledPlaces, roundTicks } from './chart-scale';
import type { LineChartProps } from './chart-line';
import { Marker } from './chart-marker';
import { useWidth } from './use-width';

const HEIGHT = 150;
const TOP = 8;
const BOTTOM = 22;
const RIGHT = 8;
const MOST_TICKS = 5;
/** Of a digit and of what is wide, `m` and `%`, at the size of the labels, rather more than less. */
const DIGIT_WIDTH = 7;
const WIDE_WIDTH = 11;
const LABEL_GAP = 6;
const YEAR_WIDTH = 64;
/** Markers closer than this would hide the dashes. */
const MARKER_APART = 12;

/** Axes and lines of a chart, as wide as there is room. Its numbers are in the table beside it. */
export function LinePlot({ title, finding, years, lines, spans = [], tick }: LineChartProps) {
  const chart = useChartLook();
  const [width, ref] = useWidth();
  const ticks = roundTicks([...spans, ...lines.flatMap(({ values }) => values)], MOST_TICKS);
  const [lowest, highest] = [ticks[0]!, ticks.at(-1)!];
  const step = ticks[1]! - lowest;
  const tickLabels = ticks.map((value) => tick(value, step));
  const left = Math.max(...tickLabels.map(widthOf)) + LABEL_GAP;
  const apart = (width - left - RIGHT) / Math.max(1, years.length - 1);
  const x = (t: number): number => round(left + t * apart);
  const y = (value: number): number =>
    round(TOP + ((highest - value) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM));
  const everyMarker = Math.max(1, Math.ceil(MARKER_APART / apart));
  return (
    <svg ref={ref} className={chart.plot} role="img" aria-label={`${title}. ${finding}`}>
      {width > left && (
        <>
          {ticks.map((value, index) => (
            <g key={value}>
              <path
                d={`M${left} ${y(value)}H${width - RIGHT}`}
                className={Math.abs(value) < step / 2 ? chart.nought : chart.grid}
              />
              <text x={left - LABEL_GAP} y={y(value)} dy="0.35em" textAnchor="end" className={chart.text}>
                {tickLabels[index]}
              </text>
            </g>
          ))}
          {labelledPlaces(years.length, Math.floor((width - left) / YEAR_WIDTH)).map((t) => (
            <text
              key={t}
              x={x(t)}
              y={HEIGHT - 5}
              textAnchor={t === years.length - 1 ? 'end' : t === 0 ? 'start' : 'middle'}
              className={chart.text}
            >
              {years[t]}
            </text>
          ))}
          {lines.map(({ kind, label, values }) => (
            <g key={label} className={chart[kind]}>
              <path
                d={values.map((value, t) => `${t === 0 ? 'M' : 'L'}${x(t)} ${y(value)}`).join('')}
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeDasharray={DASHES[kind]}
              />
              {values.map((value, t) =>
                (values.length - 1 - t) % everyMarker === 0 ? (
                  <Marker key={t} kind={kind} x={x(t)} y={y(value)} />
                ) : null,
              )}
            </g>
          ))}
        </>
      )}
    </svg>
  );
}

const widthOf = (label: string): number =>
  label.length * DIGIT_WIDTH + (/[m%]/.test(label) ? WIDE_WIDTH - DIGIT_WIDTH : 0);

/** To a tenth of a pixel. */
const round = (pixels: number): number => Math.round(pixels * 10) / 10;
