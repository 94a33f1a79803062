import { refuse } from './host-error';

/** A block of cells; rows and columns are counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ALL_ROWS = 1_048_576;
export const ALL_COLUMNS = 16_384;

/** 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A is 0, AA is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function wholeSheet(): Block {
  return { row: 0, column: 0, rows: ALL_ROWS, columns: ALL_COLUMNS };
}

/** The block that both corners span. Refused where it leaves the sheet. */
export function blockOf(row: number, column: number, rows: number, columns: number): Block {
  const fits =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= ALL_ROWS &&
    column + columns <= ALL_COLUMNS;
  return fits
    ? { row, column, rows, columns }
    : refuse('InvalidArgument', `No cells at row ${row}, column ${column}, ${rows} by ${columns}.`);
}

/** Splits `'My sheet'!A1:B2` into the sheet's name, where there is one, and the rest. */
export function splitAddress(address: string): { readonly sheet?: string; readonly cells: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { cells: address };
  const name = address.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(bang + 1) };
}

/** Reads `B2`, `$B$2:C9`, `A:C` or `1:3`; undefined where it is none of these. */
export function readCells(cells: string): Block | undefined {
  const [first = '', second = first, ...more] = cells.replaceAll('$', '').split(':');
  if (more.length > 0) return undefined;
  const from = corner(first);
  const to = corner(second);
  if (from === undefined || to === undefined || from.kind !== to.kind) return undefined;
  if (from.kind !== 'cell' && !cells.includes(':')) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const rows = from.kind === 'column' ? ALL_ROWS : Math.abs(to.row - from.row) + 1;
  const columns = from.kind === 'row' ? ALL_COLUMNS : Math.abs(to.column - from.column) + 1;
  if (row + rows > ALL_ROWS || column + columns > ALL_COLUMNS || row < 0) return undefined;
  return { row, column, rows, columns };
}

function corner(text: string): { kind: 'cell' | 'row' | 'column'; row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Za-z]{0,3})([0-9]{0,7})$/.exec(text) ?? [];
  if (letters === '' && digits === '') return undefined;
  if (letters === '') return { kind: 'row', row: Number(digits) - 1, column: 0 };
  if (digits === '') return { kind: 'column', row: 0, column: columnOf(letters) };
  return { kind: 'cell', row: Number(digits) - 1, column: columnOf(letters) };
}

/** `B2:C9`, `B2`, `A:C` or `1:3`. */
export function printCells({ row, column, rows, columns }: Block): string {
  if (rows === ALL_ROWS) return `${lettersOf(column)}:${lettersOf(column + columns - 1)}`;
  if (columns === ALL_COLUMNS) return `${row + 1}:${row + rows}`;
  const from = `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? from : `${from}:${lettersOf(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as an address writes it. */
export function quoteName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function overlap(one: Block, other: Block): Block | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(block: Block, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

/** What is left of a block without another: at most four pieces, above, below, left and right. */
export function without(block: Block, hole: Block): readonly Block[] {
  const common = overlap(block, hole);
  if (common === undefined) return [block];
  const { row, column, rows, columns } = block;
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const pieces = [
    { row, column, rows: common.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: common.row, column, rows: common.rows, columns: common.column - column },
    { row: common.row, column: right, rows: common.rows, columns: column + columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
