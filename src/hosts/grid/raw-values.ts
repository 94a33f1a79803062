import type { StyleIncludes } from '@ironcalc/wasm';
import type { Area, CellValue, ErrorValue } from '../../workbook/plan';
import { printPlainArea } from '../../workbook/print';
import type { GridModel } from './engine';
import { applyStyle } from './paint';

/** The errors that a plan knows. */
export const ERRORS = [
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#REF!',
] as const satisfies readonly ErrorValue['error'][];
const isError = (shown: string): shown is ErrorValue['error'] => ERRORS.some((one) => one === shown);
/** The engine's kinds of values. */
const TYPES = { number: 1, truth: 4, error: 16 };

/**
 * A format in which the engine shows all digits of a number. It rounds in every format for numbers,
 * and to 15 digits what is edited; but in a format for times, such as one with seconds, the sign for
 * the text itself stands for the shortest decimal that is exactly the number.
 */
const ALL_DIGITS = '@"|"ss';
const STYLE = 'Upstream all digits';
const FORMAT_ONLY: StyleIncludes = {
  number_format: true,
  font: false,
  fill: false,
  border: false,
  alignment: false,
  protection: false,
};

/** Reads values without rounding, from a copy of a workbook whose formats it may spoil. */
export class RawValues {
  private readonly readable = new Set<string>();

  constructor(private readonly copy: GridModel) {}

  /** The values of a block, row by row; undefined for a blank cell. */
  read(sheet: number, area: Area): (CellValue | undefined)[][] {
    this.makeReadable(sheet, area);
    const { from, to } = area;
    return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.column - from.column + 1 }, (__, along) =>
        this.value(sheet, from.row + down, from.column + along),
      ),
    );
  }

  /** Takes away what reading put into the workbook, but for the formats of what was read. */
  tidy(): void {
    if (this.readable.size > 0) this.copy.deleteNamedStyle(STYLE);
  }

  free(): void {
    this.copy.free();
  }

  private makeReadable(sheet: number, area: Area): void {
    const key = `${sheet} ${printPlainArea(area)}`;
    if (this.readable.has(key)) return;
    if (this.readable.size === 0) this.addStyle();
    this.readable.add(key);
    this.copy.setSelectedSheet(sheet);
    applyStyle(this.copy, area, STYLE);
  }

  private addStyle(): void {
    const { style } = this.copy.getCellStyle(0, 1, 1);
    this.copy.createNamedStyle(STYLE, { ...style, num_fmt: ALL_DIGITS }, FORMAT_ONLY);
  }

  private value(sheet: number, row: number, column: number): CellValue | undefined {
    const { copy } = this;
    const shown = copy.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (copy.getCellType(sheet, row + 1, column + 1)) {
      case TYPES.number:
        // A spreadsheet has no negative 0.
        return shown === '' ? undefined : Number(shown.slice(0, shown.indexOf('|'))) + 0;
      case TYPES.truth:
        return shown === 'TRUE';
      case TYPES.error:
        return { error: isError(shown) ? shown : '#VALUE!' };
      default:
        return shown;
    }
  }
}
