import type { CellSchema } from './cells';
import type { RowSchema, TableShape } from './table';

export const MOST_ROWS = 10_000;

/** The rows of a table whose columns have these schemas. */
type RowOf<Columns> = {
  [Column in keyof Columns]: Columns[Column] extends CellSchema<infer T> ? T : never;
};

/** The shape of a table with these columns. */
export function shape<Columns extends Record<string, CellSchema<unknown>>>(
  columns: Columns,
  maximumRows = MOST_ROWS,
  minimumRows = 1,
): TableShape<RowOf<Columns>> {
  return { columns: columns as unknown as RowSchema<RowOf<Columns>>, minimumRows, maximumRows };
}
