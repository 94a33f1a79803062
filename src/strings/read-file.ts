const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toLocaleString('en-GB')} MB`;
const count = (number: number): string => number.toLocaleString('en-GB');

/** A part's name comes from outside: it is cut, and what could not be seen is left out. */
function inside(part: string): string {
  const shown = Array.from(part.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
    .slice(0, 60)
    .join('');
  return shown === '' ? '' : ` (in “${shown}”)`;
}

/** Why a file was not opened, in plain words. */
export const READ_FILE_TEXT = {
  tooLarge: (maximum: number) =>
    `This file is too large: at most ${megabytes(maximum)} can be opened. Take out sheets that are not needed and save it again.`,
  notAZip: 'This is not an Excel file, or only a piece of one. Open a workbook (.xlsx) that Upstream wrote.',
  notAWorkbook: 'This is not an Excel workbook (.xlsx). Open a workbook that Upstream wrote.',
  foreign:
    'This workbook was not made by Upstream and has none of its tables. Open a workbook (.xlsx) that Upstream wrote.',
  oldFormat:
    'This file is in the format of before 2007 (.xls). Save it in Excel as an Excel workbook (.xlsx).',
  encrypted: 'This file is locked with a password. Save it in Excel without one, and open that copy.',
  damaged: (part: string) =>
    `This file is damaged${inside(part)}. Open it in Excel, save it again, and open that copy.`,
  missingPart: (part: string) =>
    `Something is missing from this file${inside(part)}. Open it in Excel, save it again, and open that copy.`,
  unsafePath: (part: string) =>
    `This file refers to places outside itself${inside(part)}, as no workbook does, and was not opened.`,
  unpacksTooLarge: (part: string, maximum: number) =>
    `This file was not opened: unpacked it would pass ${megabytes(maximum)}, or is packed as no workbook is${inside(part)}.`,
  declaresEntities: (part: string) =>
    `This file declares a document type${inside(part)}, as no workbook does, and was not opened.`,
  tooMany: (what: string, part: string, maximum: number) =>
    `This file has too many ${what}${inside(part)}: at most ${count(maximum)} can be read.`,
} as const;
