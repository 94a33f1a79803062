import { DATA_PACKAGE_TEXT as TEXT } from '../../strings/input-sheets';
import { TAB_COLOURS } from '../layout';
import { PACKAGE_COLUMNS, SHEETS, TABLES } from '../names';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';

const HEADER = 3;
const WIDTHS = [26, 10, 120];

/** Data package: the files that the workbook's baseline was made from, line by line, for reading it back. */
export function dataPackageSheet(files: ReadonlyMap<string, string>): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.dataPackage, TAB_COLOURS.reference);
  sheet.heading(SHEETS.dataPackage, TEXT.subtitle);
  WIDTHS.forEach((width, column) => sheet.width(column, column, width));
  sheet.freezeAt(HEADER + 1, 0);
  const columns = Object.values(PACKAGE_COLUMNS);
  sheet.headers(HEADER, 0, columns);
  let row = HEADER;
  for (const [file, text] of files) {
    for (const [index, line] of linesOf(text).entries()) {
      row += 1;
      sheet.text(row, 0, file, 'tag');
      sheet.number(row, 1, index + 1, 'whole');
      if (line !== '') sheet.text(row, 2, line, 'tag');
    }
  }
  sheet.table({
    name: TABLES.package,
    description: TEXT.table,
    area: { from: { row: HEADER, column: 0 }, to: { row, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return sheet.build({ fitToHeight: 0, orientation: 'landscape', titleRows: { from: HEADER, to: HEADER } });
}

/** The lines of a text whose last one ends as the others do. */
const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');
