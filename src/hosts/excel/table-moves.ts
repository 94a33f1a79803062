import type { Area, SheetPlan, TablePlan } from '../../workbook/plan';
import { addedColumns } from './added-columns';
import { movedArea, type CellMove } from './cell-move';
import type { FoundCells, FoundItem } from './found-cells';
import type { Standing } from './workbook-look';

/** What is done to the tables of a sheet before its cells are written, so that nothing loses them. */
export interface TableChanges {
  /** Rows and cells put in and taken out, in this order. */
  readonly moves: readonly CellMove[];
  /** Rows whose cells beside a table go back to the row from which a move pushed them. */
  readonly carried: readonly { readonly from: number; readonly to: number; readonly beside: number }[];
  /** Tables that come to have another size where they stand. */
  readonly sized: readonly { readonly table: TablePlan; readonly area: Area }[];
  /** Tables that are not there. */
  readonly missing: readonly TablePlan[];
  /** What someone has in rows or cells that are taken out. */
  readonly lost: readonly FoundItem[];
}

/**
 * Has every table come to be where it is planned, with all that stands beside and below it moving
 * along. Columns that someone added at a table's right stay in it. `cells` are moved as well.
 */
export function tableChanges(
  plan: SheetPlan,
  standing: Standing,
  cells: FoundCells,
  canResize: boolean,
): TableChanges {
  const mover = new TableMover(cells, canResize);
  const tables = [...plan.tables].sort((one, other) => one.area.from.row - other.area.from.row);
  const present = tables.filter(({ name }) => standing.has(name));
  for (const { name } of present) mover.now.set(name, standing.get(name)!);
  present.forEach((table, index) => {
    mover.bringTo(table, present[index - 1], index === present.length - 1);
  });
  return { ...mover.changes, missing: tables.filter(({ name }) => !standing.has(name)) };
}

class TableMover {
  /** Where tables lie after the moves so far. */
  readonly now = new Map<string, Area>();
  readonly changes = {
    moves: [] as CellMove[],
    carried: [] as TableChanges['carried'][number][],
    sized: [] as TableChanges['sized'][number][],
    lost: [] as FoundItem[],
  };

  constructor(
    private readonly cells: FoundCells,
    private readonly canResize: boolean,
  ) {}

  bringTo(table: TablePlan, above: TablePlan | undefined, isLast: boolean): void {
    const { from: start, to: end } = this.areaOf(table);
    const headings = Array.from({ length: end.column - start.column + 1 }, (_, index) =>
      this.cells.holds(start.row, start.column + index),
    );
    const added = addedColumns(table, headings);
    this.place(table, above);
    this.stretchDown(table, added, isLast);
    this.stretchAlong(table, added);
    const { from, to } = table.area;
    const wanted = { from, to: { row: to.row, column: to.column + added } };
    if (!isSame(wanted, this.areaOf(table))) this.changes.sized.push({ table, area: wanted });
    this.now.set(table.name, wanted);
  }

  private areaOf({ name }: TablePlan): Area {
    return this.now.get(name)!;
  }

  /** Rows go in or out right below the table above, so that a heading stays with its table. */
  private place(table: TablePlan, above: TablePlan | undefined): void {
    const { from } = this.areaOf(table);
    const count = table.area.from.row - from.row;
    if (count === 0) return;
    const below = above ? this.areaOf(above).to.row + 1 : from.row + Math.min(0, count);
    this.move({ axis: 'rows', at: below, count });
  }

  private stretchDown(table: TablePlan, added: number, isLast: boolean): void {
    const { from, to } = this.areaOf(table);
    const { area, hasTotals } = table;
    const count = area.to.row - area.from.row - (to.row - from.row);
    const lastOfData = to.row - (hasTotals ? 1 : 0);
    const canResize = this.canResize && !hasTotals;
    if (count > 0 && !canResize) {
      // A table grows by rows put in before its last: what stood beside that one goes back to it.
      this.move({ axis: 'rows', at: lastOfData, count });
      const beside = to.column + 1 - added;
      this.changes.carried.push({ from: lastOfData + count, to: lastOfData, beside });
    } else if (count > 0) {
      const below = {
        from: { row: to.row + 1, column: from.column },
        to: { row: to.row + count, column: to.column },
      };
      if (!isLast || this.cells.foreign(below).length > 0) this.move({ axis: 'rows', at: to.row + 1, count });
    } else if (count < 0 && (!isLast || !canResize)) {
      this.move({ axis: 'rows', at: lastOfData + 1 + count, count });
    }
  }

  private stretchAlong(table: TablePlan, added: number): void {
    const { from, to } = this.areaOf(table);
    const ours = to.column - from.column + 1 - added;
    const count = table.columns.length - ours;
    if (count === 0) return;
    const canResize = this.canResize && !table.hasTotals && added === 0;
    const rows = [from.row, to.row] as const;
    const beside = {
      from: { row: from.row, column: to.column + 1 },
      to: { row: to.row, column: to.column + count },
    };
    if (count < 0) {
      if (!canResize) this.move({ axis: 'columns', at: from.column + table.columns.length, count, rows });
    } else if (!canResize) {
      // Put in before the last column or those that were added, or else the table would not grow.
      this.move({ axis: 'columns', at: from.column + ours - (added === 0 ? 1 : 0), count, rows });
    } else if (this.cells.foreign(beside).length > 0) {
      this.move({ axis: 'columns', at: to.column + 1, count, rows });
    }
  }

  private move(move: CellMove): void {
    const { axis, at, count, rows = [0, 0] } = move;
    if (count < 0) {
      const last = at - count - 1;
      this.changes.lost.push(
        ...this.cells.foreign(
          axis === 'rows'
            ? { from: { row: at, column: 0 }, to: { row: last, column: Infinity } }
            : { from: { row: rows[0], column: at }, to: { row: rows[1], column: last } },
        ),
      );
    }
    this.changes.moves.push(move);
    this.cells.move(move);
    for (const [name, area] of this.now) this.now.set(name, movedArea(move, area));
  }
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.from.row === other.from.row &&
    one.from.column === other.from.column &&
    one.to.row === other.to.row &&
    one.to.column === other.to.column
  );
}
