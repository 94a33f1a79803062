import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { ChartPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { readXlsx } from '../../support/read-xlsx';
import { child, descendants, type XmlElement } from '../../support/read-xml';
import { block, cell } from '../../support/sample-cells';
import { planOf, samplePlan } from '../../support/sample-plan';

function chartsOf(plan: WorkbookPlan, sheet: string): { drawing: XmlElement; charts: XmlElement[] } {
  const book = readXlsx(writeXlsx(plan, evaluatePlan(plan)));
  const [path] = book.partsOf(sheet, 'drawing');
  const charts = book.relatedParts(path!, 'chart').map((chart) => book.part(chart));
  return { drawing: book.part(path!), charts };
}

const { drawing, charts } = chartsOf(samplePlan(), 'Charts');
const [column, stackedColumn, bar, line, stackedArea] = charts;

const value = (parent: XmlElement | undefined, name: string) => descendants(parent, name)[0]?.attributes.val;
const texts = (parent: XmlElement | undefined, name: string) =>
  descendants(parent, name).map(({ text }) => text);

describe('A written chart', () => {
  it('is of the kind of the plan', () => {
    expect(charts).toHaveLength(5);
    expect([value(column, 'barDir'), value(column, 'grouping')]).toEqual(['col', 'clustered']);
    expect([value(stackedColumn, 'barDir'), value(stackedColumn, 'grouping')]).toEqual(['col', 'stacked']);
    expect(value(stackedColumn, 'overlap')).toBe('100');
    expect([value(bar, 'barDir'), value(bar, 'grouping')]).toEqual(['bar', 'clustered']);
    expect(descendants(line, 'lineChart')).toHaveLength(1);
    expect([descendants(stackedArea, 'areaChart').length, value(stackedArea, 'grouping')]).toEqual([
      1,
      'stacked',
    ]);
  });

  it('follows its cells, and carries the values that they have', () => {
    const [series] = descendants(column, 'ser');
    expect(texts(series, 'f')).toEqual(['Charts!$A$4', 'Charts!$B$3:$E$3', 'Charts!$B$4:$E$4']);
    expect(texts(child(series, 'tx'), 'v')).toEqual(['Do nothing']);
    expect(texts(child(series, 'cat'), 'v')).toEqual(['2015/16', '2016/17', '2017/18', '2018/19']);
    expect(texts(child(series, 'val'), 'v')).toEqual(['100', '104.5', '109', '115']);
  });

  it('leaves a gap where a cell holds an error', () => {
    const series = child(descendants(line, 'ser')[1], 'val');
    expect(value(series, 'ptCount')).toBe('4');
    expect(descendants(series, 'pt').map(({ attributes }) => attributes.idx)).toEqual(['0', '1', '2']);
  });

  it('says its title, its axes and its unit', () => {
    const title = (parent: XmlElement | undefined) => texts(child(parent, 'title'), 't').join('');
    expect(title(child(column, 'chart'))).toBe('Spend as a column <£m> & "more"');
    expect(title(descendants(column, 'catAx')[0])).toBe('Financial year');
    expect(title(descendants(column, 'valAx')[0])).toBe('Spend, £m');
    expect(title(descendants(line, 'catAx')[0])).toBe('');
    const format = descendants(descendants(column, 'valAx')[0], 'numFmt')[0]?.attributes;
    expect(format).toEqual({ formatCode: '"£"#,##0.0"m";"−£"#,##0.0"m"', sourceLinked: '0' });
  });

  it('has a legend at the bottom, without the series that are not to be named', () => {
    for (const chart of charts) expect(value(chart, 'legendPos')).toBe('b');
    const dropped = (chart: XmlElement | undefined) =>
      descendants(chart, 'legendEntry').map((entry) => [value(entry, 'idx'), value(entry, 'delete')]);
    expect(dropped(column)).toEqual([]);
    expect(dropped(stackedColumn)).toEqual([['0', '1']]);
    expect(dropped(line)).toEqual([['2', '1']]);
  });

  it('draws series in their colours, and an invisible one not at all', () => {
    const fills = descendants(stackedColumn, 'ser').map((series) => {
      const look = child(series, 'spPr');
      return child(look, 'noFill') ? 'none' : value(look, 'srgbClr');
    });
    expect(fills).toEqual(['none', '0072B2', 'D55E00']);
  });

  it('tells lines apart by dash and marker too', () => {
    const looks = descendants(line, 'ser').map((series) => [
      value(child(series, 'spPr'), 'prstDash'),
      value(child(series, 'marker'), 'symbol'),
    ]);
    expect(looks).toEqual([
      ['solid', 'circle'],
      ['dash', 'square'],
      ['sysDot', 'diamond'],
      ['dashDot', 'triangle'],
    ]);
  });

  it('keeps the names of categories clear of columns below zero', () => {
    for (const chart of charts) expect(value(descendants(chart, 'catAx')[0], 'tickLblPos')).toBe('low');
  });

  it('has its title and alternative text, its size in points and its place', () => {
    const [anchor] = descendants(drawing, 'oneCellAnchor');
    const { name, descr, title } = descendants(anchor, 'cNvPr')[0]!.attributes;
    expect({ name, descr, title }).toEqual({
      name: 'Chart column',
      descr: 'A column chart of spend: it rises from £100m to £115m',
      title: 'Spend as a column <£m> & "more"',
    });
    // 12,700 English metric units are a point.
    expect(child(anchor, 'ext')?.attributes).toEqual({ cx: '4826000', cy: '2794000' });
    expect([texts(anchor, 'col'), texts(anchor, 'row')]).toEqual([['0'], ['9']]);
  });
});

describe('An axis of columns', () => {
  function startOf(kind: ChartPlan['kind'], numbers: readonly number[]): string | undefined {
    const sheet = 'Sheet';
    const last = numbers.length;
    const chart: ChartPlan = {
      name: 'Chart',
      kind,
      title: 'Title',
      altText: '',
      at: { row: 4, column: 0 },
      size: { width: 300, height: 200 },
      categories: { sheet, ...block(0, 1, 0, last) },
      series: [
        { name: { sheet, ...block(1, 0) }, values: { sheet, ...block(1, 1, 1, last) }, colour: '0072B2' },
      ],
      valueTitle: '£m',
      valueFormat: 'gbp-millions',
    };
    const row = numbers.map((number, index) => cell(1, index + 1, number, 'calculation'));
    return value(chartsOf(planOf(row, { charts: [chart] }), sheet).charts[0], 'min');
  }

  it('starts at 0 where the values lie so close that Excel would cut it', () => {
    // Excel leaves 0 out where the spread is less than a sixth of the largest value.
    expect(startOf('column', [95, 96, 100])).toBe('0');
    expect(startOf('stacked-column', [95, 96, 100])).toBe('0');
  });

  it('is left to the program where it shows 0 anyway, so that a later negative value is drawn', () => {
    expect(startOf('column', [50, 100])).toBeUndefined();
    expect(startOf('column', [-5, 100])).toBeUndefined();
  });

  it('may be cut in a line chart, which compares positions and not lengths', () => {
    expect(startOf('line', [95, 96, 100])).toBeUndefined();
  });
});
