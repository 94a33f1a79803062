import { ALL_COLUMNS, type Block } from './block';
import { refuse } from './host-error';
import type { StyleSet } from './style-sets';

/** What a cell shows: '' where it is empty; errors are texts such as `#N/A`. */
export type Shown = string | number | boolean;

export interface CellState {
  value: Shown;
  /** With its `=`, in A1 notation. */
  formula?: string;
  styles: StyleSet;
  link?: unknown;
}

export interface TableState {
  readonly id: string;
  name: string;
  block: Block;
  columns: { readonly id: number; name: string }[];
  readonly look: Record<string, unknown>;
  totals: boolean;
}

export interface NameState {
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface SeriesState {
  name: string;
  values?: string;
  categories?: string;
  readonly bags: Record<string, Record<string, unknown>>;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  seriesBy: string;
  series: SeriesState[];
  /** Properties by part, such as `Title` or `Axes.ValueAxis.Title`. */
  readonly bags: Record<string, Record<string, unknown>>;
}

export interface ValidationState {
  block: Block;
  readonly bag: Record<string, unknown>;
}

export interface ConditionalState {
  readonly id: string;
  blocks: readonly Block[];
  readonly type: string;
  readonly bags: Record<string, Record<string, unknown>>;
}

export interface CommentState {
  readonly id: string;
  row: number;
  column: number;
  content: string;
}

export interface ShapeState {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface PivotState {
  readonly id: string;
  readonly name: string;
}

export interface SheetState {
  readonly id: string;
  name: string;
  readonly bag: Record<string, unknown>;
  cells: Map<number, CellState>;
  /** Styles of blocks too big to keep cell by cell; the last one counts. */
  wide: { readonly block: Block; readonly key: string; readonly value: unknown }[];
  columns: Map<number, Record<string, unknown>>;
  rows: Map<number, Record<string, unknown>>;
  tables: TableState[];
  names: NameState[];
  charts: ChartState[];
  validations: ValidationState[];
  conditionals: ConditionalState[];
  comments: CommentState[];
  /** Pictures, text boxes and drawn shapes; charts are none of them. */
  shapes: ShapeState[];
  pivots: PivotState[];
  frozen?: Block;
  readonly page: Record<string, Record<string, unknown>>;
  protection?: { readonly options: unknown; readonly password: string | undefined };
}

export interface WorkbookState {
  sheets: SheetState[];
  names: NameState[];
  /** What add-ins keep in the workbook unseen, by key. */
  settings: Map<string, unknown>;
  activeSheet: string;
  readonly properties: Record<string, unknown>;
  readonly application: Record<string, unknown>;
  protection?: { readonly password: string | undefined };
  readOnly: boolean;
  eventsOn: boolean;
  /** Grows with each change. */
  revision: number;
  nextId: number;
}

export function newWorkbook(): WorkbookState {
  const workbook: WorkbookState = {
    sheets: [],
    names: [],
    settings: new Map(),
    activeSheet: '',
    properties: {},
    application: {},
    readOnly: false,
    eventsOn: true,
    revision: 0,
    nextId: 1,
  };
  workbook.sheets.push(newSheet(workbook, 'Sheet1'));
  workbook.activeSheet = workbook.sheets[0]?.id ?? '';
  return workbook;
}

export function newSheet(workbook: WorkbookState, name: string): SheetState {
  return {
    id: `{${freshId(workbook).padStart(8, '0')}-0000-0000-0000-000000000000}`,
    name,
    bag: {},
    cells: new Map(),
    wide: [],
    columns: new Map(),
    rows: new Map(),
    tables: [],
    names: [],
    charts: [],
    validations: [],
    conditionals: [],
    comments: [],
    shapes: [],
    pivots: [],
    page: {},
  };
}

export function freshId(workbook: WorkbookState): string {
  return String(workbook.nextId++);
}

/** Every change of the workbook goes through here first, so that a read-only one refuses all. */
export function change(workbook: WorkbookState): void {
  if (workbook.readOnly) refuse('AccessDenied', 'The workbook is open for reading only.');
  workbook.revision += 1;
}

/** A change of what stands on a sheet other than in its cells: refused while it is protected. */
export function changeSheet(workbook: WorkbookState, sheet: SheetState): void {
  if (sheet.protection !== undefined) refuse('AccessDenied', `${sheet.name} is protected.`);
  change(workbook);
}

export function sheetNamed(workbook: WorkbookState, key: string): SheetState | undefined {
  const wanted = key.toLowerCase();
  return workbook.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

export function tableNamed(
  workbook: WorkbookState,
  key: string,
): { readonly sheet: SheetState; readonly table: TableState } | undefined {
  const wanted = key.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

export function cellKey(row: number, column: number): number {
  return row * ALL_COLUMNS + column;
}

export function bagOf(bags: Record<string, Record<string, unknown>>, part: string): Record<string, unknown> {
  return (bags[part] ??= {});
}
