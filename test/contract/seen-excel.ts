import type { CellValue } from '../../src/workbook/plan';
import { lettersOf } from '../support/excel/block';
import type { Inspection, SeenCell as StoredCell } from '../support/excel/inspection';
import type {
  SeenCell,
  SeenLines,
  SeenLink,
  SeenLook,
  SeenPrint,
  SeenSheet,
  SeenWorkbook,
  Side,
} from './seen';
import { seenCharts } from './seen-excel-charts';
import { conditionalFormatsOf, validationsOf } from './seen-excel-rules';
import { plainReference } from './seen-reference';

const ERRORS: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!'];

/** What is seen of the workbook of the stand-in for Excel. Cells are looked up when they are asked for. */
export function seeExcel(workbook: Inspection): SeenWorkbook {
  const visible = workbook.names().filter((name) => name.visible);
  return {
    sheets: workbook.sheetNames().map((name) => seeSheet(workbook, name)),
    activeSheet: workbook.activeSheet(),
    names: Object.fromEntries(
      visible.map(({ name, formula, comment }) => [
        name,
        { refersTo: plainReference(formula.slice(1)), comment },
      ]),
    ),
  };
}

function seeSheet(workbook: Inspection, name: string): SeenSheet {
  const held = workbook.cells(name).map(({ row, column }) => lettersOf(column) + String(row + 1));
  const at = (address: string): StoredCell => workbook.cell(`'${name.replaceAll("'", "''")}'!${address}`);
  const look = workbook.sheetLook(name);
  const seen = new Map<string, SeenCell>();
  return {
    name,
    tabColour: withoutHash(look['TabColor']),
    hasGridlines: look['ShowGridlines'] !== false,
    held,
    cell: (address) => {
      const known = seen.get(address) ?? seeCell(at(address));
      seen.set(address, known);
      return known;
    },
    column: (index) => {
      const { width, hidden, level } = workbook.column(name, lettersOf(index));
      if (width === undefined && hidden === undefined) return undefined;
      return {
        pixels: width === undefined ? undefined : (Number(width) * 96) / 72,
        isHidden: hidden === true,
        isGrouped: Number(level ?? 0) > 0,
      };
    },
    rowHeight: (row) => workbook.row(name, row + 1)['height'] as number | undefined,
    frozen: workbook.frozen(name) ?? { rows: 0, columns: 0 },
    tables: workbook
      .tables()
      .filter((table) => table.sheet === name)
      .map((table) => ({
        name: table.name,
        address: table.address,
        columns: table.columns,
        hasTotals: table.totals,
        description: '',
      })),
    validations: validationsOf(workbook, name),
    conditionalFormats: conditionalFormatsOf(workbook, name),
    links: held.flatMap((address) => linkOf(address, at(address).link)),
    // The installed client library knows comments, which are conversations, and no notes.
    notes: [],
    charts: seenCharts(workbook, name),
    print: printOf(workbook, name),
  };
}

function seeCell({ value, formula, numberFormat, style, locked }: StoredCell): SeenCell {
  const lines = (['top', 'bottom', 'left', 'right'] as const).flatMap((side: Side) => {
    const key = `Borders.${side.charAt(0).toUpperCase()}${side.slice(1)}`;
    return style(`${key}.Style`) === 'None' ? [] : [[side, withoutHash(style(`${key}.Color`))]];
  });
  const fill = withoutHash(style('Fill.Color'));
  return {
    value: valueOf(value, formula),
    formula: formula?.slice(1),
    format: String(numberFormat),
    look: {
      font: String(style('Font.Name')),
      size: Number(style('Font.Size')),
      colour: withoutHash(style('Font.Color')),
      bold: style('Font.Bold') === true,
      italic: style('Font.Italic') === true,
      underline: style('Font.Underline') !== 'None',
      fill: fill === 'FFFFFF' ? undefined : fill,
      horizontal: HORIZONTAL[String(style('HorizontalAlignment'))],
      vertical: VERTICAL[String(style('VerticalAlignment'))]!,
      wrap: style('WrapText') === true,
      indent: Number(style('IndentLevel')),
      locked: locked === true,
      lines: Object.fromEntries(lines) as SeenLines,
    },
  };
}

const HORIZONTAL: Readonly<Record<string, SeenLook['horizontal']>> = {
  Left: 'left',
  Center: 'centre',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, SeenLook['vertical']>> = {
  Top: 'top',
  Center: 'centre',
  Bottom: 'bottom',
};

function valueOf(value: StoredCell['value'], formula: string | undefined): CellValue | undefined {
  if (formula === undefined) return value === '' ? undefined : value;
  return ERRORS.includes(String(value)) ? ({ error: value } as CellValue) : value;
}

function linkOf(cell: string, link: unknown): SeenLink[] {
  if (link === undefined || link === null) return [];
  const { documentReference = '', screenTip = '' } = link as Partial<Record<string, string>>;
  return [{ cell, target: plainReference(documentReference), tip: screenTip }];
}

function printOf(workbook: Inspection, sheet: string): SeenPrint {
  const { Page = {}, Print = {}, DefaultForAllPages = {} } = workbook.page(sheet);
  const zoom = (Page['Zoom'] ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
  const place = (given: unknown): string | undefined =>
    given === undefined
      ? undefined
      : String(given)
          .slice(String(given).lastIndexOf('!') + 1)
          .replaceAll('$', '');
  const text = (name: string): string => String(DefaultForAllPages[name] ?? '');
  return {
    orientation: Page['Orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    paper: String(Page['PaperSize'] ?? 'Letter'),
    pagesWide: zoom.horizontalFitToPages ?? 0,
    pagesHigh: zoom.verticalFitToPages ?? 0,
    area: place(Print['Area']),
    titleRows: place(Print['TitleRows']),
    titleColumns: place(Print['TitleColumns']),
    footer: [text('LeftFooter'), text('CenterFooter'), text('RightFooter')],
  };
}

/** A colour as the stand-in keeps it. */
function withoutHash(colour: unknown): string {
  return String(colour ?? '').replace('#', '');
}
