/** The names of our sheets, for the doors. */
export { SHEETS } from '../workbook/names';
