import type { CellRole, CellStyle } from '../../workbook/plan';
import { columnLetters } from '../../workbook/print';
import { NUMBER_FORMATS, ROLE_LOOKS } from '../../workbook/styles';
import { joined } from './addresses';
import { lookKey, mannerOf, setAlignment, setPlain, setTraits } from './cell-looks';
import type { ExcelFormat, ExcelSheet } from './office';

/** The last column of a sheet, which nothing of a plan reaches. */
const COLUMN = columnLetters(16_383);

/** Where the cells are that a new sheet has its looks from until it is painted. */
export const PALETTE_AREA = `${COLUMN}:${COLUMN}`;

/**
 * Looks, each in a cell of the last column. Sheets that are made as copies of one have them all at
 * hand; what they share is set for many of them in one call.
 */
export class Palette {
  private readonly styles: readonly CellStyle[];
  private readonly cells: ReadonlyMap<string, string>;

  constructor(styles: readonly CellStyle[]) {
    const unlike = new Map(styles.map((style) => [lookKey(style), style]));
    this.styles = [...unlike.values()].sort((one, other) =>
      one.role < other.role ? -1 : one.role > other.role ? 1 : 0,
    );
    this.cells = new Map(this.styles.map((style, row) => [lookKey(style), cellIn(row)]));
  }

  /** The cell that has a look; undefined for one that was not asked for. */
  cellOf(style: CellStyle): string | undefined {
    return this.cells.get(lookKey(style));
  }

  /** Paints all looks on a sheet that has none of them: what many share is set for all of them at once. */
  paintOn(sheet: ExcelSheet): void {
    const all = sheet.getRange(blockIn(0, this.styles.length - 1));
    setPlain(all.format);
    const set = (is: (style: CellStyle) => boolean, change: (format: ExcelFormat) => void): void => {
      const cells = this.styles.flatMap((style, row) => (is(style) ? [cellIn(row)] : []));
      for (const address of joined(cells)) change(sheet.getRanges(address).format);
    };
    for (const role of new Set(this.styles.map((style) => style.role))) this.paintRole(sheet, role);
    const formats = this.styles.map(({ format }) => [format === 'general' ? null : NUMBER_FORMATS[format]]);
    all.numberFormat = formats as string[][];
    for (const align of ['left', 'centre', 'right'] as const) {
      set(
        (style) => mannerOf(style).align === align,
        (format) => {
          setAlignment(format, align);
        },
      );
    }
    set(
      (style) => mannerOf(style).wrap,
      (format) => {
        format.wrapText = true;
      },
    );
    set(
      (style) => mannerOf(style).indent > 0,
      (format) => {
        format.indentLevel = 1;
      },
    );
  }

  /** Takes the looks away again. */
  clearOn(sheet: ExcelSheet): void {
    sheet.getRange(PALETTE_AREA).clear('Formats');
  }

  /** The looks of a role lie below each other. Lines round a cell are set for one, and copied to the others. */
  private paintRole(sheet: ExcelSheet, role: CellRole): void {
    const first = this.styles.findIndex((style) => style.role === role);
    const last = this.styles.filter((style) => style.role === role).length + first - 1;
    const hasLines = ROLE_LOOKS[role].border !== 'none';
    const { format } = sheet.getRange(blockIn(first, hasLines ? first : last));
    setTraits(format, role);
    if (hasLines && last > first) {
      sheet.getRange(blockIn(first + 1, last)).copyFrom(cellIn(first), 'Formats');
    }
  }
}

function blockIn(first: number, last: number): string {
  return first === last ? cellIn(first) : `${cellIn(first)}:${cellIn(last)}`;
}

function cellIn(row: number): string {
  return `${COLUMN}${row + 1}`;
}
