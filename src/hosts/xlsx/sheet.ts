import type { LinkPlan, PlanValues, SheetPlan } from '../../workbook/plan';
import { a1, quoteSheet } from '../../workbook/print';
import { escapeAttribute } from './escape-xml';
import { RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';
import { DEFAULT_ROW_POINTS } from './row-heights';
import type { SharedStrings } from './shared-strings';
import { writeSheetData } from './sheet-data';
import { pageXml } from './sheet-page';
import { conditionalFormatsXml, validationsXml } from './sheet-rules';
import { columnsXml, sheetViewXml } from './sheet-view';
import type { StyleSheet } from './styles';
import { XmlBytes } from './xml-bytes';

const LONGEST_TIP = 255;

/** What of the whole workbook a sheet's part needs. */
export interface SheetContext {
  readonly values: PlanValues;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly isActive: boolean;
  readonly protect: boolean;
}

/** Ids by which the sheet refers to its other parts. */
export interface SheetParts {
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
}

/** A worksheet's part as UTF-8, its elements in the order that the schema prescribes. */
export function sheetXml(sheet: SheetPlan, parts: SheetParts, context: SheetContext): Uint8Array {
  const { values, styles, strings, isActive, protect } = context;
  const hasGroups = sheet.columns.some(({ hidden }) => hidden);
  const out = new XmlBytes();
  out.write(
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
      `<sheetPr><tabColor rgb="FF${sheet.tabColour}"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<dimension ref="${dimension(sheet)}"/>` +
      sheetViewXml(sheet, isActive) +
      `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_POINTS}"${hasGroups ? ' outlineLevelCol="1"' : ''}/>` +
      columnsXml(sheet.columns),
  );
  writeSheetData(out, sheet, values, styles, strings);
  out.write(
    (protect ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>' : '') +
      conditionalFormatsXml(sheet) +
      validationsXml(sheet) +
      linksXml(sheet) +
      pageXml(sheet.print) +
      (parts.drawing === undefined ? '' : `<drawing r:id="${parts.drawing}"/>`) +
      (parts.notes === undefined ? '' : `<legacyDrawing r:id="${parts.notes}"/>`) +
      `${tablePartsXml(parts.tables)}</worksheet>`,
  );
  return out.toBytes();
}

function dimension({ cells }: SheetPlan): string {
  if (cells.length === 0) return 'A1';
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return `${a1(top, left)}:${a1(bottom, right)}`;
}

function linksXml({ name, links }: SheetPlan): string {
  if (links.length === 0) return '';
  return `<hyperlinks>${links.map((link) => linkXml(name, link)).join('')}</hyperlinks>`;
}

function linkXml(sheet: string, { cell, target, tip }: LinkPlan): string {
  const at = a1(cell.row, cell.column);
  if (tip.length > LONGEST_TIP) throw new Error(`The tip in ${sheet}, ${at} has ${tip.length} characters.`);
  const location = `${quoteSheet(target.sheet)}!${a1(target.cell.row, target.cell.column)}`;
  return `<hyperlink ref="${at}" location="${escapeAttribute(location)}" tooltip="${escapeAttribute(tip)}"/>`;
}

function tablePartsXml(tables: readonly string[]): string {
  if (tables.length === 0) return '';
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return `<tableParts count="${tables.length}">${parts}</tableParts>`;
}
