import type { Area, SheetPlan, TablePlan } from '../../workbook/plan';
import { movedArea, type CarriedRow, type CellMove } from './cell-move';
import type { FoundCells, FoundItem } from './found-cells';
import type { FoundTables } from './found-tables';
import { topOfTable } from './top-of-table';

/** What is done to the tables of a sheet before its cells are written, so that nothing loses them. */
export interface TableChanges {
  /** Rows and cells put in and taken out, in this order. */
  readonly moves: readonly CellMove[];
  /** After the moves. */
  readonly carried: readonly CarriedRow[];
  /** Tables that come to have another size where they stand. */
  readonly sized: readonly { readonly table: TablePlan; readonly area: Area }[];
  /**
   * Tables that are there and go, before any move: their rows are then taken out as the tables below come to
   * their places, and cleared where there are none.
   */
  readonly gone: readonly string[];
  /** Tables that come to have other headings; where some change places, first ones in passing. */
  readonly headed: readonly { readonly table: TablePlan; readonly inPassing: boolean }[];
  /** Tables that are not there. */
  readonly missing: readonly TablePlan[];
  /** What someone has in rows or cells that are taken out. */
  readonly lost: readonly FoundItem[];
  /** A table of the user's whose headings, or all of whose rows, such rows are. */
  readonly inTheWay: string | undefined;
}

/**
 * Has every table come to be where it is planned, with all that stands beside and below it moving
 * along. Columns that someone added at a table's right stay in it. `cells` are moved as well.
 */
export function tableChanges(
  plan: SheetPlan,
  { standing, gone, added, headings }: FoundTables,
  cells: FoundCells,
  canResize: boolean,
): TableChanges {
  const tables = [...plan.tables].sort((one, other) => one.area.from.row - other.area.from.row);
  const mover = new TableMover(cells, canResize, added, new Set(tables.map(({ name }) => name)));
  const present = tables.filter(({ name }) => standing.has(name));
  const missing = tables.filter(({ name }) => !standing.has(name));
  for (const [name, area] of standing) if (!gone.includes(name)) mover.now.set(name, area);
  present.forEach((table, index) => {
    mover.bringTo(table, present[index - 1], index === present.length - 1);
  });
  mover.makeRoom(present.at(-1), missing.at(-1));
  const headed = present
    .filter(({ name }) => headings[name])
    .map((table) => ({ table, inPassing: changePlaces(table, headings[table.name]!) }));
  return { ...mover.changes, gone, headed, missing, inTheWay: mover.inTheWay };
}

/** Whether a table is to have a heading that another of its columns has: Excel would not take it twice. */
function changePlaces({ columns }: TablePlan, found: readonly string[]): boolean {
  return columns.some(({ name }, index) => found[index] !== name && found.includes(name));
}

/** Whether a table does not outlast that rows are taken out: Excel refuses that, but not that it gets shorter. */
function wouldGo({ from, to }: Area, first: number, last: number): boolean {
  const taken = Math.min(to.row, last) - Math.max(from.row, first) + 1;
  const isHeaderTaken = from.row >= first && from.row <= last;
  return isHeaderTaken || (taken > 0 && to.row - from.row < taken + 1);
}

class TableMover {
  /** Where tables lie after the moves so far, those of the user's among them. */
  readonly now = new Map<string, Area>();
  inTheWay: string | undefined;
  readonly changes = {
    moves: [] as CellMove[],
    carried: [] as CarriedRow[],
    sized: [] as TableChanges['sized'][number][],
    lost: [] as FoundItem[],
  };

  constructor(
    private readonly cells: FoundCells,
    private readonly canResize: boolean,
    private readonly added: ReadonlyMap<string, number>,
    private readonly planned: ReadonlySet<string>,
  ) {}

  /** Rows below the last table for those that come after it, where something of the user's stands. */
  makeRoom(last: TablePlan | undefined, missing: TablePlan | undefined): void {
    if (!last || !missing) return;
    const at = this.areaOf(last).to.row + 1;
    const end = missing.area.to;
    const room: Area = { from: { row: at, column: 0 }, to: { row: end.row, column: end.column } };
    if (this.cells.foreign(room).length > 0) this.move({ axis: 'rows', at, count: end.row + 1 - at });
  }

  bringTo(table: TablePlan, above: TablePlan | undefined, isLast: boolean): void {
    const added = this.added.get(table.name) ?? 0;
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

  /** Rows go in or out below the table above, so that a heading stays with its table. */
  private place(table: TablePlan, above: TablePlan | undefined): void {
    const area = this.areaOf(table);
    const { from } = area;
    const count = table.area.from.row - from.row;
    if (count === 0) return;
    const at = count > 0 ? this.rowToPutIn(area, above) : this.rowToTakeOut(from.row + count, above);
    this.move({ axis: 'rows', at, count });
  }

  private rowToTakeOut(row: number, above: TablePlan | undefined): number {
    return above ? this.areaOf(above).to.row + 1 : row;
  }

  /** Below a blank row, since rows that are put in look like the one before them. */
  private rowToPutIn(area: Area, above: TablePlan | undefined): number {
    const isBlank = (row: number): boolean => this.cells.isBlank(row, area);
    if (!above) return topOfTable(area.from.row, isBlank);
    const below = this.areaOf(above).to.row + 1;
    return below < area.from.row && isBlank(below) ? below + 1 : below;
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
      const row = { from: lastOfData + count, to: lastOfData, beside: to.column + 1 - added };
      this.changes.carried.push(row);
      this.cells.carry(row);
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
      if (axis === 'rows') {
        this.inTheWay ??= [...this.now].find(
          ([name, area]) => !this.planned.has(name) && wouldGo(area, at, last),
        )?.[0];
      }
      this.changes.lost.push(
        ...this.cells.typedByOthers(
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
