import type { Formula } from './formula';

/**
 * A workbook as plain data: what every host writes. Rows and columns are counted from 0.
 * Nothing here knows of a file format, of Office.js or of a grid.
 */
export interface WorkbookPlan {
  readonly properties: DocumentProperties;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** The sheet shown on opening. */
  readonly activeSheet: string;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  readonly keywords: string;
  /** ISO 8601 with seconds, UTC. Part of the input, so that the same input gives the same bytes. */
  readonly created: string;
}

/** A workbook-wide name for one cell or a block of cells. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly comment?: string;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both corners included. */
export interface Area {
  readonly from: Position;
  readonly to: Position;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

export interface SheetPlan {
  readonly name: string;
  /** RGB, six hexadecimal digits. */
  readonly tabColour: string;
  readonly cells: readonly CellPlan[];
  readonly columns: readonly ColumnPlan[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly links: readonly LinkPlan[];
  readonly notes: readonly NotePlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
}

export interface CellPlan extends Position {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export type CellContent =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: Formula };

/** What a cell is for; `styles.ts` says what that looks like. Only `input` cells are unlocked. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'label'
  | 'strong-label'
  | 'tag'
  | 'input'
  | 'calculation'
  | 'link'
  | 'total'
  | 'headline'
  | 'hyperlink'
  | 'prose';

export type NumberFormat =
  | 'general'
  /** As it is, but with a true minus sign. */
  | 'plain'
  | 'text'
  | 'gbp-millions'
  | 'gbp-millions-fine'
  | 'gbp'
  | 'percent'
  | 'percent-fine'
  | 'factor'
  | 'decimal'
  | 'whole'
  | 'difference';

export interface CellStyle {
  readonly role: CellRole;
  readonly format: NumberFormat;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  /** A little room before the text, where a number ends close by. */
  readonly indent?: boolean;
}

/** Columns `from`…`to`, both included. Hidden ones are grouped, so that one click shows them. */
export interface ColumnPlan {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface TablePlan {
  readonly name: string;
  /** One line on what the table holds, for the table's alternative text. */
  readonly description: string;
  /** Header row, data and, where there is one, the totals row. */
  readonly area: Area;
  readonly columns: readonly TableColumnPlan[];
  readonly hasTotals: boolean;
}

export interface TableColumnPlan {
  readonly name: string;
  /** The formula of every data cell, which the application repeats in a new row. */
  readonly calculated?: Formula;
  readonly total?:
    | { readonly kind: 'label'; readonly text: string }
    | { readonly kind: 'sum' }
    | { readonly kind: 'formula'; readonly formula: Formula };
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly source: SheetArea }
    | { readonly kind: 'choices'; readonly choices: readonly string[] }
    | {
        readonly kind: 'number';
        readonly whole: boolean;
        readonly minimum: number;
        readonly maximum: number;
      }
    /** Must come out true in the area's first cell, and so, moved along, in each other one. */
    | { readonly kind: 'formula'; readonly formula: Formula };
  readonly allowBlank: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface ConditionalFormatPlan {
  readonly area: Area;
  /** Relative to the area's first cell. */
  readonly when: Formula;
  readonly look: 'good' | 'bad' | 'warning' | 'muted' | 'changed';
}

export interface LinkPlan {
  readonly cell: Position;
  readonly target: { readonly sheet: string; readonly cell: Position };
  readonly tip: string;
}

export interface NotePlan {
  readonly cell: Position;
  readonly text: string;
}

export interface ChartPlan {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: 'column' | 'stacked-column' | 'bar' | 'line' | 'stacked-area';
  readonly title: string;
  readonly altText: string;
  /** The cell at the chart's top left corner. */
  readonly at: Position;
  /** In points, and so independent of hidden columns: a one-cell anchor. */
  readonly size: { readonly width: number; readonly height: number };
  readonly categories: SheetArea;
  readonly series: readonly ChartSeriesPlan[];
  readonly categoryTitle?: string;
  readonly valueTitle: string;
  readonly valueFormat: NumberFormat;
}

export interface ChartSeriesPlan {
  /** The cell that holds the series' name. */
  readonly name: SheetArea;
  readonly values: SheetArea;
  /** RGB, six hexadecimal digits. */
  readonly colour: string;
  readonly dash?: 'solid' | 'dash' | 'dot' | 'dash-dot';
  readonly marker?: 'none' | 'circle' | 'square' | 'diamond' | 'triangle';
  /** Takes its place in the stack without being drawn or named: the base of a waterfall. */
  readonly invisible?: boolean;
  /** Drawn, but without an entry of its own in the legend. */
  readonly hideInLegend?: boolean;
}

export interface PrintPlan {
  /** Header rows repeated on each page: the first `titleRows` rows. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  /** Pages high; 0 for as many as it takes. The width is always one page. */
  readonly fitToHeight: 0 | 1;
  readonly orientation: 'landscape' | 'portrait';
  readonly area?: Area;
}

/** A cell's value: blank cells are absent. */
export type CellValue = number | string | boolean | ErrorValue;

/** A spreadsheet's own error, such as `#N/A`. */
export interface ErrorValue {
  readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#REF!';
}

/** The value of every cell of a plan that has one. */
export interface PlanValues {
  /** undefined for a blank or absent cell. */
  at(sheet: string, row: number, column: number): CellValue | undefined;
}
