import type { Area } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { moveItems, type CarriedRow, type CellMove } from './cell-move';
import type { CellKind } from './ground';
import { isFormula } from './is-formula';
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
  /** Whether it holds something else than the calculation that we had put there. */
  readonly isTypedOver: boolean;
  /** Its address when it was found. */
  readonly address: string;
}

const PAINTED: FoundItem = {
  holds: '',
  shows: undefined,
  kind: 'painted',
  isForeign: false,
  isTypedOver: false,
  address: '',
};

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
        const isTypedOver = kind === 'calculated' && cell !== '' && !isFormula(cell);
        const found = { holds: cell, shows: shows?.[row]?.[column], kind, isForeign, isTypedOver };
        return { ...found, address: a1(row, column) };
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

  /** Whether nothing of ours stands in a row, within the columns of an area. */
  isBlank(row: number, { from, to }: Area): boolean {
    const items = (this.items[row] ?? []).slice(from.column, to.column + 1);
    return items.every((item) => !item || item.holds === '' || item.isForeign);
  }

  holds(row: number, column: number): FoundCell {
    return this.at(row, column)?.holds ?? '';
  }

  move(move: CellMove): void {
    moveItems(this.items, move);
    const { axis, at, count } = move;
    if (axis === 'columns') return;
    // Rows that are put in look like the one before them.
    const look = (this.items[at - 1] ?? []).map((item) => (item?.kind ? PAINTED : undefined));
    for (let row = at; row < at + count; row += 1) this.items[row] = [...look];
  }

  /** Copies a row to another, and takes its cells from the column `beside` on away from where they were. */
  carry({ from, to, beside }: CarriedRow): void {
    const row = this.items[from] ?? [];
    this.items[to] = [...row];
    this.items[from] = row.slice(0, beside);
  }

  /** The cells of an area that hold something that we did not put there. */
  foreign(area: Area): readonly FoundItem[] {
    return this.within(area).filter(({ isForeign }) => isForeign);
  }

  /** The same, and what was typed over our calculations. */
  typedByOthers(area: Area): readonly FoundItem[] {
    return this.within(area).filter(({ isForeign, isTypedOver }) => isForeign || isTypedOver);
  }

  private within({ from, to }: Area): readonly FoundItem[] {
    return this.items
      .slice(from.row, to.row + 1)
      .flatMap((row) => row.slice(from.column, to.column + 1))
      .filter((item) => item !== undefined);
  }
}
