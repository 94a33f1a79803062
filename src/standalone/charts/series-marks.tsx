import type { ChartData } from './chart-data';
import type { ChartLayout } from './chart-layout';
import { useChartLook } from './look';
import { Marker } from './marker';
import { barsOf, layersOf, runsOf, type Point, type Run } from './marks';
import { round } from './round';
import type { SeriesLook } from './series-looks';
import type { Spans } from './spans';
import { DASHES, LINE_WIDTH } from './stroke';
import { textureOf } from './textures';
import type { ChartTheme } from './theme-colours';

/** Markers closer than this run into each other. */
const LEAST_BETWEEN_MARKERS = 12;
/** A bar thinner than this would vanish in a rim of paper. */
const RIMMED = 3;

export interface SeriesMarksProps {
  readonly id: string;
  readonly data: ChartData;
  readonly spans: Spans;
  readonly layout: ChartLayout;
  readonly looks: readonly SeriesLook[];
  readonly theme: ChartTheme;
}

/** The columns, bars, areas or lines of a chart. */
export function SeriesMarks(props: SeriesMarksProps) {
  return (
    <>
      <Bars {...props} />
      <Layers {...props} />
      <Lines {...props} />
    </>
  );
}

function Bars({ id, data, spans, layout, theme }: SeriesMarksProps) {
  const look = useChartLook();
  return barsOf(data, spans, layout).map(({ series, category, x, y, width, height }) => (
    <rect
      key={`${series} ${category}`}
      className={look.bar}
      x={round(x)}
      y={round(y)}
      width={round(width)}
      height={round(height)}
      fill={textureOf(id, series)}
      stroke={Math.min(width, height) < RIMMED ? 'none' : theme.paper}
      strokeWidth={0.5}
    />
  ));
}

function Layers({ id, data, spans, layout, theme }: SeriesMarksProps) {
  const look = useChartLook();
  return layersOf(data, spans, layout).map(({ series, upper, lower }) => (
    <path
      key={series}
      className={look.bar}
      d={`M${pathOf(upper)}L${pathOf([...lower].reverse())}Z`}
      fill={textureOf(id, series)}
      stroke={theme.paper}
      strokeWidth={0.5}
    />
  ));
}

/** Solid lines lie under dashed ones, so that both show where they run together; markers lie on top. */
function Lines({ data, spans, layout, looks, theme }: SeriesMarksProps) {
  const look = useChartLook();
  const runs = runsOf(data, spans, layout).map((run) => ({
    ...run,
    ...looks[run.series]!,
    colour: theme.ink(data.series[run.series]!.colour),
  }));
  const solidFirst = [...runs].sort(
    (one, other) => Number(one.dash !== 'solid') - Number(other.dash !== 'solid'),
  );
  return (
    <>
      {solidFirst.map(({ series, points, dash, colour }) => (
        <path
          key={`${series} ${points[0]!.x}`}
          className={look.line}
          d={`M${pathOf(points)}`}
          fill="none"
          stroke={colour}
          strokeWidth={LINE_WIDTH}
          strokeDasharray={DASHES[dash]}
          strokeLinejoin="round"
        />
      ))}
      {runs.map((run) => (
        <Markers key={`${run.series} ${run.points[0]!.x}`} run={run} step={layout.step} theme={theme} />
      ))}
    </>
  );
}

interface MarkersProps {
  readonly run: Run & Pick<SeriesLook, 'marker'> & { readonly colour: string };
  readonly step: number;
  readonly theme: ChartTheme;
}

function Markers({ run: { points, marker, colour }, step, theme }: MarkersProps) {
  const every = Math.max(1, Math.ceil(LEAST_BETWEEN_MARKERS / step));
  // A value without neighbours has no line to show it.
  const shape = marker === 'none' && points.length === 1 ? 'circle' : marker;
  if (shape === 'none') return null;
  return points
    .filter((_, at) => at % every === 0)
    .map(({ x, y }) => (
      <Marker key={x} shape={shape} x={round(x)} y={round(y)} colour={colour} theme={theme} />
    ));
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
