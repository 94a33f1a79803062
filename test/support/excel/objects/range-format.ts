import type { Block } from '../block';
import { commonStyle, setStyle } from '../cell-styles';
import { changeCells, type Host, type Place } from '../host';
import { refuse } from '../host-error';
import { HostObject, type HostProperty } from '../host-object';
import { lineProperty, setLineProperty } from './range-lines';

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 15;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

type Check = (value: unknown) => boolean;

const isColour: Check = (value) => typeof value === 'string' && /^(?:#[0-9A-Fa-f]{6}|[A-Za-z]+)$/.test(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const between =
  (from: number, to: number): Check =>
  (value) =>
    typeof value === 'number' && value >= from && value <= to;

/** The look of a range: null where its cells differ. */
export function rangeFormat(host: Host, place: Place): HostObject {
  const { sheet, block } = place;
  const style = (key: string, check: Check): HostProperty => styleProperty(host, place, block, key, check);
  const lines = (kind: 'rows' | 'columns', name: string, initial: number, most: number): HostProperty => ({
    get: () => lineProperty(sheet, block, kind, name, initial),
    set: (value) => {
      if (!between(0, most)(value)) refuse('InvalidArgument', `Not a size: ${String(value)}`);
      setLineProperty(host, place, kind, name, value);
    },
  });
  return new HostObject('RangeFormat', {
    properties: {
      WrapText: style('WrapText', isFlag),
      HorizontalAlignment: style('HorizontalAlignment', oneOf(HORIZONTAL)),
      VerticalAlignment: style('VerticalAlignment', oneOf(VERTICAL)),
      IndentLevel: style('IndentLevel', between(0, 250)),
      TextOrientation: style('TextOrientation', between(-90, 180)),
      ShrinkToFit: style('ShrinkToFit', isFlag),
      ColumnWidth: lines('columns', 'width', DEFAULT_WIDTH, 1790),
      RowHeight: lines('rows', 'height', DEFAULT_HEIGHT, 409.5),
    },
    children: {
      Fill: () =>
        new HostObject('RangeFill', {
          properties: { Color: style('Fill.Color', isColour) },
          methods: {
            Clear: () => {
              changeCells(host, place, 'look');
              setStyle(sheet, block, 'Fill.Color', '#FFFFFF');
            },
          },
        }),
      Font: () =>
        new HostObject('RangeFont', {
          properties: {
            Name: style('Font.Name', (value) => typeof value === 'string'),
            Size: style('Font.Size', between(1, 409)),
            Color: style('Font.Color', isColour),
            Bold: style('Font.Bold', isFlag),
            Italic: style('Font.Italic', isFlag),
            Underline: style('Font.Underline', oneOf(UNDERLINES)),
            Strikethrough: style('Font.Strikethrough', isFlag),
          },
        }),
      Borders: () => borders(host, place),
      Protection: () =>
        new HostObject('FormatProtection', {
          properties: { Locked: style('Locked', isFlag), FormulaHidden: style('FormulaHidden', isFlag) },
        }),
    },
    methods: {
      AutofitColumns: () => {
        changeCells(host, place, 'look');
      },
      AutofitRows: () => {
        changeCells(host, place, 'look');
      },
    },
  });
}

function styleProperty(host: Host, place: Place, block: Block, key: string, check: Check): HostProperty {
  return {
    get: () => commonStyle(place.sheet, block, key),
    set: (value) => {
      if (!check(value)) refuse('InvalidArgument', `Not a value of ${key}: ${String(value)}`);
      changeCells(host, place, 'look');
      setStyle(
        place.sheet,
        block,
        key,
        typeof value === 'string' && value.startsWith('#') ? value.toUpperCase() : value,
      );
    },
  };
}

function borders(host: Host, place: Place): HostObject {
  const one = (side: unknown): HostObject =>
    SIDES.includes(side as Side)
      ? border(host, place, side as Side)
      : refuse('InvalidArgument', `Not a side of a range: ${String(side)}`);
  return new HostObject('RangeBorderCollection', {
    properties: { Count: { get: () => SIDES.length } },
    items: () => SIDES.map(one),
    item: one,
    methods: { GetItemAt: (index) => one(SIDES[Number(index)]) },
  });
}

function border(host: Host, place: Place, side: Side): HostObject {
  const { block, side: cellSide } = cellsOfSide(place.block, side);
  const property = (name: string, check: Check): HostProperty =>
    block === undefined
      ? { get: () => null, set: () => undefined }
      : styleProperty(host, place, block, `Borders.${cellSide}.${name}`, check);
  return new HostObject('RangeBorder', {
    identity: () => ({ Id: side }),
    properties: {
      SideIndex: { get: () => side },
      Style: property('Style', oneOf(LINES)),
      Weight: property('Weight', oneOf(WEIGHTS)),
      Color: property('Color', isColour),
    },
  });
}

/** A range's border is one side of some of its cells; undefined where the range has no such cells. */
function cellsOfSide(
  { row, column, rows, columns }: Block,
  side: Side,
): { readonly block: Block | undefined; readonly side: string } {
  switch (side) {
    case 'EdgeTop':
      return { block: { row, column, rows: 1, columns }, side: 'Top' };
    case 'EdgeBottom':
      return { block: { row: row + rows - 1, column, rows: 1, columns }, side: 'Bottom' };
    case 'EdgeLeft':
      return { block: { row, column, rows, columns: 1 }, side: 'Left' };
    case 'EdgeRight':
      return { block: { row, column: column + columns - 1, rows, columns: 1 }, side: 'Right' };
    case 'InsideHorizontal':
      return { block: rows < 2 ? undefined : { row, column, rows: rows - 1, columns }, side: 'Bottom' };
    case 'InsideVertical':
      return { block: columns < 2 ? undefined : { row, column, rows, columns: columns - 1 }, side: 'Right' };
    default:
      return { block: { row, column, rows, columns }, side };
  }
}
