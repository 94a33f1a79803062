import { printCells, readCells } from './block';
import { formulaOf } from './cell-entry';
import { readBlock, readFormula, readValue } from './cell-content';
import { holdsSomething, styleAt } from './cell-styles';
import { placeOf, type Host } from './host';
import { NO_STYLES } from './style-sets';
import { cellKey, sheetNamed, type SheetState, type Shown } from './workbook-state';

/** What a test sees of a cell. */
export interface SeenCell {
  readonly value: Shown;
  /** With its `=`; undefined where the cell holds no formula. */
  readonly formula: string | undefined;
  readonly formulaR1C1: Shown;
  readonly numberFormat: unknown;
  readonly locked: unknown;
  readonly link: unknown;
  /** Such as `Fill.Color`, `Font.Bold`, `Borders.Bottom.Style` or `HorizontalAlignment`. */
  style(key: string): unknown;
}

/** What a test sees of the workbook, past the client. Addresses are such as `Inputs!B2:C9`. */
export class Inspection {
  constructor(private readonly host: Host) {}

  sheetNames(): string[] {
    return this.host.workbook.sheets.map(({ name }) => name);
  }

  activeSheet(): string {
    const { sheets, activeSheet } = this.host.workbook;
    return sheets.find(({ id }) => id === activeSheet)?.name ?? '';
  }

  cell(address: string): SeenCell {
    const { sheet, block } = placeOf(this.host, address);
    const { row, column } = block;
    const cell = sheet.cells.get(cellKey(row, column));
    const style = (key: string): unknown => styleAt(sheet, row, column, key);
    this.host.refresh();
    return {
      value: cell?.value ?? '',
      formula: cell?.formula,
      formulaR1C1: formulaOf(cell, 'R1C1', row, column),
      numberFormat: style('NumberFormat'),
      locked: style('Locked'),
      link: cell?.link,
      style,
    };
  }

  values(address: string): unknown[][] {
    this.host.refresh();
    return readBlock(placeOf(this.host, address), readValue);
  }

  formulas(address: string): unknown[][] {
    return readBlock(placeOf(this.host, address), readFormula);
  }

  tables() {
    return this.host.workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, block, columns, totals, look }) => ({
        name,
        sheet: sheet.name,
        address: printCells(block),
        columns: columns.map((column) => column.name),
        totals,
        look: { ...look },
      })),
    );
  }

  /** The workbook's own names; those of a sheet with its name given. */
  names(sheet?: string) {
    const { names } = sheet === undefined ? this.host.workbook : this.sheet(sheet);
    return names.map((name) => ({ ...name }));
  }

  validations(sheet: string) {
    return this.sheet(sheet).validations.map(({ block, bag }) => ({
      address: printCells(block),
      ignoreBlanks: true,
      ...bag,
    }));
  }

  conditionalFormats(sheet: string) {
    return this.sheet(sheet).conditionals.map(({ blocks, bags }) => ({
      address: blocks.map(printCells).join(','),
      ...bags,
    }));
  }

  charts(sheet: string) {
    return this.sheet(sheet).charts.map(({ name, type, source, seriesBy, series, bags }) =>
      structuredClone({ name, type, source, seriesBy, series, bags }),
    );
  }

  comments(sheet: string) {
    return this.sheet(sheet).comments.map(({ row, column, content }) => ({
      cell: printCells({ row, column, rows: 1, columns: 1 }),
      content,
    }));
  }

  /** Width, whether hidden and the outline's level, of a column such as `C`. */
  column(sheet: string, letters: string): Readonly<Record<string, unknown>> {
    const block = readCells(`${letters}:${letters}`);
    return { ...this.sheet(sheet).columns.get(block?.column ?? -1) };
  }

  /** Height, whether hidden and the outline's level, of a row counted from 1. */
  row(sheet: string, number: number): Readonly<Record<string, unknown>> {
    return { ...this.sheet(sheet).rows.get(number - 1) };
  }

  /** The rows and columns that stay in view; undefined where all move. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number } | undefined {
    const { frozen } = this.sheet(sheet);
    if (frozen === undefined) return undefined;
    return {
      rows: frozen.rows === 1_048_576 ? 0 : frozen.rows,
      columns: frozen.columns === 16_384 ? 0 : frozen.columns,
    };
  }

  protected(sheet: string): boolean {
    return this.sheet(sheet).protection !== undefined;
  }

  /** Orientation, zoom, print area and so on, by part. */
  page(sheet: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
    return structuredClone(this.sheet(sheet).page);
  }

  /** Colour of the tab, visibility, gridlines. */
  sheetLook(sheet: string): Readonly<Record<string, unknown>> {
    return { ...this.sheet(sheet).bag };
  }

  properties(): Readonly<Record<string, unknown>> {
    return { ...this.host.workbook.properties };
  }

  /** The cells of a sheet that hold something, with the values they have so far. */
  cells(sheet: string): {
    readonly row: number;
    readonly column: number;
    readonly value: Shown;
    readonly formula: string | undefined;
  }[] {
    return [...this.sheet(sheet).cells]
      .filter(([, cell]) => holdsSomething(cell))
      .map(([key, { value, formula }]) => ({
        row: Math.floor(key / 16_384),
        column: key % 16_384,
        value,
        formula,
      }));
  }

  /** Every formula of the workbook, for a calculator. */
  allFormulas(): {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[] {
    return this.sheetNames().flatMap((sheet) =>
      this.cells(sheet).flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [{ sheet, row, column, formula }],
      ),
    );
  }

  /** All of the workbook as plain data, without ids: two snapshots are equal where the workbooks are. */
  snapshot() {
    const { sheets, names, settings, properties, application } = this.host.workbook;
    return structuredClone({
      activeSheet: this.activeSheet(),
      names,
      settings: [...settings],
      properties,
      application,
      tables: this.tables(),
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        bag: sheet.bag,
        cells: seenCells(sheet),
        wide: sheet.wide,
        columns: inOrder(sheet.columns),
        rows: inOrder(sheet.rows),
        names: sheet.names,
        charts: this.charts(sheet.name),
        validations: this.validations(sheet.name),
        conditionals: this.conditionalFormats(sheet.name),
        comments: this.comments(sheet.name),
        shapes: sheet.shapes.map(({ name, type }) => ({ name, type })),
        pivots: sheet.pivots.map(({ name }) => name),
        frozen: sheet.frozen,
        page: sheet.page,
        protection: sheet.protection,
      })),
    });
  }

  private sheet(name: string): SheetState {
    const found = sheetNamed(this.host.workbook, name);
    if (found === undefined) throw new Error(`The workbook has no sheet ${name}.`);
    return found;
  }
}

/** The cells that hold something or look like something, by place. */
function seenCells({ cells }: SheetState): readonly (readonly [number, object])[] {
  return [...cells]
    .filter(([, { value, formula, styles }]) => value !== '' || formula !== undefined || styles !== NO_STYLES)
    .sort(([one], [other]) => one - other)
    .map(([key, cell]) => [key, { ...cell, styles: Object.fromEntries(cell.styles) }] as const);
}

/** Lines by their numbers, whichever was set first. */
function inOrder<T>(lines: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...lines].sort(([one], [other]) => one - other);
}
