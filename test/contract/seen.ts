import type { CellValue } from '../../src/workbook/plan';

/**
 * A workbook as a person sees it, past the host that wrote it and in words that belong to none:
 * each host's inspector fills this in. Addresses are `B7` and `B7:C9`, references `Data!$B$7` with no
 * quotes, formulas stand without `=`, colours are six hexadecimal digits, sizes are in points.
 */
export interface SeenWorkbook {
  /** In the order of the tabs. */
  readonly sheets: readonly SeenSheet[];
  readonly activeSheet: string;
  /** Names of the whole workbook, but for hidden ones. */
  readonly names: Readonly<Record<string, SeenName>>;
}

export interface SeenName {
  readonly refersTo: string;
  readonly comment: string;
}

export interface SeenSheet {
  readonly name: string;
  readonly tabColour: string;
  readonly hasGridlines: boolean;
  /** Addresses of the cells that hold something. */
  readonly held: readonly string[];
  /** undefined for a cell that neither holds something nor has a look of its own. */
  cell(address: string): SeenCell | undefined;
  /** Counted from 0; undefined where nothing was set. */
  column(index: number): SeenColumn | undefined;
  /** Of a row counted from 0; undefined where it was not set. */
  rowHeight(row: number): number | undefined;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly SeenTable[];
  readonly validations: readonly SeenValidation[];
  /** The one that wins where two hold comes first. */
  readonly conditionalFormats: readonly SeenConditionalFormat[];
  readonly links: readonly SeenLink[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly charts: readonly SeenChart[];
  /** undefined in a host that does not print. */
  readonly print: SeenPrint | undefined;
}

export interface SeenCell {
  /** undefined for a blank cell. */
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly format: string;
  readonly look: SeenLook;
}

export interface SeenLook {
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fill: string | undefined;
  readonly horizontal: 'left' | 'centre' | 'right' | undefined;
  readonly vertical: 'top' | 'centre' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** The lines that are the cell's own: a neighbour may draw the same side. */
  readonly lines: SeenLines;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';
/** Colours of the sides that have a line. */
export type SeenLines = Readonly<Partial<Record<Side, string>>>;

export interface SeenColumn {
  readonly pixels: number | undefined;
  readonly isHidden: boolean;
  /** Hidden ones can be shown with one click. */
  readonly isGrouped: boolean;
}

export interface SeenTable {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
  readonly description: string;
}

export interface SeenValidation {
  readonly address: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'choices'; readonly choices: readonly string[] }
    | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly allowBlank: boolean;
  readonly prompt: SeenMessage | undefined;
  /** Shown when what was typed is refused. */
  readonly error: SeenMessage;
}

export interface SeenMessage {
  readonly title: string;
  readonly text: string;
}

export interface SeenConditionalFormat {
  readonly address: string;
  /** As it stands in the first cell. */
  readonly formula: string;
  readonly colour: string;
  readonly fill: string | undefined;
  readonly bold: boolean;
}

export interface SeenLink {
  readonly cell: string;
  readonly target: string;
  readonly tip: string;
}

export interface SeenChart {
  readonly name: string;
  readonly kind: 'column' | 'stacked-column' | 'bar' | 'line' | 'stacked-area';
  readonly title: string;
  readonly description: string;
  /** The cell at its top left corner. */
  readonly at: string;
  readonly width: number;
  readonly height: number;
  readonly categories: string;
  readonly categoryTitle: string | undefined;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Bars stand in the order of their rows from the top. */
  readonly fromTheTop: boolean;
  readonly series: readonly SeenSeries[];
}

export interface SeenSeries {
  readonly name: string;
  /** The cell that the name follows; undefined where it is a text. */
  readonly nameFrom: string | undefined;
  readonly values: string;
  /** Of its fill, or of the line of a line; undefined where it is not drawn. */
  readonly colour: string | undefined;
  /** Of the line of a line. */
  readonly dash: 'solid' | 'dash' | 'dot' | 'dash-dot' | undefined;
  readonly marker: 'none' | 'circle' | 'square' | 'diamond' | 'triangle' | undefined;
  readonly isInLegend: boolean;
}

export interface SeenPrint {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: string;
  readonly pagesWide: number;
  /** 0 for as many as it takes. */
  readonly pagesHigh: number;
  readonly area: string | undefined;
  /** `1:4` */
  readonly titleRows: string | undefined;
  /** `A:B` */
  readonly titleColumns: string | undefined;
  /** Left, centre, right; in the codes of page, sheet and date that spreadsheets share. */
  readonly footer: readonly [string, string, string];
}
