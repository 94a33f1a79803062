import type { SeriesFigures } from './chart-figures';
import type { ChartLayout } from './chart-layout';
import { swatchWidth } from './legend-rows';
import { useChartLook } from './look';
import { Swatch, type SwatchProps } from './swatch';

interface ReadoutProps extends Omit<SwatchProps, 'series'> {
  readonly layout: ChartLayout;
  readonly figures: readonly SeriesFigures[];
  readonly category: number;
}

const AWAY = 12;
const LEAST_WIDTH = 130;
const SWATCH_HEIGHT = 14;

/** A band over the category that the pointer is at. */
export function Guide({ layout, category }: { layout: ChartLayout; category: number }) {
  const look = useChartLook();
  const { plot, step, isSideways } = layout;
  const near = layout.middleOf(category) - step / 2;
  const start = isSideways ? plot.top : plot.left;
  const end = start + (isSideways ? plot.height : plot.width);
  const from = Math.max(start, near);
  const length = Math.min(end, near + step) - from;
  return isSideways ? (
    <rect
      className={look.guide}
      x={plot.left}
      y={from}
      width={plot.width}
      height={length}
      fill="#808080"
      fillOpacity={0.18}
    />
  ) : (
    <rect
      className={look.guide}
      x={from}
      y={plot.top}
      width={length}
      height={plot.height}
      fill="#808080"
      fillOpacity={0.18}
    />
  );
}

/** The figures of the category that the pointer is at, on the side where there is more room. */
export function Readout({ layout, figures, category, ...swatch }: ReadoutProps) {
  const look = useChartLook();
  const { theme, data } = swatch;
  const { width, height, plot, isSideways } = layout;
  const middle = layout.middleOf(category);
  const isLeft = isSideways || middle > width / 2;
  const aside = layout.step / 2 + AWAY;
  const room = isSideways ? width / 2 : (isLeft ? middle : width - middle) - aside;
  const place = isSideways
    ? {
        right: AWAY,
        ...(middle > height / 2 ? { bottom: height - middle + aside } : { top: middle + aside }),
      }
    : { top: plot.top, ...(isLeft ? { right: width - middle + aside } : { left: middle + aside }) };
  return (
    <div
      className={look.readout}
      style={{ ...place, maxWidth: Math.max(LEAST_WIDTH, room), background: theme.paper, color: theme.text }}
      aria-hidden
    >
      <div className={look.readoutHead}>{data.categories[category]}</div>
      {figures
        .filter(({ texts }) => texts[category] !== '')
        .map(({ series, name, texts }) => (
          <div key={series} className={look.readoutLine}>
            <svg
              className={look.swatch}
              width={swatchWidth(data.kind)}
              height={SWATCH_HEIGHT}
              viewBox={`0 ${-SWATCH_HEIGHT / 2} ${swatchWidth(data.kind)} ${SWATCH_HEIGHT}`}
            >
              <Swatch series={series} {...swatch} />
            </svg>
            <span className={look.readoutName}>{name}</span>
            <span className={look.readoutValue}>{texts[category]}</span>
          </div>
        ))}
    </div>
  );
}
