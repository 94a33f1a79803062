import type { ChartPlan, ChartSeriesPlan, PlanValues } from '../../workbook/plan';
import { numberReferenceXml, textReferenceXml } from './chart-data';

const LINE_WIDTH = 22_225;
const MARKER_SIZE = 5;
const DASHES: Readonly<Record<NonNullable<ChartSeriesPlan['dash']>, string>> = {
  solid: 'solid',
  dash: 'dash',
  dot: 'sysDot',
  'dash-dot': 'dashDot',
};

/** One series of a chart, its place in the chart being `index`. */
export function seriesXml(
  chart: ChartPlan,
  series: ChartSeriesPlan,
  index: number,
  values: PlanValues,
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReferenceXml(series.name, values)}</c:tx>` +
    lookXml(chart.kind, series) +
    `<c:cat>${textReferenceXml(chart.categories, values)}</c:cat>` +
    `<c:val>${numberReferenceXml(series.values, values)}</c:val>` +
    `${chart.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function lookXml(kind: ChartPlan['kind'], series: ChartSeriesPlan): string {
  if (kind === 'line') return lineLookXml(series);
  const look = series.invisible
    ? '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
    : `<c:spPr>${fillXml(series.colour)}<a:ln w="3175">${fillXml('FFFFFF')}</a:ln></c:spPr>`;
  return kind === 'stacked-area' ? look : `${look}<c:invertIfNegative val="0"/>`;
}

function lineLookXml({ colour, dash = 'solid', marker = 'none', invisible }: ChartSeriesPlan): string {
  if (invisible) {
    return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>';
  }
  const fill = fillXml(colour);
  const symbol =
    marker === 'none'
      ? '<c:symbol val="none"/>'
      : `<c:symbol val="${marker}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${fill}<a:ln w="6350">${fill}</a:ln></c:spPr>`;
  return (
    `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${fill}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln></c:spPr>` +
    `<c:marker>${symbol}</c:marker>`
  );
}

function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
