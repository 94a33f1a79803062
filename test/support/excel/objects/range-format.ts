import type { Block } from '../block';
import { commonStyle, setStyle } from '../cell-styles';
import { changeCells, type Host, type Places } from '../host';
import { refuse } from '../host-error';
import { HostObject, type HostProperty } from '../host-object';
import { fitRows, lineProperty, setLineProperty } from './range-lines';

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

/** The look of cells: null where they differ. */
export function rangeFormat(host: Host, places: Places): HostObject {
  const { sheet, blocks } = places;
  const style = (key: string, check: Check): HostProperty => styleProperty(host, places, key, check);
  const looking = (): void => {
    for (const block of blocks) changeCells(host, { sheet, block }, 'look');
  };
  const lines = (kind: 'rows' | 'columns', name: string, initial: number, most: number): HostProperty => ({
    get: () => common(blocks.map((block) => lineProperty(sheet, block, kind, name, initial))),
    set: (value) => {
      if (!between(0, most)(value)) refuse('InvalidArgument', `Not a size: ${String(value)}`);
      for (const block of blocks) setLineProperty(host, { sheet, block }, kind, name, value);
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
              looking();
              for (const block of blocks) setStyle(sheet, block, 'Fill.Color', '#FFFFFF');
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
      Borders: () => borders(host, places),
      Protection: () =>
        new HostObject('FormatProtection', {
          properties: { Locked: style('Locked', isFlag), FormulaHidden: style('FormulaHidden', isFlag) },
        }),
    },
    methods: {
      AutofitColumns: looking,
      AutofitRows: () => {
        looking();
        for (const block of blocks) fitRows(sheet, block);
      },
    },
  });
}

function common(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function styleProperty(host: Host, { sheet, blocks }: Places, key: string, check: Check): HostProperty {
  return {
    get: () => common(blocks.map((block) => commonStyle(sheet, block, key))),
    set: (value) => {
      if (!check(value)) refuse('InvalidArgument', `Not a value of ${key}: ${String(value)}`);
      const given = typeof value === 'string' && value.startsWith('#') ? value.toUpperCase() : value;
      for (const block of blocks) {
        changeCells(host, { sheet, block }, 'look');
        setStyle(sheet, block, key, given);
      }
    },
  };
}

function borders(host: Host, places: Places): HostObject {
  const one = (side: unknown): HostObject =>
    SIDES.includes(side as Side)
      ? border(host, places, side as Side)
      : refuse('InvalidArgument', `Not a side of a range: ${String(side)}`);
  return new HostObject('RangeBorderCollection', {
    properties: { Count: { get: () => SIDES.length } },
    items: () => SIDES.map(one),
    item: one,
    methods: { GetItemAt: (index) => one(SIDES[Number(index)]) },
  });
}

function border(host: Host, { sheet, blocks }: Places, side: Side): HostObject {
  const sides = blocks.map((block) => cellsOfSide(block, side));
  const cells = sides.flatMap(({ block }) => block ?? []);
  const cellSide = sides[0]?.side ?? side;
  const property = (name: string, check: Check): HostProperty =>
    cells.length === 0
      ? { get: () => null, set: () => undefined }
      : styleProperty(host, { sheet, blocks: cells }, `Borders.${cellSide}.${name}`, check);
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
