import type { Area } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { moveItems, type CellMove } from './cell-move';
import type { CellKind } from './ground';
import type { FoundCell } from './workbook-look';

/** A cell as it was found. */
export interface FoundItem {
  readonly holds: FoundCell;
  /** What it shows, where that was asked for. */
  readonly shows: FoundCell | undefined;
  /** What we had done there; undefined where nothing of ours was. */
  readonly kind: CellKind | undefined;
  /** Whether it holds something, and that is none of ours. */
  readonly isForeign: boolean;
  /** Its address when it was found. */
  readonly address: string;
}

/** The cells of a sheet, as they were found and as they lie after moves that a write begins with. */
export class FoundCells {
  private readonly items: (FoundItem | undefined)[][];

  constructor(
    holds: readonly (readonly FoundCell[])[],
    shows: readonly (readonly FoundCell[])[] | undefined,
    kindOf: (row: number, column: number) => CellKind | undefined,
  ) {
    this.items = holds.map((cells, row) =>
      cells.map((cell, column) => {
        const kind = kindOf(row, column);
        if (cell === '' && kind === undefined) return undefined;
        const isForeign = cell !== '' && (kind === undefined || kind === 'painted');
        return { holds: cell, shows: shows?.[row]?.[column], kind, isForeign, address: a1(row, column) };
      }),
    );
  }

  get height(): number {
    return this.items.length;
  }

  get width(): number {
    return this.items.reduce((most, row) => Math.max(most, row.length), 0);
  }

  /** undefined for a cell that is blank and not ours. */
  at(row: number, column: number): FoundItem | undefined {
    return this.items[row]?.[column];
  }

  holds(row: number, column: number): FoundCell {
    return this.at(row, column)?.holds ?? '';
  }

  move(move: CellMove): void {
    moveItems(this.items, move);
  }

  /** The cells of an area that hold something that we did not put there. */
  foreign({ from, to }: Area): readonly FoundItem[] {
    const found: FoundItem[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (const item of (this.items[row] ?? []).slice(from.column, to.column + 1)) {
        if (item?.isForeign) found.push(item);
      }
    }
    return found;
  }
}
