import type { Formula } from './formula';
import type {
  Area,
  CellRole,
  CellStyle,
  ChartPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  LinkPlan,
  NotePlan,
  NumberFormat,
  Position,
  PrintPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
  CellContent,
  CellPlan,
} from './plan';

type Extra = Pick<CellStyle, 'wrap' | 'align' | 'indent'>;

/** Gathers one sheet of a plan. Each cell is set once: setting it again is a defect. */
export class SheetBuilder {
  private readonly cells: CellPlan[] = [];
  private readonly taken = new Set<number>();
  private readonly columns: ColumnPlan[] = [];
  private readonly rowHeights: { row: number; points: number }[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly links: LinkPlan[] = [];
  private readonly notes: NotePlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private freeze = { rows: 0, columns: 0 };

  constructor(
    readonly name: string,
    private readonly tabColour: string,
  ) {}

  /** Title in A1 and, in A2, one line that says what the sheet holds. */
  heading(title: string | Formula, subtitle: string | Formula): void {
    this.write(0, 0, title, 'title');
    this.write(1, 0, subtitle, 'subtitle');
    this.rowHeight(0, 24);
  }

  private write(row: number, column: number, what: string | Formula, role: CellRole): void {
    if (typeof what === 'string') this.text(row, column, what, role);
    else this.formula(row, column, what, 'general', { role });
  }

  text(row: number, column: number, value: string, role: CellRole = 'label', extra: Extra = {}): void {
    // A host cannot tell an empty text from a blank cell.
    const content: CellContent = value === '' ? { kind: 'blank' } : { kind: 'text', value };
    this.put(row, column, content, { role, format: 'general', ...extra });
  }

  number(
    row: number,
    column: number,
    value: number,
    format: NumberFormat,
    role: CellRole = 'calculation',
  ): void {
    this.put(row, column, { kind: 'number', value }, { role, format });
  }

  /** An unlocked cell for the user; nothing to begin with where `value` is null. */
  input(
    row: number,
    column: number,
    value: string | number | null,
    format: NumberFormat,
    extra: Extra = {},
  ): void {
    const content: CellContent =
      value === null
        ? { kind: 'blank' }
        : typeof value === 'number'
          ? { kind: 'number', value }
          : { kind: 'text', value };
    this.put(row, column, content, { role: 'input', format, ...extra });
  }

  /** A formula, styled as a link where it reads another sheet, unless `role` says otherwise. */
  formula(
    row: number,
    column: number,
    formula: Formula,
    format: NumberFormat,
    style: { role?: CellRole } & Extra = {},
  ): void {
    this.fill(row, column, column, formula, format, style);
  }

  /** The same formula in columns `from`…`to` of a row. */
  fill(
    row: number,
    from: number,
    to: number,
    formula: Formula,
    format: NumberFormat,
    style: { role?: CellRole } & Extra = {},
  ): void {
    const content: CellContent = { kind: 'formula', formula };
    const role = style.role ?? this.roleOf(formula);
    const shared: CellStyle = { ...style, role, format };
    for (let column = from; column <= to; column += 1) this.put(row, column, content, shared);
  }

  /** `link` where a formula reads another sheet, `calculation` otherwise. */
  roleOf(formula: Formula): 'link' | 'calculation' {
    return readsElsewhere(formula, this.name) ? 'link' : 'calculation';
  }

  blank(row: number, column: number, role: CellRole): void {
    this.put(row, column, { kind: 'blank' }, { role, format: 'general' });
  }

  /** A row of unique column headings. */
  headers(row: number, column: number, names: readonly string[]): void {
    names.forEach((name, index) => {
      this.text(row, column + index, name, 'header', { wrap: true, align: index === 0 ? 'left' : 'centre' });
    });
  }

  width(from: number, to: number, width: number, hidden = false): void {
    this.columns.push({ from, to, width, ...(hidden ? { hidden } : {}) });
  }

  rowHeight(row: number, points: number): void {
    this.rowHeights.push({ row, points });
  }

  freezeAt(rows: number, columns: number): void {
    this.freeze = { rows, columns };
  }

  table(table: TablePlan): void {
    this.tables.push(table);
  }

  validate(validation: ValidationPlan): void {
    this.validations.push(validation);
  }

  highlight(area: Area, when: Formula, look: ConditionalFormatPlan['look']): void {
    this.conditionalFormats.push({ area, when, look });
  }

  /** A link to another cell, on a cell that has its text already. */
  link(cell: Position, sheet: string, tip: string, target: Position = { row: 0, column: 0 }): void {
    this.links.push({ cell, target: { sheet, cell: target }, tip });
  }

  note(row: number, column: number, text: string): void {
    this.notes.push({ cell: { row, column }, text });
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  build(print: PrintPlan): SheetPlan {
    return {
      name: this.name,
      tabColour: this.tabColour,
      cells: this.cells,
      columns: this.columns,
      rowHeights: this.rowHeights,
      freeze: this.freeze,
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      links: this.links,
      notes: this.notes,
      charts: this.charts,
      print,
    };
  }

  private put(row: number, column: number, content: CellContent, style: CellStyle): void {
    const key = row * 1024 + column;
    if (this.taken.has(key)) throw new Error(`${this.name}: row ${row}, column ${column} is set twice.`);
    this.taken.add(key);
    this.cells.push({ row, column, content, style });
  }
}

function readsElsewhere(formula: Formula, own: string): boolean {
  switch (formula.kind) {
    case 'number':
    case 'text':
      return false;
    case 'cell':
    case 'range':
      return formula.sheet !== undefined && formula.sheet !== own;
    case 'column':
      return formula.part === 'data';
    case 'name':
      return true;
    case 'call':
      return formula.args.some((arg) => readsElsewhere(arg, own));
    case 'negate':
      return readsElsewhere(formula.operand, own);
    case 'binary':
      return readsElsewhere(formula.left, own) || readsElsewhere(formula.right, own);
  }
}
