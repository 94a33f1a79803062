import fc from 'fast-check';
import { readChart, type ChartData } from '../../../src/standalone/charts/chart-data';
import { seriesLooks, type Dash, type Marker } from '../../../src/standalone/charts/series-looks';
import { contrast, THEMES } from '../../../src/standalone/charts/theme-colours';
import { CHART_COLOURS, LINE_COLOURS, TIER_COLOURS } from '../../../src/workbook/colours';
import { bundledPlan } from '../../workbook/bundled-plan';
import { chartsOf } from './plan-cells';

interface Line {
  readonly dash?: Dash;
  readonly marker?: Marker;
  readonly colour: string;
}

const linesOf = (lines: readonly Line[]): ChartData => ({
  kind: 'line',
  categories: ['a'],
  series: lines.map((line, at) => ({ name: `${at}`, values: [1], ...line })),
});

const dash = fc.constantFrom<Dash>('solid', 'dash', 'dot', 'dash-dot');
const marker = fc.constantFrom<Marker>('none', 'circle', 'square', 'diamond', 'triangle');
const line = fc.record({ dash, marker, colour: fc.constantFrom('003B5C', 'B5460F', '0B6B2B') });

test('no two lines of the workbook look alike without their colours', () => {
  const charts = chartsOf(bundledPlan()).filter(({ chart }) => chart.kind === 'line');
  expect(charts.length).toBeGreaterThan(10);
  for (const { chart, values } of charts) {
    const looks = seriesLooks(
      readChart(chart, (area) => values[JSON.stringify(area)]!.map((value) => value ?? undefined)),
    ).map((look) => `${look.dash} ${look.marker}`);
    expect(new Set(looks).size).toBe(looks.length);
  }
});

test('up to five lines of any dashes and markers are told apart, each with its own dash', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const looks = seriesLooks(linesOf(lines));
      expect(new Set(looks.map((look) => `${look.dash} ${look.marker}`)).size).toBe(lines.length);
      expect(looks.map((look) => look.dash)).toEqual(lines.map((one) => one.dash));
    }),
  );
});

test('the first line of a look keeps it', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const looks = seriesLooks(linesOf(lines));
      lines.forEach((one, at) => {
        const isFirst =
          lines.findIndex((other) => other.dash === one.dash && other.marker === one.marker) === at;
        if (isFirst) expect(looks[at]!.marker).toBe(one.marker);
      });
    }),
  );
});

test('a line that needs a marker takes that of the line of its colour', () => {
  const looks = seriesLooks(
    linesOf([
      { colour: 'B5460F', dash: 'dash' },
      { colour: 'B5460F', dash: 'solid', marker: 'circle' },
      { colour: '003B5C', dash: 'dash' },
      { colour: '003B5C', dash: 'solid', marker: 'square' },
    ]),
  );
  expect(looks.map((look) => look.marker)).toEqual(['none', 'circle', 'square', 'square']);
});

test('columns of different colours differ by texture, those of one colour share it', () => {
  const columns = { ...linesOf(['a', 'b', 'a', 'c'].map((colour) => ({ colour }))), kind: 'column' as const };
  const [first, second, third, fourth] = seriesLooks(columns).map(({ texture }) => texture);
  expect(third).toBe(first);
  expect(new Set([first, second, fourth]).size).toBe(3);
});

test.each([
  ['000000', 'ffffff', 21],
  ['ffffff', 'ffffff', 1],
  // The lightest grey that passes for text on white.
  ['767676', 'ffffff', 4.54],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

describe('on dark paper', () => {
  const { paper, ink, text } = THEMES.dark;
  const colours = [...Object.values(TIER_COLOURS), ...Object.values(CHART_COLOURS), ...LINE_COLOURS];

  it.each([...new Set(colours)])('%s shows with a contrast of 3 at the least', (colour) => {
    expect(contrast(ink(colour), paper)).toBeGreaterThanOrEqual(3);
  });

  it('any colour shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
        const drawn = ink(rgb.toString(16).padStart(6, '0'));
        expect(drawn).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(drawn, paper)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('the colours of lines stay apart', () => {
    const drawn = LINE_COLOURS.map(ink);
    expect(new Set(drawn).size).toBe(LINE_COLOURS.length);
  });

  it('texts pass on either paper', () => {
    expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(THEMES.light.text, THEMES.light.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
