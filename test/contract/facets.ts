import type { MissingFeature } from '../../src/hosts/host';
import { a1 } from '../../src/workbook/print';
import type { SheetPlan } from '../../src/workbook/plan';
import { CONDITIONAL_LOOKS, NUMBER_FORMATS } from '../../src/workbook/styles';
import type { WorkedOut } from './differences';
import type { SeenConditionalFormat, SeenLines, SeenSheet, Side } from './seen';

/** One thing to see on a sheet, which must be as it was planned. */
export interface Facet {
  readonly name: string;
  /** What a host says that it is missing where it cannot show this. */
  readonly missing?: MissingFeature;
  /** What is seen of it on a sheet, at the places where the plan has something. */
  show(seen: SeenSheet, plan: SheetPlan): readonly unknown[];
  /** What is seen instead in a host that is missing it; undefined for nothing at all. */
  readonly blank?: (planned: unknown) => unknown;
}

/** What a formula reads where a host has none but plain references: their values say whether it is right. */
export const PLAIN_FORMULA = 'in plain references';

const { plain, text, general } = NUMBER_FORMATS;
const { muted } = CONDITIONAL_LOOKS;

/** What a cell holds and takes, and what is known by it. */
export const CONTENTS: readonly Facet[] = [
  {
    name: 'its values',
    show: (seen, plan) =>
      cellsOf(seen, plan, (cell): unknown =>
        cell?.formula === undefined ? cell?.value : ({ workedOut: cell.value } satisfies WorkedOut),
      ),
  },
  {
    name: 'its formulas',
    missing: 'structured-references',
    show: (seen, plan) => cellsOf(seen, plan, (cell) => cell?.formula),
    blank: inCell((formula) => formula && PLAIN_FORMULA),
  },
  {
    name: 'the number format of every cell',
    missing: 'plain-formats',
    show: (seen, plan) => cellsOf(seen, plan, (cell) => cell?.format),
    blank: inCell((format) => (format === plain || format === text ? general : format)),
  },
  {
    name: 'inputs unlocked and the rest locked',
    missing: 'locks',
    show: (seen, plan) => cellsOf(seen, plan, (cell) => cell?.look.locked),
    blank: inCell(() => false),
  },
  {
    name: 'its tables',
    show: ({ tables }) => byName(tables.map((table) => ({ ...table, description: 'apart' }))),
  },
  {
    name: 'the rules on what may be typed, with their words',
    show: ({ validations }) => [...validations].sort(byAddress),
  },
];

export const COLUMNS: Facet = {
  name: 'its columns’ widths, and the hidden ones hidden',
  show: ({ column }, plan) =>
    columnsOf(plan).map((index) => {
      const { pixels, isHidden = false } = column(index) ?? {};
      const isSet = plan.columns.some(({ from, to }) => from <= index && index <= to);
      return [index, isSet && pixels !== undefined ? rounded(pixels, 0.1) : 'any', isHidden];
    }),
};

