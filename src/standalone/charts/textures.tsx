import type { ChartData } from './chart-data';
import { useChartLook } from './look';
import type { SeriesLook } from './series-looks';
import { contrast, type ChartTheme } from './theme-colours';

const TILE = 8;
/** A colour with less contrast than this to the paper gets dark strokes, which have more. */
const FAINT = 3;
/** One tile of each texture, as strokes; the first is plain. */
const STROKES = [
  '',
  'M-2 2 2 -2M-2 10 10 -2M6 10 10 6',
  'M1 2h2M5 6h2',
  'M0 4h8',
  'M-2 6 2 10M-2 -2 10 10M6 -2 10 2',
  'M4 0v8',
  'M0 4h8M4 0v8',
] as const;

/** The reference to a series' texture, for a fill. */
export const textureOf = (id: string, series: number): string => `url(#${textureId(id, series)})`;

const textureId = (id: string, series: number): string => `${id}-texture-${series}`;

interface TexturesProps {
  readonly id: string;
  readonly data: ChartData;
  readonly looks: readonly SeriesLook[];
  readonly theme: ChartTheme;
}

/** A texture for each series: its colour with faint strokes, so that colour alone tells nothing. */
export function Textures({ id, data, looks, theme }: TexturesProps) {
  const look = useChartLook();
  return (
    <defs>
      {data.series.map(({ colour, invisible }, series) => {
        const stroke = STROKES[looks[series]!.texture % STROKES.length]!;
        const ground = theme.ink(colour);
        return invisible ? null : (
          <pattern
            key={series}
            id={textureId(id, series)}
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
          >
            <rect
              className={stroke === '' ? look.plainGround : look.ground}
              width={TILE}
              height={TILE}
              fill={ground}
            />
            {stroke === '' ? null : (
              <path
                className={look.texture}
                d={stroke}
                stroke={contrast(ground, theme.paper) < FAINT ? theme.text : theme.paper}
                strokeOpacity={0.45}
                strokeWidth={1.2}
              />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
