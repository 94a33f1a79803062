import type { PrintPlan, SheetPlan } from '../../workbook/plan';
import { columnLetters, printArea, quoteSheet } from '../../workbook/print';

const A4 = 9;
const FONT_CODE = '&amp;"Arial,Regular"&amp;8';
const FOOTER = `&amp;L${FONT_CODE}&amp;F: &amp;A&amp;C${FONT_CODE}&amp;D&amp;R${FONT_CODE}Page &amp;P of &amp;N`;

/** How the sheet prints: A4, one page wide, with workbook, sheet, date and page at the foot. */
export function pageXml({ fitToHeight, orientation }: PrintPlan): string {
  return (
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.65" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${fitToHeight}"/>` +
    `<headerFooter><oddFooter>${FOOTER}</oddFooter></headerFooter>`
  );
}

/** The names by which the format keeps a sheet's print area and repeated rows and columns. */
export function printNames(sheet: SheetPlan): readonly { name: string; refersTo: string }[] {
  const { area } = sheet.print;
  const titles = printTitles(sheet);
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', refersTo: printArea({ sheet: sheet.name, ...area }) }] : []),
    ...(titles ? [{ name: '_xlnm.Print_Titles', refersTo: titles }] : []),
  ];
}

function printTitles({ name, print: { titleRows, titleColumns } }: SheetPlan): string {
  const sheet = quoteSheet(name);
  const columns =
    titleColumns && `${sheet}!$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`;
  const rows = titleRows && `${sheet}!$${titleRows.from + 1}:$${titleRows.to + 1}`;
  return [columns, rows].filter((part) => part !== undefined).join(',');
}
