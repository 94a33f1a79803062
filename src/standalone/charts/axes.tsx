import { LABEL_LINE } from './category-labels';
import type { ChartData } from './chart-data';
import { AXIS_TITLE, UNDER_PLOT as UNDER, type ChartLayout } from './chart-layout';
import { useChartLook } from './look';
import { round } from './round';
import type { ChartTheme } from './theme-colours';

interface AxesProps {
  readonly data: ChartData;
  readonly layout: ChartLayout;
  readonly theme: ChartTheme;
}

/** How far a line's baseline lies under its middle. */
const BASELINE = 4;
const ASIDE = 6;

/** A chart's grid, ticks, labels of categories and titles of axes. */
export function Axes(props: AxesProps) {
  return (
    <>
      <Grid {...props} />
      <CategoryLabels {...props} />
      <AxisTitles {...props} />
    </>
  );
}

function Grid({ layout, theme }: AxesProps) {
  const look = useChartLook();
  const { plot, axis, isSideways, tickTexts } = layout;
  return axis.ticks.map((tick, at) => {
    const place = round(layout.placeOf(tick));
    return isSideways ? (
      <g key={tick}>
        <path className={look.grid} d={`M${place} ${plot.top}v${round(plot.height)}`} stroke={theme.grid} />
        <text
          x={place}
          y={round(plot.top + plot.height + UNDER + LABEL_LINE - 3)}
          textAnchor="middle"
          fill={theme.text}
        >
          {tickTexts[at]}
        </text>
      </g>
    ) : (
      <g key={tick}>
        <path
          className={look.grid}
          d={`M${round(plot.left)} ${place}h${round(plot.width)}`}
          stroke={theme.grid}
        />
        <text x={round(plot.left - ASIDE)} y={place + BASELINE} textAnchor="end" fill={theme.text}>
          {tickTexts[at]}
        </text>
      </g>
    );
  });
}

/** The line at zero, drawn over the columns that stand on it. */
export function ZeroLine({ layout, theme }: Pick<AxesProps, 'layout' | 'theme'>) {
  const look = useChartLook();
  const { plot, axis, isSideways } = layout;
  if (axis.low > 0 || axis.high < 0) return null;
  const place = round(layout.placeOf(0));
  return (
    <path
      className={look.line}
      d={
        isSideways
          ? `M${place} ${plot.top}v${round(plot.height)}`
          : `M${round(plot.left)} ${place}h${round(plot.width)}`
      }
      stroke={theme.zero}
    />
  );
}

function CategoryLabels({ data, layout, theme }: AxesProps) {
  const { plot, labels, isSideways } = layout;
  const bottom = plot.top + plot.height + UNDER;
  return labels.lines.map((lines, category) => {
    const middle = round(layout.middleOf(category));
    if (lines.length === 0) return null;
    const key = `${category} ${data.categories[category]}`;
    if (labels.isSlanted) {
      const y = round(bottom + BASELINE);
      return (
        <text
          key={key}
          x={middle}
          y={y}
          textAnchor="end"
          fill={theme.text}
          transform={`rotate(-45 ${middle} ${y})`}
        >
          {lines[0]}
        </text>
      );
    }
    const x = isSideways ? round(plot.left - ASIDE) : middle;
    const first = isSideways
      ? middle + BASELINE - ((lines.length - 1) * LABEL_LINE) / 2
      : bottom + LABEL_LINE - 3;
    return (
      <text key={key} textAnchor={isSideways ? 'end' : 'middle'} fill={theme.text}>
        {lines.map((line, at) => (
          <tspan key={at} x={x} y={round(first + at * LABEL_LINE)}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

function AxisTitles({ layout, theme }: AxesProps) {
  const { plot, isSideways, labels, valueTitle, categoryTitle } = layout;
  const [beside, under] = isSideways ? [categoryTitle, valueTitle] : [valueTitle, categoryTitle];
  const x = AXIS_TITLE.size + 3;
  const y = round(plot.top + plot.height / 2);
  return (
    <>
      {beside !== '' && (
        <text x={x} y={y} textAnchor="middle" fill={theme.text} transform={`rotate(-90 ${x} ${y})`}>
          {beside}
        </text>
      )}
      {under !== '' && (
        <text
          x={round(plot.left + plot.width / 2)}
          y={round(plot.top + plot.height + UNDER + labels.height + AXIS_TITLE.size + 3)}
          textAnchor="middle"
          fill={theme.text}
        >
          {under}
        </text>
      )}
    </>
  );
}
