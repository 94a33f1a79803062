import type { Formula } from '../../workbook/formula';
import type { CellPlan, CellStyle, SheetPlan } from '../../workbook/plan';
import { printAt, printInRow, type PrintedInRow } from '../../workbook/print';
import { knownPrint } from './prints';
import { typedText } from './typed-text';

/** What Excel is given for a cell; null leaves the cell as it is. */
export type TypedCell = string | number | null;

/** A sheet's cells by place, and what of them is alike. Rows and columns are counted from 0. */
export class SheetGrid {
  readonly height: number;
  readonly width: number;
  private readonly cells: (CellPlan | undefined)[];
  private last:
    { readonly formula: Formula; readonly row: number; readonly printed: PrintedInRow } | undefined;

  constructor(
    readonly sheet: SheetPlan,
    private readonly likeness: Likeness,
  ) {
    this.height = sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
    this.width = sheet.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    this.cells = new Array<CellPlan | undefined>(this.height * this.width);
    for (const cell of sheet.cells) this.cells[cell.row * this.width + cell.column] = cell;
  }

  at(row: number, column: number): CellPlan | undefined {
    return column < this.width ? this.cells[row * this.width + column] : undefined;
  }

  /** Equal for cells that hold the same, formulas being compared by what they refer to from where they stand. */
  contentKey(row: number, column: number): number {
    const cell = this.at(row, column);
    return cell ? this.likeness.ofContent(cell) : 0;
  }

  /** Equal for cells that look the same; 0 where the plan has no cell. */
  styleKey(row: number, column: number): number {
    const cell = this.at(row, column);
    return cell ? this.likeness.ofStyle(cell.style) : 0;
  }

  /** A formula but for its column: the cells of a row share one, and are asked for one after another. */
  private printed(formula: Formula, row: number): PrintedInRow {
    if (this.last?.formula !== formula || this.last.row !== row) {
      this.last = { formula, row, printed: printInRow(formula, { sheet: this.sheet.name, row }) };
    }
    return this.last.printed;
  }

  /** What is typed into the cell: formulas in English with A1 references. */
  typed(row: number, column: number): TypedCell {
    const content = this.at(row, column)?.content;
    switch (content?.kind) {
      case 'number':
        return content.value;
      case 'text':
        return typedText(content.value);
      case 'formula':
        return `=${printAt(this.printed(content.formula, row), column)}`;
      case 'blank':
        return '';
      default:
        return null;
    }
  }
}

/** Numbers contents and styles of a plan, so that like ones have one number. */
export class Likeness {
  private readonly numbers = new Map<string, number>();
  private readonly objects = new Map<object, number>();

  ofContent({ content }: CellPlan): number {
    switch (content.kind) {
      case 'blank':
        return 0;
      case 'formula':
        return this.ofObject(content.formula);
      default:
        return this.number(`${content.kind}:${String(content.value)}`);
    }
  }

  ofStyle(style: CellStyle): number {
    return this.ofObject(style);
  }

  private ofObject(object: object): number {
    let number = this.objects.get(object);
    if (number === undefined) {
      number = this.number(knownPrint(object));
      this.objects.set(object, number);
    }
    return number;
  }

  private number(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(text, number);
    }
    return number;
  }
}
