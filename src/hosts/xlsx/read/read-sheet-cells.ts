import { err, ok, type Result } from 'neverthrow';
import type { Area, CellValue, ErrorValue, Position } from '../../../workbook/plan';
import { positionOf } from './cell-address';
import type { FileProblem } from './file-problem';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import type { PackageParts } from './package-parts';
import type { XmlAttributes, XmlHandler } from './scan-xml';
import { unescapeText } from './unescape-text';

/** The values of a sheet's cells; undefined for a blank cell and for one that was not asked for. */
export type ReadCell = (row: number, column: number) => CellValue | undefined;

/** A cell that holds something. */
export interface HeldCell extends Position {
  /** A formula's is the one that the file carries; undefined where it carries none. */
  readonly value: CellValue | undefined;
  readonly isFormula: boolean;
  /** The number of its format among the file's. */
  readonly style: number;
}

const ERRORS: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!'];

/** Reads a worksheet's part for the cells in `areas`. `strings` are the workbook's shared ones. */
export function readSheetCells(
  parts: PackageParts,
  path: string,
  areas: readonly Area[],
  strings: readonly string[],
): Result<ReadCell, FileProblem> {
  const wanted = new Set<number>();
  for (const { from, to } of areas) {
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) wanted.add(keyOf(row, column));
    }
  }
  return scanCells(parts, path, strings, (row, column) => wanted.has(keyOf(row, column))).map(
    (cells) => (row, column) => cells.get(keyOf(row, column))?.value,
  );
}

/** Reads all cells of a worksheet's part that hold something. */
export function readHeldCells(
  parts: PackageParts,
  path: string,
  strings: readonly string[],
): Result<readonly HeldCell[], FileProblem> {
  return scanCells(parts, path, strings, () => true).map((cells) => [...cells.values()]);
}

type IsWanted = (row: number, column: number) => boolean;

const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

function scanCells(
  parts: PackageParts,
  path: string,
  strings: readonly string[],
  isWanted: IsWanted,
): Result<ReadonlyMap<number, HeldCell>, FileProblem> {
  const reader = new SheetReader(path, isWanted, strings);
  return parts.scan(path, reader).andThen(() => (reader.problem ? err(reader.problem) : ok(reader.cells)));
}

class SheetReader implements XmlHandler {
  problem: FileProblem | undefined;
  readonly cells = new Map<number, HeldCell>();
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private isWanted = false;
  private hasValue = false;
  private isFormula = false;
  private isText = false;
  private isGuide = false;
  private content = '';

  constructor(
    private readonly path: string,
    private readonly wants: IsWanted,
    private readonly strings: readonly string[],
  ) {}

  open(name: string, attributes: XmlAttributes): boolean {
    switch (name) {
      case 'row':
        this.openRow(attributes.get('r'));
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.isText = this.isWanted;
        this.hasValue = true;
        break;
      case 'f':
        this.isFormula = true;
        this.isText = false;
        break;
      case 'rPh':
        this.isGuide = true;
        break;
      case 't':
        this.isText = this.isWanted && !this.isGuide && this.type === 'inlineStr';
        this.hasValue = true;
        break;
      default:
        this.isText = false;
    }
    return this.problem === undefined;
  }

  text(text: string): void {
    if (this.isText) this.content += text;
  }

  close(name: string): void {
    this.isText = false;
    if (name === 'rPh') this.isGuide = false;
    if (name !== 'c' || !this.isWanted) return;
    this.isWanted = false;
    const isBlank = !this.hasValue || (this.type === 'n' && this.content.trim() === '');
    if (isBlank && !this.isFormula) return;
    const value = isBlank ? undefined : this.value();
    if (value === undefined && !isBlank) this.problem ??= { code: 'damaged', part: this.path };
    const { row, column, isFormula, style } = this;
    this.cells.set(keyOf(row, column), { row, column, value, isFormula, style });
  }

  /** Rows and cells stand in order; they may leave their numbers out, and then follow at once. */
  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= this.row) this.problem = { code: 'damaged', part: this.path };
    if (row >= MOST_ROWS) {
      this.problem = { code: 'too-many', what: 'rows', part: this.path, maximum: MOST_ROWS };
    }
    this.row = row;
    this.column = -1;
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attributes.get('r');
    const position = address === undefined ? { row: this.row, column: this.column + 1 } : positionOf(address);
    if (position?.row !== this.row || position.column <= this.column) {
      this.problem = { code: 'damaged', part: this.path };
      return;
    }
    this.column = position.column;
    if (this.column >= MOST_COLUMNS) {
      this.problem = { code: 'too-many', what: 'columns', part: this.path, maximum: MOST_COLUMNS };
    }
    this.isWanted = this.wants(this.row, this.column);
    this.type = attributes.get('t') ?? 'n';
    this.style = Number(attributes.get('s') ?? 0);
    this.content = '';
    this.hasValue = false;
    this.isFormula = false;
  }

  /** What the cell holds, or undefined where that cannot be. */
  private value(): CellValue | undefined {
    switch (this.type) {
      case 'n': {
        const number = Number(this.content);
        return Number.isFinite(number) ? number : undefined;
      }
      case 's':
        return /^\d+$/.test(this.content) ? this.strings[Number(this.content)] : undefined;
      case 'str':
      case 'inlineStr':
        return unescapeText(this.content);
      case 'd':
        return this.content;
      case 'b':
        return this.content === '1' || this.content === 'true';
      case 'e': {
        // Programs have errors of their own; what matters is that the cell has no value.
        const error = ERRORS.includes(this.content) ? this.content : '#VALUE!';
        return { error: error as ErrorValue['error'] };
      }
      default:
        return undefined;
    }
  }
}