export const FACETS: readonly Facet[] = [
  ...CONTENTS,
  COLUMNS,
  { name: 'nothing in other cells', show: ({ held }) => [...held].sort() },
  {
    name: 'the type face and fill of every cell',
    show: (seen, plan) =>
      cellsOf(seen, plan, (cell) => {
        if (!cell) return undefined;
        const { font, size, colour, bold, italic, underline, fill } = cell.look;
        return [font, size, colour, bold, italic, underline, fill];
      }),
  },
  {
    name: 'the alignment of every cell',
    show: (seen, plan) =>
      cellsOf(seen, plan, (cell) => {
        if (!cell) return undefined;
        const { horizontal, vertical, wrap } = cell.look;
        return [horizontal, vertical, wrap];
      }),
  },
  {
    name: 'the room before its texts',
    missing: 'indents',
    show: (seen, plan) => cellsOf(seen, plan, (cell) => cell?.look.indent),
    blank: inCell(() => 0),
  },
  {
    name: 'the lines round every cell',
    show: (seen, plan) =>
      plan.cells.map(({ row, column }) => [a1(row, column), linesAround(seen, row, column)]),
  },
  {
    name: 'what its tables hold, in words',
    missing: 'table-descriptions',
    show: ({ tables }) => byName(tables.map(({ name, description }) => ({ name, description }))),
    blank: (planned) => ({ ...(planned as object), description: '' }),
  },
  {
    name: 'its conditional formats, the winning one first',
    missing: 'muted-years',
    show: ({ conditionalFormats }) => conditionalFormats,
    blank: (planned) => ((planned as SeenConditionalFormat).colour === muted.colour ? undefined : planned),
  },
  {
    name: 'its charts',
    show: ({ charts }) =>
      charts.map(({ series, ...chart }) => ({
        ...chart,
        width: rounded(chart.width, 0.001),
        height: rounded(chart.height, 0.001),
        description: 'apart',
        series: series.map((one) => ({ ...one, dash: 'apart', nameFrom: 'apart' })),
      })),
  },
  {
    name: 'the dashes of its lines',
    missing: 'chart-dashes',
    show: ({ charts }) => charts.map(({ name, series }) => [name, ...series.map(({ dash }) => dash)]),
    blank: (planned) => (planned as unknown[]).map((dash, at) => (at > 0 && dash ? 'solid' : dash)),
  },
  {
    name: 'its charts in words, for who cannot see them',
    missing: 'chart-descriptions',
    show: ({ charts }) => charts.map(({ name, description }) => ({ name, description })),
    blank: (planned) => ({ ...(planned as object), description: '' }),
  },
  {
    name: 'names of lines and columns that follow their cells',
    missing: 'chart-name-links',
    show: ({ charts }) => charts.map(({ name, series }) => [name, ...series.map(({ nameFrom }) => nameFrom)]),
    blank: (planned) => (planned as unknown[]).map((place, at) => (at > 0 ? undefined : place)),
  },
  {
    name: 'its links',
    show: ({ links }) => [...links].sort((one, other) => (one.cell < other.cell ? -1 : 1)),
  },
  {
    name: 'its notes',
    missing: 'notes',
    show: ({ notes }) => [...notes].sort((one, other) => (one.cell < other.cell ? -1 : 1)),
  },
  {
    name: 'hidden columns that one click shows',
    missing: 'column-groups',
    show: ({ column }, plan) => columnsOf(plan).map((index) => [index, column(index)?.isGrouped ?? false]),
    blank: (planned) => [(planned as unknown[])[0], false],
  },
  {
    name: 'its rows’ heights, where they are set',
    show: ({ rowHeight }, { rowHeights }) => rowHeights.map(({ row }) => [row, rowHeight(row)]),
  },
  { name: 'what stays in view', show: ({ frozen }) => [frozen] },
  { name: 'the colour of its tab and no gridlines', show: (seen) => [seen.tabColour, seen.hasGridlines] },
  {
    name: 'how it prints',
    missing: 'print-setup',
    show: ({ print }) => (print ? [print] : []),
  },
];

/** Hosts keep sizes in units of their own. */
const rounded = (size: number, unit: number): number => Math.round(size / unit);

type Cell = ReturnType<SeenSheet['cell']>;

/** What a host shows of a cell in place of what is planned. */
function inCell(shown: (planned: unknown) => unknown): NonNullable<Facet['blank']> {
  return (planned) => {
    const [address, value] = planned as [string, unknown];
    return [address, shown(value)];
  };
}

function cellsOf(seen: SeenSheet, plan: SheetPlan, show: (cell: Cell) => unknown): [string, unknown][] {
  return plan.cells.map(({ row, column }) => {
    const address = a1(row, column);
    return [address, show(seen.cell(address))];
  });
}

/** The columns of the plan, and some after them, so that no other is hidden. */
function columnsOf({ columns, cells }: SheetPlan): number[] {
  const last = Math.max(0, ...columns.map(({ to }) => to), ...cells.map(({ column }) => column));
  return Array.from({ length: last + 3 }, (_, index) => index);
}

/** A side of a cell has a line where it draws one or its neighbour does. */
function linesAround({ cell }: SeenSheet, row: number, column: number): string {
  const linesOf = (down: number, along: number): SeenLines =>
    row + down < 0 || column + along < 0 ? {} : (cell(a1(row + down, column + along))?.look.lines ?? {});
  const side = (own: Side, other: Side, down: number, along: number): string =>
    linesOf(0, 0)[own] ?? linesOf(down, along)[other] ?? 'none';
  return [
    side('top', 'bottom', -1, 0),
    side('bottom', 'top', 1, 0),
    side('left', 'right', 0, -1),
    side('right', 'left', 0, 1),
  ].join(' ');
}

function byName<T extends { readonly name: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function byAddress(one: { readonly address: string }, other: { readonly address: string }): number {
  return one.address < other.address ? -1 : 1;
}
