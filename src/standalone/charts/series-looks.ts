import type { ChartData, ChartSeries } from './chart-data';

export type Dash = NonNullable<ChartSeries['dash']>;
export type Marker = NonNullable<ChartSeries['marker']>;

/** What tells a series from the others without its colour. */
export interface SeriesLook {
  readonly dash: Dash;
  readonly marker: Marker;
  /** Number of the texture of its columns, bars or area; series of one colour share it. */
  readonly texture: number;
}

const MARKERS: readonly Marker[] = ['none', 'circle', 'square', 'diamond', 'triangle'];

/**
 * The look of each series. A line that the plan tells from an earlier one by its colour alone gets a
 * marker: that of another line of its colour, or the first that makes it unlike all others.
 */
export function seriesLooks({ kind, series }: ChartData): readonly SeriesLook[] {
  const colours = [...new Set(series.filter(({ invisible }) => !invisible).map(({ colour }) => colour))];
  const planned = series.map(({ dash = 'solid', marker = 'none' }) => ({ dash, marker }));
  const taken = new Set<string>();
  return series.map(({ colour }, index) => {
    const { dash, marker } = planned[index]!;
    const related = series.flatMap((other, at) => (other.colour === colour ? [planned[at]!.marker] : []));
    const isFree = (one: Marker): boolean =>
      !taken.has(key(dash, one)) &&
      planned.slice(index + 1).every((later) => key(later.dash, later.marker) !== key(dash, one));
    const own = taken.has(key(dash, marker)) ? ([...related, ...MARKERS].find(isFree) ?? marker) : marker;
    taken.add(key(dash, own));
    return { dash, marker: kind === 'line' ? own : 'none', texture: Math.max(0, colours.indexOf(colour)) };
  });
}

const key = (dash: Dash, marker: Marker): string => `${dash} ${marker}`;
