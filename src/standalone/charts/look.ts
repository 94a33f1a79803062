import { makeStyles } from '@fluentui/react-components';
import { CHART_FONT } from './text-width';

/** Of the line that opens the table. */
export const DISCLOSURE_HEIGHT = 24;

const FORCED = '@media (forced-colors: active)';

/**
 * The looks of charts. In forced colours a picture keeps its own colours, which need not show on the
 * reader's background, so everything is drawn in the reader's colours: lines differ by dash and
 * marker, areas by texture.
 */
export const useChartLook = makeStyles({
  place: { minWidth: 0 },
  figure: { margin: 0 },
  frame: { position: 'relative' },
  picture: {
    display: 'block',
    fontFamily: CHART_FONT,
    fontSize: '11px',
    '& text': { [FORCED]: { fill: 'CanvasText' } },
  },
  title: { fontSize: '13px', fontWeight: 700 },
  legend: { fontSize: '12px' },
  paper: { [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  line: { [FORCED]: { stroke: 'CanvasText' } },
  grid: { [FORCED]: { stroke: 'CanvasText', strokeOpacity: 0.3 } },
  marker: { [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' } },
  bar: { [FORCED]: { stroke: 'CanvasText' } },
  ground: { [FORCED]: { fill: 'Canvas' } },
  /** The first texture has no lines to tell it, so it is filled. */
  plainGround: { [FORCED]: { fill: 'CanvasText' } },
  texture: { [FORCED]: { stroke: 'CanvasText', strokeOpacity: 1 } },
  guide: { pointerEvents: 'none', [FORCED]: { fill: 'Highlight', fillOpacity: 0.4 } },
  readout: {
    position: 'absolute',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    padding: '4px 8px',
    borderRadius: '4px',
    border: '1px solid',
    fontFamily: CHART_FONT,
    fontSize: '12px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
  },
  readoutHead: { fontWeight: 700 },
  readoutLine: { display: 'flex', alignItems: 'center', gap: '6px' },
  readoutName: { flexGrow: 1 },
  readoutValue: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  swatch: { flexShrink: 0 },
  disclosure: {
    fontFamily: CHART_FONT,
    fontSize: '12px',
    lineHeight: '16px',
    // Stronger than the theme's colours, which stand on the element itself.
    [FORCED]: { backgroundColor: 'Canvas !important', color: 'CanvasText !important' },
    // An open table lies over what stands beneath the chart.
    '&[open]': { position: 'relative', zIndex: 1, border: '1px solid' },
    '& > summary': { cursor: 'pointer', padding: '4px 8px' },
  },
  scroller: { overflow: 'auto', maxHeight: '320px' },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': { padding: '2px 8px', borderBottom: '1px solid', textAlign: 'right' },
    '& td': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& th:first-child': { textAlign: 'left' },
    '& tbody th': { fontWeight: 400 },
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
