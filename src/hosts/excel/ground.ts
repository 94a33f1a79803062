import type { Area, CellContent, CellStyle, SheetPlan } from '../../workbook/plan';

/** What we did to a cell: typed a text, a number or an input, had it calculate, or only painted it. */
export type CellKind = 'typed' | 'calculated' | 'painted';

/** Where a table of ours stood. */
export interface TableGround {
  readonly name: string;
  readonly area: Area;
}

const LETTERS: Readonly<Record<CellKind, string>> = { typed: 't', calculated: 'c', painted: 'p' };
const KINDS: Readonly<Record<string, CellKind>> = { t: 'typed', c: 'calculated', p: 'painted' };

/**
 * What was written on a sheet, cell by cell but without what it said: it tells our cells from the
 * user's when the sheet is written again.
 */
export class Ground {
  private constructor(
    readonly tables: readonly TableGround[],
    /** A letter a cell: `t`, `c`, `p`, or `-` where nothing of ours is. */
    private readonly rows: readonly string[],
  ) {}

  static of({ cells, tables }: SheetPlan): Ground {
    const rows: string[][] = [];
    for (const { row, column, content, style } of cells) {
      (rows[row] ??= [])[column] = LETTERS[kindOf(content, style)];
    }
    const texts = Array.from(rows, (row) => Array.from(row ?? [], (letter) => letter ?? '-').join(''));
    return new Ground(
      tables.map(({ name, area }) => ({ name, area })),
      texts,
    );
  }

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  /** undefined where nothing of ours is. */
  kind(row: number, column: number): CellKind | undefined {
    return KINDS[this.rows[row]?.[column] ?? ''];
  }

  /** Whether nothing of ours is in a row, within the columns of an area. */
  isBlank(row: number, { from, to }: Area): boolean {
    return !/[tcp]/.test(this.rows[row]?.slice(from.column, to.column + 1) ?? '');
  }

  /** As a short text: patterns of rows, how often each comes in turn, and tables. */
  write(): string {
    const patterns = [...new Set(this.rows)];
    const turns = runs(this.rows.map((row) => String(patterns.indexOf(row)))).map(
      ({ what, count }) => `${what}x${count}`,
    );
    const tables = this.tables.map(({ name, area: { from, to } }) =>
      [name, from.row, from.column, to.row, to.column].join(':'),
    );
    return [patterns.map(shortened).join(','), turns.join(','), tables.join(',')].join(';');
  }

  /** undefined for a text that is none of ours. */
  static read(text: string): Ground | undefined {
    const [patterns, turns, tables, ...more] = text.split(';').map((part) => part.split(','));
    if (!patterns || !turns || !tables || more.length > 0) return undefined;
    const rows = turns.flatMap((turn) => {
      const [index, count] = turn.split('x').map(Number);
      return Array<string>(count ?? 0).fill(lengthened(patterns[index ?? 0] ?? ''));
    });
    const standing = tables
      .filter((table) => table !== '')
      .map((table) => {
        const [name = '', ...corners] = table.split(':');
        const [top = 0, left = 0, bottom = 0, right = 0] = corners.map(Number);
        return { name, area: { from: { row: top, column: left }, to: { row: bottom, column: right } } };
      });
    return new Ground(standing, rows);
  }
}

/** A blank cell that is no input holds nothing of ours. */
function kindOf({ kind }: CellContent, { role }: CellStyle): CellKind {
  if (kind === 'formula') return 'calculated';
  return kind === 'blank' && role !== 'input' ? 'painted' : 'typed';
}

/** `ttc` as `2t1c`. */
function shortened(row: string): string {
  return runs([...row])
    .map(({ what, count }) => `${count}${what}`)
    .join('');
}

function lengthened(text: string): string {
  return text.replace(/(\d+)(\D)/g, (_, count: string, letter: string) => letter.repeat(Number(count)));
}

function runs(items: readonly string[]): readonly { readonly what: string; readonly count: number }[] {
  const found: { what: string; count: number }[] = [];
  for (const what of items) {
    const last = found.at(-1);
    if (last?.what === what) last.count += 1;
    else found.push({ what, count: 1 });
  }
  return found;
}
