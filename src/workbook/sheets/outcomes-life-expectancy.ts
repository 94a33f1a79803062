import { OUTCOMES_TEXT } from '../../strings/commissioning-sheets';
import { CHART_COLOURS } from '../colours';
import { add, ofThisRow, subtract } from '../compose';
import type { PlanContext } from '../context';
import { TABLES } from '../names';
import type { ChartSeriesPlan, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { documentOf } from './provenance';

const [, , , YEARS, LOW, HIGH, MARGIN] = OUTCOMES_TEXT.placeColumns;
const PLACE_AT = 1;
const YEARS_AT = 3;
const LOW_AT = 4;
const MARGIN_AT = 6;
const CHART = { width: 620, height: 260 };
/** Right of the lists. */
const CHART_COLUMN = 5;

/** `tblLifeExpectancy` with the range that each margin makes, and a chart of both beside the lists above it. */
export function writeLifeExpectancy(
  sheet: SheetBuilder,
  { baseline }: PlanContext,
  top: number,
  chartRow: number,
): void {
  const { lifeExpectancy } = baseline.commissioning;
  const table = TABLES.lifeExpectancy;
  const columns = OUTCOMES_TEXT.placeColumns;
  sheet.text(top, 0, OUTCOMES_TEXT.places, 'heading');
  sheet.text(top + 1, 0, OUTCOMES_TEXT.placesNote, 'tag');
  const header = top + 2;
  sheet.headers(header, 0, columns);
  const years = ofThisRow(table, YEARS);
  const margin = ofThisRow(table, MARGIN);
  const [low, high] = [subtract(years, margin), add(years, margin)];
  lifeExpectancy.forEach(({ period, place, source, section, ...figures }, index) => {
    const row = header + 1 + index;
    sheet.text(row, 0, period, 'tag');
    sheet.text(row, PLACE_AT, place, 'label', { wrap: true });
    sheet.text(row, 2, documentOf(baseline, source), 'tag', { wrap: true });
    sheet.number(row, YEARS_AT, figures.years, 'decimal');
    sheet.number(row, MARGIN_AT, figures.margin, 'decimal');
    sheet.formula(row, LOW_AT, low, 'decimal', { role: 'calculation' });
    sheet.formula(row, LOW_AT + 1, high, 'decimal', { role: 'calculation' });
    if (section !== '') sheet.text(row, MARGIN_AT + 1, section, 'tag', { wrap: true });
  });
  const last = header + lifeExpectancy.length;
  const calculated = { [LOW]: low, [HIGH]: high };
  sheet.table({
    name: table,
    description: OUTCOMES_TEXT.placesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name === LOW || name === HIGH ? { calculated: calculated[name] } : {}),
    })),
    hasTotals: false,
  });
  const down = (column: number): SheetArea => ({
    sheet: sheet.name,
    from: { row: header + 1, column },
    to: { row: last, column },
  });
  const line = (column: number): Pick<ChartSeriesPlan, 'name' | 'values'> => ({
    name: { sheet: sheet.name, from: { row: header, column }, to: { row: header, column } },
    values: down(column),
  });
  sheet.chart({
    name: 'Life expectancy',
    kind: 'line',
    title: OUTCOMES_TEXT.placesChart,
    altText: OUTCOMES_TEXT.placesAlt,
    at: { row: chartRow, column: CHART_COLUMN },
    size: CHART,
    categories: down(PLACE_AT),
    series: [
      { ...line(YEARS_AT), colour: CHART_COLOURS.scenario, dash: 'solid', marker: 'circle' },
      { ...line(LOW_AT), colour: CHART_COLOURS.total, dash: 'dash' },
      { ...line(LOW_AT + 1), colour: CHART_COLOURS.total, dash: 'dot' },
    ],
    valueTitle: OUTCOMES_TEXT.years,
    valueFormat: 'whole',
  });
}
