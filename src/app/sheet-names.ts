/** The names of our sheets and cells, for the doors. */
export { NAMES, SHEETS } from '../workbook/names';
