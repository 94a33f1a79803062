import type { Formula } from '../../workbook/formula';
import type { Area, CellPlan, CellValue } from '../../workbook/plan';
import type { KeptAside } from '../host';
import { areasOf } from './addresses';
import type { IsCell } from './fills';
import { FoundCells, type FoundItem } from './found-cells';
import { foundTables, type FoundTables } from './found-tables';
import { allNames, givenNames, type GivenNames } from './given-names';
import { Ground, type CellKind } from './ground';
import { groundKinds } from './ground-kinds';
import { isFormula } from './is-formula';
import type { SheetMemory } from './memory';
import type { SheetGrid } from './sheet-grid';
import { isFinished, stands } from './sheet-marks';
import { PARTS, type SheetPart, type SheetPrints } from './sheet-prints';
import { partsSpeakingOf, speaksOf, type Disturbed } from './speaks-of';
import { tableChanges, type TableChanges } from './table-moves';
import type { ChangeTask, SheetTask } from './sheet-task';
import type { FoundSheet } from './workbook-look';

/** What else a sheet's task hangs on. */
export interface TaskOptions {
  readonly prints: SheetPrints;
  readonly memory: SheetMemory | undefined;
  /** Tables whose contents were read before the plan was made, so that all of them is in it. */
  readonly adopted: ReadonlySet<string>;
  readonly canResize: boolean;
}

export interface PlannedTask {
  readonly task: SheetTask;
  readonly kept: readonly KeptAside[];
}

/** A sheet of the plan beside what was found of it. */
export class SheetComparison {
  readonly tables: TableChanges;
  private readonly standing: FoundTables;
  private readonly cells: FoundCells;
  private readonly kept: KeptAside[] = [];
  private readonly typed = new Set<number>();
  private parts: ReadonlySet<SheetPart> = new Set();
  private disturbed: Disturbed = { sheets: new Set(), tables: new Set() };

  constructor(
    private readonly grid: SheetGrid,
    private readonly found: FoundSheet,
    private readonly options: TaskOptions,
  ) {
    this.standing = foundTables(grid.sheet, found, options.memory);
    this.cells = new FoundCells(found.holds, found.shows, this.kindOf());
    this.tables = tableChanges(grid.sheet, this.standing, this.cells, options.canResize);
  }

  /**
   * What the sheet needs, and what of the user's in the way of it is kept aside. `disturbed`: what
   * moves or comes to be called otherwise; `missing`: sheets that are added.
   */
  result(disturbed: Disturbed, missing: ReadonlySet<string>): PlannedTask {
    this.disturbed = disturbed;
    this.parts = this.changedParts(missing);
    for (const item of this.tables.lost) this.keep(item);
    for (const cell of this.grid.sheet.cells) this.compare(cell);
    const task: ChangeTask = {
      kind: 'change',
      tables: this.tables,
      isTyped: (row, column) => this.typed.has(row * this.grid.width + column),
      typed: this.typed.size,
      gone: this.parts.has('words')
        ? this.areas((item, row, column) => holdsOurs(item) && !this.grid.at(row, column))
        : [],
      ours: this.areas((item, row, column) => item?.kind !== undefined || !!this.grid.at(row, column)),
      parts: this.parts,
      given: this.given(),
      isBegun: !isFinished(this.found.mark),
    };
    return { task, kept: this.kept };
  }

  /** What we wrote where; of a sheet that no memory tells of, as far as the plan itself goes. */
  private kindOf(): (row: number, column: number) => CellKind | undefined {
    const { memory } = this.options;
    const written = memory
      ? groundKinds(memory, this.found.tables)
      : groundKinds({ now: Ground.of(this.grid.sheet) }, new Map());
    const isAdopted = this.adoptedCells();
    return (row, column) => written(row, column) ?? (isAdopted(row, column) ? 'typed' : undefined);
  }

