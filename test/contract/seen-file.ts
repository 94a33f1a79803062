import type { CellValue } from '../../src/workbook/plan';
import type { ReadCell } from '../support/read-cells';
import { readXlsx, type ReadWorkbook } from '../support/read-xlsx';
import { child, descendants, type XmlElement } from '../support/read-xml';
import type { SeenCell, SeenColumn, SeenLink, SeenPrint, SeenSheet, SeenTable, SeenWorkbook } from './seen';
import { seenCharts } from './seen-file-charts';
import { conditionalFormatsOf, validationsOf } from './seen-file-rules';
import { FileLooks } from './seen-file-looks';
import { plainText } from './seen-file-text';
import { plainReference } from './seen-reference';

/** What is seen of a file, read from its parts without any of the code that wrote them. */
export function seeFile(bytes: Uint8Array): SeenWorkbook {
  const book = readXlsx(bytes);
  const looks = new FileLooks(book.part('xl/styles.xml'));
  const names = descendants(book.part('xl/workbook.xml'), 'definedName').filter(
    ({ attributes }) => attributes.localSheetId === undefined && attributes.hidden !== '1',
  );
  return {
    sheets: book.sheetNames.map((name) => seeSheet(book, name, looks)),
    activeSheet: book.activeSheet,
    names: Object.fromEntries(
      names.map(({ attributes, text }) => [
        plainText(attributes.name),
        { refersTo: plainReference(plainText(text)), comment: plainText(attributes.comment) },
      ]),
    ),
  };
}

function seeSheet(book: ReadWorkbook, name: string, looks: FileLooks): SeenSheet {
  const part = book.sheetPart(name);
  const pane = descendants(part, 'pane')[0]?.attributes;
  const cells = book.cells(name);
  const columns = columnsOf(part);
  const heights = rowHeightsOf(part);
  const isHeld = ({ value, formula }: ReadCell): boolean => value !== undefined || formula !== undefined;
  return {
    name,
    tabColour: descendants(part, 'tabColor')[0]?.attributes.rgb?.slice(2) ?? '',
    hasGridlines: descendants(part, 'sheetView')[0]?.attributes.showGridLines !== '0',
    held: [...cells].filter(([, cell]) => isHeld(cell)).map(([address]) => address),
    cell: (address): SeenCell | undefined => {
      const cell = cells.get(address);
      if (!cell) return undefined;
      const { value, formula, style } = cell;
      return { value: value as CellValue | undefined, formula, ...looks.at(style, typeof value) };
    },
    column: (index) => columns.get(index),
    rowHeight: (row) => heights.get(row),
    frozen: { rows: Number(pane?.ySplit ?? 0), columns: Number(pane?.xSplit ?? 0) },
    tables: tablesOf(book, name),
    validations: validationsOf(part),
    conditionalFormats: conditionalFormatsOf(part, looks),
    links: linksOf(part),
    notes: book.partsOf(name, 'comments').flatMap((path) =>
      descendants(book.part(path), 'comment').map((comment) => ({
        cell: comment.attributes.ref!,
        text: plainText(descendants(comment, 't').reduce((text, run) => text + run.text, '')),
      })),
    ),
    charts: seenCharts(book, name),
    print: printOf(book, name, part),
  };
}

/** A column's width in the file is in digits seven pixels wide, with their padding. */
const PIXELS_OF_DIGIT = 7;

function columnsOf(part: XmlElement): ReadonlyMap<number, SeenColumn> {
  const seen = new Map<number, SeenColumn>();
  for (const { attributes } of child(part, 'cols')?.children ?? []) {
    const { min, max, width, hidden, outlineLevel } = attributes;
    for (let column = Number(min) - 1; column < Number(max); column += 1) {
      seen.set(column, {
        pixels: Number(width) * PIXELS_OF_DIGIT,
        isHidden: hidden === '1',
        isGrouped: Number(outlineLevel ?? 0) > 0,
      });
    }
  }
  return seen;
}

function rowHeightsOf(part: XmlElement): ReadonlyMap<number, number> {
  const rows = child(part, 'sheetData')?.children ?? [];
  return new Map(
    rows
      .filter(({ attributes }) => attributes.customHeight === '1')
      .map(({ attributes }) => [Number(attributes.r) - 1, Number(attributes.ht)]),
  );
}

function tablesOf(book: ReadWorkbook, sheet: string): SeenTable[] {
  return book.partsOf(sheet, 'table').map((path) => {
    const part = book.part(path);
    const { displayName, ref, totalsRowCount } = part.attributes;
    return {
      name: displayName!,
      address: ref!,
      columns: descendants(part, 'tableColumn').map(({ attributes }) => plainText(attributes.name)),
      hasTotals: Number(totalsRowCount ?? 0) > 0,
      description: plainText(descendants(child(part, 'extLst'), 'table')[0]?.attributes.altTextSummary),
    };
  });
}

function linksOf(part: XmlElement): SeenLink[] {
  return descendants(part, 'hyperlink').map(({ attributes: { ref, location, tooltip } }) => ({
    cell: ref!,
    target: plainReference(plainText(location)),
    tip: plainText(tooltip),
  }));
}

function printOf(book: ReadWorkbook, sheet: string, part: XmlElement): SeenPrint | undefined {
  const setup = child(part, 'pageSetup');
  if (!setup) return undefined;
  const { orientation, paperSize, fitToWidth, fitToHeight } = setup.attributes;
  const withoutSheet = (text: string): string => text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const area = book.names.get(`${sheet}!_xlnm.Print_Area`);
  const titles = (book.names.get(`${sheet}!_xlnm.Print_Titles`) ?? '')
    .split(/,(?=[^,]*!)/)
    .filter((title) => title !== '')
    .map(withoutSheet);
  return {
    orientation: orientation as SeenPrint['orientation'],
    paper: paperSize === '9' ? 'A4' : `number ${paperSize}`,
    pagesWide: Number(fitToWidth ?? 1),
    pagesHigh: Number(fitToHeight ?? 1),
    area: area === undefined ? undefined : withoutSheet(area),
    titleRows: titles.find((title) => /^\d/.test(title)),
    titleColumns: titles.find((title) => /^[A-Z]/.test(title)),
    footer: footerOf(descendants(part, 'oddFooter')[0]?.text ?? ''),
  };
}

/** The three parts of a footer, without the codes of type face and size. */
function footerOf(text: string): readonly [string, string, string] {
  const plain = text.replace(/&"[^"]*"&\d+/g, '');
  const part = (code: string): string => new RegExp(`&${code}(.*?)(?=&[LCR]|$)`).exec(plain)?.[1] ?? '';
  return [part('L'), part('C'), part('R')];
}
