/** What Excel allows, as its specification and limits page states it. Rows and columns from 0. */
export const LAST_SHEET_ROW = 1_048_575;
export const LAST_SHEET_COLUMN = 16_383;
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
/** A text between quotes inside a formula. */
export const LONGEST_FORMULA_TEXT = 255;
export const MOST_LEVELS = 64;
export const LONGEST_NAME = 255;
export const LONGEST_SHEET_NAME = 31;
export const LONGEST_VALIDATION_TITLE = 32;
export const LONGEST_PROMPT = 255;
export const LONGEST_ERROR = 225;
export const LONGEST_CHOICES = 255;
