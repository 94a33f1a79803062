import { refuse } from '../host-error';
import { HostObject, kept, type HostMembers } from '../host-object';
import { bagOf, type ChartState } from '../workbook-state';

type Bags = ChartState['bags'];
type Changing = () => void;

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
];

function part(
  typeName: string,
  bags: Bags,
  name: string,
  defaults: Readonly<Record<string, unknown>>,
  changing: Changing,
  more: HostMembers = {},
): HostObject {
  return new HostObject(typeName, { ...more, properties: kept(bagOf(bags, name), defaults, changing) });
}

/** A part's fill: a colour, or none. */
export function fillPart(bags: Bags, name: string, changing: Changing): HostObject {
  return new HostObject('ChartFill', {
    methods: {
      SetSolidColor: (colour) => {
        if (!/^(?:#[0-9A-Fa-f]{6}|[A-Za-z]+)$/.test(String(colour))) {
          refuse('InvalidArgument', `Not a colour: ${String(colour)}`);
        }
        changing();
        bags[name] = { Color: String(colour) };
      },
      Clear: () => {
        changing();
        bags[name] = { Color: null };
      },
    },
  });
}

/** A part's line. */
export function linePart(bags: Bags, name: string, changing: Changing): HostObject {
  const defaults = { Color: '', LineStyle: 'Automatic', Weight: 2.25 };
  return new HostObject('ChartLineFormat', {
    properties: kept(bagOf(bags, name), defaults, (property, value) => {
      if (property === 'LineStyle' && !LINE_STYLES.includes(String(value))) {
        refuse('InvalidArgument', `Not a line: ${String(value)}`);
      }
      changing();
    }),
    methods: {
      Clear: () => {
        changing();
        bagOf(bags, name)['LineStyle'] = 'None';
      },
    },
  });
}

export function fontPart(bags: Bags, name: string, changing: Changing): HostObject {
  const defaults = {
    Bold: false,
    Color: '#000000',
    Italic: false,
    Name: 'Calibri',
    Size: 10,
    Underline: 'None',
  };
  return part('ChartFont', bags, name, defaults, changing);
}

export function chartTitle(bags: Bags, changing: Changing): HostObject {
  const defaults = { Text: 'Chart Title', Visible: true, Overlay: false, Position: 'Top', ShowShadow: false };
  return part('ChartTitle', bags, 'Title', defaults, changing, {
    children: {
      Format: () =>
        new HostObject('ChartTitleFormat', {
          children: {
            Fill: () => fillPart(bags, 'Title.Fill', changing),
            Font: () => fontPart(bags, 'Title.Font', changing),
          },
        }),
    },
    methods: {
      SetFormula: (formula) => {
        changing();
        bagOf(bags, 'Title')['Formula'] = formula;
      },
    },
  });
}

/** The legend. Its entries are those of the series, in their order. */
export function chartLegend(state: ChartState, changing: Changing): HostObject {
  const { bags } = state;
  const entry = (index: unknown): HostObject =>
    state.series[Number(index)] === undefined
      ? refuse('InvalidArgument', 'No such entry of the legend.')
      : part('ChartLegendEntry', bags, `Legend.Entries.${Number(index)}`, { Visible: true }, changing);
  const entries = (): HostObject =>
    new HostObject('ChartLegendEntryCollection', {
      items: () => state.series.map((_, index) => entry(index)),
      methods: { GetCount: () => state.series.length, GetItemAt: entry },
    });
  const defaults = { Visible: true, Position: 'Right', Overlay: false, ShowShadow: false };
  return part('ChartLegend', bags, 'Legend', defaults, changing, {
    children: {
      LegendEntries: entries,
      Format: () =>
        new HostObject('ChartLegendFormat', {
          children: {
            Fill: () => fillPart(bags, 'Legend.Fill', changing),
            Font: () => fontPart(bags, 'Legend.Font', changing),
          },
        }),
    },
  });
}

const AXIS = {
  Visible: true,
  NumberFormat: 'General',
  LinkNumberFormat: true,
  Minimum: '',
  Maximum: '',
  MajorUnit: '',
  MinorUnit: '',
  ReversePlotOrder: false,
  TickLabelPosition: 'NextToAxis',
  TickLabelSpacing: '',
  TickMarkSpacing: 1,
  MajorTickMark: 'None',
  MinorTickMark: 'None',
  IsBetweenCategories: true,
  CategoryType: 'Automatic',
  Crosses: 'Automatic',
  Position: 'Automatic',
  TextOrientation: 0,
};

export function chartAxes(bags: Bags, changing: Changing): HostObject {
  const axis = (name: 'CategoryAxis' | 'ValueAxis') => (): HostObject =>
    chartAxis(bags, `Axes.${name}`, changing);
  return new HostObject('ChartAxes', {
    children: { CategoryAxis: axis('CategoryAxis'), ValueAxis: axis('ValueAxis') },
    methods: {
      GetItem: (type, group) => {
        if (group !== undefined && group !== null && group !== 'Primary')
          refuse('NotImplemented', 'A second axis.');
        if (type === 'Category') return axis('CategoryAxis')();
        return type === 'Value'
          ? axis('ValueAxis')()
          : refuse('InvalidArgument', `Not an axis: ${String(type)}`);
      },
    },
  });
}

function chartAxis(bags: Bags, name: string, changing: Changing): HostObject {
  const gridlines = (kind: string, visible: boolean) => (): HostObject =>
    part('ChartGridlines', bags, `${name}.${kind}`, { Visible: visible }, changing, {
      children: {
        Format: () =>
          new HostObject('ChartGridlinesFormat', {
            children: { Line: () => linePart(bags, `${name}.${kind}.Line`, changing) },
          }),
      },
    });
  return part('ChartAxis', bags, name, AXIS, changing, {
    children: {
      Title: () =>
        part(
          'ChartAxisTitle',
          bags,
          `${name}.Title`,
          { Text: '', Visible: false, TextOrientation: 0 },
          changing,
          {
            children: {
              Format: () =>
                new HostObject('ChartAxisTitleFormat', {
                  children: { Font: () => fontPart(bags, `${name}.Title.Font`, changing) },
                }),
            },
          },
        ),
      Format: () =>
        new HostObject('ChartAxisFormat', {
          children: {
            Font: () => fontPart(bags, `${name}.Font`, changing),
            Line: () => linePart(bags, `${name}.Line`, changing),
          },
        }),
      MajorGridlines: gridlines('MajorGridlines', true),
      MinorGridlines: gridlines('MinorGridlines', false),
    },
  });
}
