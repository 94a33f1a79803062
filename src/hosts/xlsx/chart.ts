import type { ChartPlan, PlanValues } from '../../workbook/plan';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './chart-axes';
import { seriesXml } from './chart-series';
import { textLookXml, titleXml } from './chart-text';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, RELATIONSHIP_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';

const TITLE_SIZE = 1100;
const TEXT_SIZE = 900;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** A native chart that follows its cells, with the values they have now for viewers that do not calculate. */
export function chartXml(chart: ChartPlan, values: PlanValues): string {
  const series = chart.series.map((plan, index) => seriesXml(chart, plan, index, values)).join('');
  // LibreOffice draws #N/A in a line as 0 unless gaps are spanned; where a line ends, nothing is.
  const missing = chart.kind === 'line' ? 'span' : 'gap';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}"` +
    ` xmlns:r="${RELATIONSHIP_NAMESPACE}"><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, TITLE_SIZE, true)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart.kind, series)}${axesXml(chart, values)}` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(chart)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${missing}"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="D0D0D0"/></a:solidFill></a:ln></c:spPr>' +
    `${textLookXml(TEXT_SIZE)}</c:chartSpace>`
  );
}

function plotXml(kind: ChartPlan['kind'], series: string): string {
  switch (kind) {
    case 'line':
      return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        `${series}<c:marker val="1"/>${AXES}</c:lineChart>`
      );
    case 'stacked-area':
      return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${series}${AXES}</c:areaChart>`;
    case 'stacked-column':
      return columnsXml('col', 'stacked', series, '<c:gapWidth val="50"/><c:overlap val="100"/>');
    case 'column':
      return columnsXml('col', 'clustered', series, '<c:gapWidth val="80"/>');
    case 'bar':
      return columnsXml('bar', 'clustered', series, '<c:gapWidth val="60"/>');
  }
}

function columnsXml(direction: string, grouping: string, series: string, spacing: string): string {
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}${spacing}${AXES}</c:barChart>`
  );
}

function legendXml({ series }: ChartPlan): string {
  const dropped = series.map(({ invisible, hideInLegend }, index) =>
    invisible || hideInLegend
      ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`
      : '',
  );
  return `<c:legend><c:legendPos val="b"/>${dropped.join('')}<c:overlay val="0"/>${textLookXml(TEXT_SIZE)}</c:legend>`;
}
