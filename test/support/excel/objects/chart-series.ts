import { addressOf, placeOf, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import { bagOf, changeSheet, type ChartState, type SeriesState, type SheetState } from '../workbook-state';
import { fillPart, linePart } from './chart-parts';
import { absolute } from './names';

const SERIES = {
  ChartType: '',
  MarkerStyle: 'Automatic',
  MarkerSize: 5,
  MarkerBackgroundColor: '',
  MarkerForegroundColor: '',
  Smooth: false,
  GapWidth: 150,
  Overlap: 0,
  HasDataLabels: false,
  AxisGroup: 'Primary',
  Filtered: false,
  InvertIfNegative: false,
  PlotOrder: 0,
  ShowShadow: false,
  VaryByCategories: false,
};

const MARKERS = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
];

/** The series of a chart, addressed by their place. */
export function chartSeries(host: Host, sheet: SheetState, chart: ChartState): HostObject {
  const at = (index: unknown): HostObject => {
    const found = chart.series[Number(index)];
    return found === undefined
      ? refuse('InvalidArgument', `${chart.name} has no series ${String(index)}.`)
      : oneSeries(host, sheet, chart, found);
  };
  return new HostObject('ChartSeriesCollection', {
    properties: { Count: { get: () => chart.series.length } },
    items: () => chart.series.map((_, index) => at(index)),
    methods: {
      Add: (name, index) => {
        changeSheet(host.workbook, sheet);
        const added: SeriesState = { name: String(name ?? `Series${chart.series.length + 1}`), bags: {} };
        chart.series.splice(typeof index === 'number' ? index : chart.series.length, 0, added);
        return oneSeries(host, sheet, chart, added);
      },
      GetCount: () => chart.series.length,
      GetItemAt: at,
    },
  });
}

function oneSeries(host: Host, sheet: SheetState, chart: ChartState, state: SeriesState): HostObject {
  const changing = (): void => {
    if (!chart.series.includes(state)) refuse('ItemNotFound', 'The series was deleted.');
    changeSheet(host.workbook, sheet);
  };
  const cells = (source: unknown): string => {
    const place = placeOf(host, source, sheet);
    if (place.block.rows > 1 && place.block.columns > 1)
      refuse('InvalidArgument', 'A series is one row or column.');
    changing();
    return absolute(addressOf(place));
  };
  return new HostObject('ChartSeries', {
    properties: {
      Name: {
        get: () => state.name,
        set: (value) => {
          changing();
          state.name = String(value);
        },
      },
      ...kept(bagOf(state.bags, 'Series'), { ...SERIES, ChartType: chart.type }, (name, value) => {
        if (name === 'MarkerStyle' && !MARKERS.includes(String(value))) {
          refuse('InvalidArgument', `Not a marker: ${String(value)}`);
        }
        changing();
      }),
    },
    children: {
      Format: () =>
        new HostObject('ChartSeriesFormat', {
          children: {
            Fill: () => fillPart(state.bags, 'Fill', changing),
            Line: () => linePart(state.bags, 'Line', changing),
          },
        }),
    },
    methods: {
      SetValues: (source) => {
        state.values = cells(source);
      },
      SetXAxisValues: (source) => {
        state.categories = cells(source);
      },
      Delete: () => {
        changing();
        chart.series = chart.series.filter((each) => each !== state);
      },
    },
  });
}
