/** What a file may come to: far more than any workbook of ours, far less than what stops a browser. */
export const LARGEST_FILE_BYTES = 50_000_000;
export const LARGEST_UNPACKED_BYTES = 200_000_000;
/** Deflate packs ordinary XML ten- to fiftyfold. */
export const HIGHEST_RATIO = 200;
/** Below this a high ratio can do no harm: a part may be all blanks. */
export const BIG_ENTRY_BYTES = 1_000_000;
export const MOST_PARTS = 10_000;
/** Of the parts that are read, together. */
export const MOST_ELEMENTS = 3_000_000;

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Cells of all tables together. */
export const MOST_TABLE_CELLS = 1_000_000;
export const MOST_TABLES = 1_000;
export const MOST_SHEETS = 1_000;
export const MOST_NAMES = 10_000;
