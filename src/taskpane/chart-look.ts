import { makeStyles, tokens } from '@fluentui/react-components';

/** What a line stands for. Each has a colour, a dash and a marker of its own. */
export type LineKind = 'doNothing' | 'scenario' | 'cost' | 'avoided' | 'released' | 'median' | 'low' | 'high';

/** Lengths of dash and space; none where the line is solid. */
export const DASHES: Readonly<Record<LineKind, string | undefined>> = {
  doNothing: '6 4',
  scenario: undefined,
  cost: undefined,
  avoided: '1 4',
  released: '9 4',
  median: undefined,
  low: '3 3',
  high: '9 3',
};

/** The outline of each line's marker, around 0. */
export const MARKERS: Readonly<Record<LineKind, string>> = {
  doNothing: 'M-2.5-2.5h5v5h-5z',
  scenario: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  cost: 'M-2.5-2.5h5v5h-5z',
  avoided: 'M0-3.5l3.5 3.5l-3.5 3.5l-3.5-3.5z',
  released: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  median: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  low: 'M-3-2.5h6l-3 5z',
  high: 'M-3 2.5h6l-3-5z',
};

const line = (color: string, forced: string) => ({
  color,
  '@media (forced-colors: active)': { color: forced },
});

/** The looks of the preview's charts; colours come from the theme, and from the system where it forces its own. */
export const useChartLook = makeStyles({
  doNothing: line(tokens.colorNeutralForeground3, 'CanvasText'),
  scenario: line(tokens.colorBrandForeground1, 'Highlight'),
  cost: line(tokens.colorPaletteDarkOrangeForeground1, 'CanvasText'),
  avoided: line(tokens.colorNeutralForeground3, 'LinkText'),
  released: line(tokens.colorPaletteGreenForeground1, 'Highlight'),
  median: line(tokens.colorBrandForeground1, 'Highlight'),
  low: line(tokens.colorNeutralForeground3, 'CanvasText'),
  high: line(tokens.colorNeutralForeground3, 'CanvasText'),
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& li': { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
    '& svg': { flexShrink: 0 },
  },
  plot: { display: 'block', width: '100%', height: '150px' },
  text: {
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 0.5 },
  },
  nought: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  marker: { stroke: 'currentColor', strokeWidth: '1.5px' },
  filled: { fill: 'currentColor' },
  hollow: {
    fill: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
});
