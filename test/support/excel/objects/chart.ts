import { typeOf } from '../cell-entry';
import { addressOf, placeOf, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import {
  bagOf,
  cellKey,
  changeSheet,
  freshId,
  type ChartState,
  type SeriesState,
  type SheetState,
} from '../workbook-state';
import { absolute } from './names';
import { chartSeries } from './chart-series';
import { chartAxes, chartLegend, chartTitle, fillPart, fontPart } from './chart-parts';
import { worksheet } from './worksheet';

const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'XYScatter',
];

const CHART = {
  Top: 0,
  Left: 0,
  Width: 360,
  Height: 216,
  PlotVisibleOnly: true,
  DisplayBlanksAs: 'NotPlotted',
  Style: 2,
  ShowDataLabelsOverMaximum: true,
};

/** The charts of a sheet. */
export function charts(host: Host, sheet: SheetState): HostObject {
  const find = (key: unknown) => {
    const wanted = String(key).toLowerCase();
    const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found && chart(host, sheet, found);
  };
  const item = (key: unknown) => find(key) ?? refuse('ItemNotFound', `No chart ${String(key)}.`);
  return new HostObject('ChartCollection', {
    properties: { Count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map((state) => chart(host, sheet, state)),
    item,
    methods: {
      Add: (type, source, seriesBy) => chart(host, sheet, addChart(host, sheet, type, source, seriesBy)),
      GetCount: () => sheet.charts.length,
      GetItem: item,
      GetItemAt: (index) => {
        const found = sheet.charts[Number(index)];
        return found === undefined ? refuse('InvalidArgument', 'No such chart.') : chart(host, sheet, found);
      },
      GetItemOrNullObject: (key) => find(key) ?? null,
    },
  });
}

function addChart(
  host: Host,
  sheet: SheetState,
  type: unknown,
  source: unknown,
  seriesBy: unknown,
): ChartState {
  checkType(type);
  const place = placeOf(host, source, sheet);
  changeSheet(host.workbook, sheet);
  let number = 1;
  const used = (name: string) => sheet.charts.some((each) => each.name === name);
  while (used(`Chart ${number}`)) number += 1;
  const by = seriesDirection(place, seriesBy);
  const state: ChartState = {
    id: `{${freshId(host.workbook).padStart(8, '0')}-0000-0000-0000-0000000000C0}`,
    name: `Chart ${number}`,
    type: String(type),
    source: addressOf(place),
    seriesBy: by,
    series: seriesOf(place, by),
    bags: {},
  };
  sheet.charts.push(state);
  return state;
}

function checkType(type: unknown): void {
  if (!TYPES.includes(String(type))) refuse('NotImplemented', `Charts of type ${String(type)}.`);
}

function seriesDirection({ block }: Place, given: unknown): string {
  if (given === 'Rows' || given === 'Columns') return given;
  if (given !== undefined && given !== null && given !== 'Auto') {
    refuse('InvalidArgument', `Not a way to read series: ${String(given)}`);
  }
  return block.columns > block.rows ? 'Rows' : 'Columns';
}

/** A first row or column of texts names the series or the categories; each other line is a series. */
function seriesOf({ sheet, block }: Place, by: string): SeriesState[] {
  const lines = by === 'Rows' ? block.rows : block.columns;
  const points = by === 'Rows' ? block.columns : block.rows;
  const cell = (line: number, point: number) => {
    const row = block.row + (by === 'Rows' ? line : point);
    const column = block.column + (by === 'Rows' ? point : line);
    return { row, column, value: sheet.cells.get(cellKey(row, column))?.value ?? '' };
  };
  const isText = (line: number, point: number) => typeOf(cell(line, point).value) === 'String';
  const named = points > 1 && isText(lines - 1, 0);
  const labelled = lines > 1 && isText(0, points - 1);
  const from = named ? 1 : 0;
  const address = (line: number) => {
    const first = cell(line, from);
    const last = cell(line, points - 1);
    const area = {
      row: first.row,
      column: first.column,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    };
    return absolute(addressOf({ sheet, block: area }));
  };
  return Array.from({ length: lines - (labelled ? 1 : 0) }, (_, index) => {
    const line = index + (labelled ? 1 : 0);
    return {
      name: named ? String(cell(line, 0).value) : `Series${index + 1}`,
      values: address(line),
      ...(labelled ? { categories: address(0) } : {}),
      bags: {},
    };
  });
}

function chart(host: Host, sheet: SheetState, state: ChartState): HostObject {
  const changing = (): void => {
    changeSheet(host.workbook, sheet);
  };
  return new HostObject('Chart', {
    identity: () => ({ Id: state.id }),
    properties: {
      Id: { get: () => state.id },
      Name: {
        get: () => state.name,
        set: (value) => {
          const name = String(value);
          const other = sheet.charts.find(
            (each) => each !== state && each.name.toLowerCase() === name.toLowerCase(),
          );
          if (other !== undefined || name === '')
            refuse('InvalidArgument', `Not a free chart's name: ${name}`);
          changing();
          state.name = name;
        },
      },
      ChartType: {
        get: () => state.type,
        set: (value) => {
          checkType(value);
          changing();
          state.type = String(value);
        },
      },
      PlotBy: { get: () => state.seriesBy },
      ...kept(bagOf(state.bags, 'Chart'), CHART, (name, value) => {
        const size = ['Top', 'Left', 'Width', 'Height'].includes(name);
        if (size && (typeof value !== 'number' || value < 0))
          refuse('InvalidArgument', `Not a ${name}: ${String(value)}`);
        changing();
      }),
    },
    children: {
      Title: () => chartTitle(state.bags, changing),
      Legend: () => chartLegend(state, changing),
      Axes: () => chartAxes(state.bags, changing),
      Series: () => chartSeries(host, sheet, state),
      Worksheet: () => worksheet(host, sheet),
      Format: () =>
        new HostObject('ChartAreaFormat', {
          children: {
            Fill: () => fillPart(state.bags, 'Area.Fill', changing),
            Font: () => fontPart(state.bags, 'Area.Font', changing),
          },
        }),
    },
    methods: {
      Activate: () => undefined,
      Delete: () => {
        changing();
        sheet.charts = sheet.charts.filter((each) => each !== state);
      },
      SetData: (source, seriesBy) => {
        const place = placeOf(host, source, sheet);
        changing();
        state.source = addressOf(place);
        state.seriesBy = seriesDirection(place, seriesBy);
        state.series = seriesOf(place, state.seriesBy);
      },
      SetPosition: (start, end) => {
        const from = placeOf(host, start, sheet);
        const to = end === undefined || end === null ? undefined : placeOf(host, end, sheet);
        changing();
        bagOf(state.bags, 'Chart')['Position'] = {
          from: addressOf(from),
          ...(to ? { to: addressOf(to) } : {}),
        };
      },
    },
  });
}