  /** Rows that someone added to a table of ours, in our columns, are inputs as ours are. */
  private adoptedCells(): IsCell {
    const areas = [...this.standing.added].flatMap(([name, columns]): readonly Area[] => {
      const area = this.found.tables.get(name);
      if (!area || !this.options.adopted.has(name)) return [];
      const { from, to } = area;
      return [{ from, to: { row: to.row, column: to.column - columns } }];
    });
    return (row, column) =>
      areas.some(
        ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
      );
  }

  private changedParts(missing: ReadonlySet<string>): ReadonlySet<SheetPart> {
    const { moves, gone, missing: missingTables } = this.tables;
    const isEmpty = this.found.holds.every((row) => row.every((cell) => cell === ''));
    if (moves.length + gone.length + missingTables.length > 0 || isEmpty) return new Set(PARTS);
    const { mark } = this.found;
    const parts = new Set(PARTS.filter((part) => !stands(mark, part, this.options.prints)));
    for (const part of partsSpeakingOf(this.grid.sheet, this.disturbed)) parts.add(part);
    // Rules and charts lose what they speak of with the sheet; of formulas it shows in each.
    for (const part of partsSpeakingOf(this.grid.sheet, { sheets: missing, tables: new Set() }))
      if (part !== 'words') parts.add(part);
    // A link brings a look of its own.
    if (parts.has('words') && this.grid.sheet.links.length > 0) parts.add('looks');
    return parts;
  }

  private compare({ row, column, content, style }: CellPlan): void {
    const item = this.cells.at(row, column);
    const found = item?.holds ?? '';
    const isNew = this.parts.has('words');
    switch (content.kind) {
      case 'formula':
        if (!isNew && isFormula(found) && !isBroken(found)) return;
        if (found === this.grid.typed(row, column) && !this.isMoved(content.formula)) return;
        if (item?.isForeign || item?.isTypedOver) this.keep(item);
        break;
      case 'blank':
        if (!item || found === '') return;
        if (style.role !== 'input' && (item.isForeign || !isNew)) return;
        if (item.isForeign) this.keep(item);
        break;
      default:
        if (found === content.value) return;
        if (style.role !== 'input' && !isNew) return;
        // A formula of the user's in an input stays as long as it says what the plan says.
        if (style.role === 'input' && item?.kind === 'typed' && isFormula(found)) {
          if (item.shows === content.value) return;
          this.keep(item);
        } else if (item?.isForeign) this.keep(item);
    }
    this.typed.add(row * this.grid.width + column);
  }

  /** Whether Excel changes the formula as cells move and columns are named anew. */
  private isMoved(formula: Formula): boolean {
    return this.tables.moves.length > 0 || speaksOf(formula, this.disturbed);
  }

  /** What has names of ours, here, in a plan of before, or in one that a write did not finish. */
  private given(): GivenNames {
    const { memory } = this.options;
    const found = { charts: [], notes: [], headings: this.standing.headings };
    const own = allNames(givenNames(this.grid.sheet), found);
    return memory ? allNames(own, memory.given) : own;
  }

  private keep({ address, holds }: FoundItem): void {
    const { memory } = this.options;
    // Where nothing tells what we wrote, a text may be a heading of ours that stood elsewhere before.
    const isKnown = memory !== undefined || (isFinished(this.found.mark) && typeof holds === 'number');
    if (isKnown) this.kept.push({ sheet: this.grid.sheet.name, address, found: holds as CellValue });
  }

  private areas(has: (item: FoundItem | undefined, row: number, column: number) => boolean): readonly Area[] {
    const height = Math.max(this.cells.height, this.grid.height);
    const width = Math.max(this.cells.width, this.grid.width);
    return areasOf(height, width, (row, column) => has(this.cells.at(row, column), row, column));
  }
}

/** Whether a formula has lost what it refers to: its sheet or table was deleted. */
function isBroken(found: CellValue): boolean {
  return String(found).includes('#REF!');
}

function holdsOurs(item: FoundItem | undefined): boolean {
  return item?.kind === 'typed' || item?.kind === 'calculated';
}
