import type { Fill } from '../../../src/hosts/excel/fills';
import type { SharedLook } from '../../../src/hosts/excel/looks';
import type { TypedBlock } from '../../../src/hosts/excel/typed-blocks';
import type { SheetGrid, TypedCell } from '../../../src/hosts/excel/sheet-grid';
import type { Area, CellStyle } from '../../../src/workbook/plan';
import { printFormula } from '../../../src/workbook/print';

/** What a cell comes to hold: what was typed, or the plan's cell whose contents were copied there. */
interface Held {
  readonly row: number;
  readonly column: number;
  readonly typed: TypedCell;
}

/** A sheet on which blocks are typed, painted and filled as a spreadsheet would, cell by cell. */
export class SimulatedSheet {
  private readonly held = new Map<string, Held>();
  private readonly looks = new Map<string, CellStyle>();
  typings = 0;

  constructor(private readonly grid: SheetGrid) {}

  type(block: TypedBlock): void {
    each(block, (row, column) => {
      const typed = block.cells[row - block.from.row]![column - block.from.column]!;
      if (typed === null) return;
      this.typings += 1;
      this.held.set(`${row},${column}`, { row, column, typed });
    });
  }

  paint({ style, areas }: SharedLook): void {
    for (const area of areas) {
      each(area, (row, column) => {
        this.looks.set(`${row},${column}`, style);
      });
    }
  }

  /** Copies what cells hold, and how they look where they look like anything. */
  fill({ from, to }: Fill): void {
    const [rows, columns] = [from.to.row - from.from.row + 1, from.to.column - from.from.column + 1];
    each(to, (row, column) => {
      const source = `${from.from.row + ((row - to.from.row) % rows)},${from.from.column + ((column - to.from.column) % columns)}`;
      const held = this.held.get(source);
      if (held) this.held.set(`${row},${column}`, held);
      const look = this.looks.get(source);
      if (look) this.looks.set(`${row},${column}`, look);
    });
  }

  look(row: number, column: number): CellStyle | undefined {
    return this.looks.get(`${row},${column}`);
  }

  /** The text in the cell; a copied formula is the one of its source, seen from here. */
  text(row: number, column: number): TypedCell {
    const held = this.held.get(`${row},${column}`);
    if (!held) return null;
    const content = this.grid.at(held.row, held.column)?.content;
    if (content?.kind !== 'formula') return held.typed;
    return `=${printFormula(content.formula, { sheet: this.grid.sheet.name, row, column })}`;
  }
}

function each({ from, to }: Area, visit: (row: number, column: number) => void): void {
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) visit(row, column);
  }
}
