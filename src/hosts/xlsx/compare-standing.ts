import { KEPT_TABLES } from '../../workbook/kept';
import type { Area, Position, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { a1, printPlainArea } from '../../workbook/print';
import type { KeptAside, LeftOut } from '../host';
import { KEPT_TABLE, keptSheet } from './kept-sheet';
import { ownStyle } from './own-style';
import type { HeldCell } from './read/read-sheet-cells';
import type { StandingFile, StandingSheet } from './read/read-standing';

const INPUT = ownStyle('input');
const KEPT_NAMES: ReadonlySet<string> = new Set(KEPT_TABLES.map(({ name }) => name));

/** What a file holds of its user's, beside the inputs that a plan was built from. */
export interface UsersWork {
  /** Typed over what the plan calculates. */
  readonly keptAside: readonly KeptAside[];
  /** Sheets, and cells of our sheets, that the plan has no place for. */
  readonly leftOut: readonly LeftOut[];
}

/** Compares a file with the plan that is to be written in its place. */
export function compareStanding(plan: WorkbookPlan, file: StandingFile): UsersWork {
  const planned = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  const keptAside: KeptAside[] = [];
  const leftOut: LeftOut[] = [];
  for (const sheet of file.sheets) {
    if (!sheet.isOurs) {
      leftOut.push({ sheet: sheet.name });
      continue;
    }
    const isKept = sheet.tables.some(({ name }) => name === KEPT_TABLE);
    const ours = isKept ? keptSheet([]) : planned.get(sheet.name);
    const calculated = new Map(ours && calculatedCells(ours));
    const own: HeldCell[] = [];
    for (const cell of sheet.cells) {
      const address = a1(cell.row, cell.column);
      const style = file.ownFormats?.get(cell.style);
      const wanted = calculated.get(address);
      if (wanted === undefined) {
        const isTheirs = style === undefined || (!ours && isFilledIn(sheet, cell, style));
        if (file.ownFormats && isTheirs && !isInput(sheet, ours, cell)) own.push(cell);
      } else if (!cell.isFormula && cell.value !== undefined && cell.value !== '') {
        // Where there were more or fewer scenarios, a text of ours may stand where a calculation goes.
        const isMoved = style !== undefined && style !== wanted;
        if (!isMoved) keptAside.push({ sheet: sheet.name, address, found: cell.value });
      }
    }
    if (own.length > 0) leftOut.push({ sheet: sheet.name, address: printPlainArea(around(own)) });
  }
  return { keptAside, leftOut };
}

/** The addresses of calculations, with the names of the styles that they rest on. */
function calculatedCells({ cells }: SheetPlan): [address: string, style: string][] {
  return cells
    .filter(({ content }) => content.kind === 'formula')
    .map(({ row, column, style }) => [a1(row, column), ownStyle(style.role)]);
}

/** Whether a cell stands in a column of ours of one of our tables: rows that someone added are read as inputs. */
function isInput({ tables }: StandingSheet, ours: SheetPlan | undefined, { row, column }: Position): boolean {
  return tables.some(({ name, area: { from, to }, columns }) => {
    const isInside = row >= from.row && row <= to.row && column >= from.column && column <= to.column;
    const own = ours?.tables.find((table) => table.name === name);
    const heading = columns[column - from.column];
    return isInside && own?.columns.some((one) => one.name === heading);
  });
}

/** Whether a cell is an input in a table that users fill in: on a sheet that goes, nothing else has it. */
function isFilledIn({ tables }: StandingSheet, { row, column }: Position, style: string): boolean {
  return (
    style === INPUT &&
    tables.some(
      ({ name, area: { from, to } }) =>
        KEPT_NAMES.has(name) &&
        row >= from.row &&
        row <= to.row &&
        column >= from.column &&
        column <= to.column,
    )
  );
}

function around(cells: readonly Position[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return {
    from: { row: Math.min(...rows), column: Math.min(...columns) },
    to: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}
