import type { ChartPlan, PlanValues } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import { blockValues } from './chart-data';
import { textLookXml, titleXml } from './chart-text';
import { escapePlain } from './escape-xml';

export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

const LABEL_SIZE = 900;
const QUARTER_TURN_LEFT = -5_400_000;
const GRID_COLOUR = 'E3E3E3';
const AXIS_COLOUR = '8C8C8C';
/** Excel starts an automatic axis above 0 where the values lie closer together than this share of the largest. */
const CLOSE_TOGETHER = 5 / 6;

/** The two axes of a chart. Labels of categories stand below negative columns, not across them. */
export function axesXml(chart: ChartPlan, values: PlanValues): string {
  const isBar = chart.kind === 'bar';
  const { categoryTitle, valueTitle, valueFormat } = chart;
  const categories =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    // Bars run down the page in the order of the rows that they come from.
    `<c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/>` +
    (categoryTitle === undefined ? '' : axisTitleXml(categoryTitle, isBar)) +
    '<c:numFmt formatCode="General" sourceLinked="0"/>' +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${lineXml(AXIS_COLOUR)}</c:spPr>${textLookXml(LABEL_SIZE)}<c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>';
  return (
    `${categories}<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${wouldBeCut(chart, values) ? '<c:min val="0"/>' : ''}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr>${lineXml(GRID_COLOUR)}</c:spPr></c:majorGridlines>` +
    axisTitleXml(valueTitle, !isBar) +
    `<c:numFmt formatCode="${escapePlain(NUMBER_FORMATS[valueFormat])}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(LABEL_SIZE)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    // With the categories reversed, "max" is the bottom of the page.
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${chart.kind === 'stacked-area' ? 'midCat' : 'between'}"/></c:valAx>`
  );
}

function axisTitleXml(text: string, upright: boolean): string {
  return titleXml(text, LABEL_SIZE, false, upright ? QUARTER_TURN_LEFT : undefined);
}

function lineXml(colour: string): string {
  return `<a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

/**
 * Whether an automatic axis would start above 0 and so overstate differences between columns. Only
 * then is the start fixed: a fixed start would also hide values that turn negative later.
 */
function wouldBeCut(chart: ChartPlan, values: PlanValues): boolean {
  if (chart.kind === 'line') return false;
  const rows = chart.series.map(({ values: area }) =>
    blockValues(area, values).map((value) => (typeof value === 'number' ? value : 0)),
  );
  const isStacked = chart.kind === 'stacked-column' || chart.kind === 'stacked-area';
  const lowest = Math.min(...(isStacked ? rows.slice(0, 1) : rows).flat());
  const tops = isStacked
    ? (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0))
    : rows.flat();
  return lowest > 0 && lowest > CLOSE_TOGETHER * Math.max(...tops);
}
