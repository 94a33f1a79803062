import type { ReadWorkbook } from '../support/read-xlsx';
import { child, descendants, type XmlElement } from '../support/read-xml';
import type { SeenChart, SeenSeries } from './seen';
import { plainText } from './seen-file-text';
import { plainReference } from './seen-reference';

const UNITS_OF_POINT = 12_700;
const DASHES: Readonly<Record<string, SeenSeries['dash']>> = {
  solid: 'solid',
  dash: 'dash',
  sysDot: 'dot',
  dashDot: 'dash-dot',
};

/** The charts of a sheet, in the order of its drawing. */
export function seenCharts(book: ReadWorkbook, sheet: string): SeenChart[] {
  return book.partsOf(sheet, 'drawing').flatMap((path) => {
    const charts = book.relatedParts(path, 'chart');
    return descendants(book.part(path), 'oneCellAnchor').map((anchor, index) =>
      seenChart(anchor, book.part(charts[index]!)),
    );
  });
}

function seenChart(anchor: XmlElement, part: XmlElement): SeenChart {
  const from = child(anchor, 'from');
  const extent = child(anchor, 'ext')!.attributes;
  const { name, descr } = descendants(anchor, 'cNvPr')[0]!.attributes;
  const plot = descendants(part, 'plotArea')[0]!;
  const drawn = plot.children.find((element) => element.name.endsWith('Chart'))!;
  const [categoryAxis, valueAxis] = [child(plot, 'catAx')!, child(plot, 'valAx')!];
  const kind = kindOf(drawn);
  const hidden = descendants(child(child(part, 'chart'), 'legend'), 'legendEntry').map((entry) =>
    Number(child(entry, 'idx')!.attributes.val),
  );
  const series = drawn.children.filter((element) => element.name === 'ser');
  const reversed = descendants(categoryAxis, 'orientation')[0]?.attributes.val === 'maxMin';
  return {
    name: name!,
    kind,
    title: titleOf(child(part, 'chart'))!,
    description: descr!,
    at: letters(Number(child(from, 'col')!.text)) + String(Number(child(from, 'row')!.text) + 1),
    width: Number(extent.cx) / UNITS_OF_POINT,
    height: Number(extent.cy) / UNITS_OF_POINT,
    categories: reference(child(series[0], 'cat')),
    categoryTitle: titleOf(categoryAxis),
    valueTitle: titleOf(valueAxis) ?? '',
    valueFormat: child(valueAxis, 'numFmt')!.attributes.formatCode!,
    fromTheTop: kind === 'bar' && reversed,
    series: series.map((element, index) => seenSeries(element, kind, !hidden.includes(index))),
  };
}

function kindOf(drawn: XmlElement): SeenChart['kind'] {
  const grouping = child(drawn, 'grouping')?.attributes.val;
  const direction = child(drawn, 'barDir')?.attributes.val;
  switch (`${drawn.name} ${direction ?? ''} ${grouping}`) {
    case 'barChart col clustered':
      return 'column';
    case 'barChart col stacked':
      return 'stacked-column';
    case 'barChart bar clustered':
      return 'bar';
    case 'lineChart  standard':
      return 'line';
    case 'areaChart  stacked':
      return 'stacked-area';
    default:
      throw new Error(`A chart of an unknown kind: ${drawn.name}, ${direction}, ${grouping}.`);
  }
}

function seenSeries(element: XmlElement, kind: SeenChart['kind'], isInLegend: boolean): SeenSeries {
  const shape = child(element, 'spPr');
  const isLine = kind === 'line';
  const painted = isLine ? child(shape, 'ln') : shape;
  const name = child(element, 'tx');
  return {
    name: plainText(descendants(name, 'v')[0]?.text),
    nameFrom: reference(name),
    values: reference(child(element, 'val')),
    colour: descendants(child(painted, 'solidFill'), 'srgbClr')[0]?.attributes.val,
    dash: isLine ? DASHES[descendants(painted, 'prstDash')[0]?.attributes.val ?? 'solid'] : undefined,
    marker: isLine
      ? (descendants(child(element, 'marker'), 'symbol')[0]?.attributes.val as SeenSeries['marker'])
      : undefined,
    isInLegend,
  };
}

const reference = (element: XmlElement | undefined): string =>
  plainReference(descendants(element, 'f')[0]?.text);

/** The text of an element's own title. */
function titleOf(element: XmlElement | undefined): string | undefined {
  const title = child(element, 'title');
  return title && descendants(title, 't').reduce((text, run) => text + run.text, '');
}

function letters(column: number): string {
  return (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}
