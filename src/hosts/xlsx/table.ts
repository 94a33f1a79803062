import type { SheetPlan, TableColumnPlan, TablePlan } from '../../workbook/plan';
import { printFormula, printPlainArea, printColumn } from '../../workbook/print';
import { escapeAttribute, escapeText } from './escape-xml';
import { SPREADSHEET_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';

const ALT_TEXT_EXTENSION = '{504A1905-F514-4f6f-8877-14C23A59335A}';
const ALT_TEXT_NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/**
 * A table's part. `id` is unique in the workbook. Throws where a column's name differs from the
 * text in its header cell, or two columns have one name: Excel would repair such a file.
 */
export function tableXml(table: TablePlan, sheet: SheetPlan, id: number): string {
  const { name, area, columns, hasTotals } = table;
  refuseWrongHeaders(table, sheet);
  const filtered = hasTotals ? { from: area.from, to: { ...area.to, row: area.to.row - 1 } } : area;
  const totals = hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  return (
    `${XML_HEAD}<table xmlns="${SPREADSHEET_NAMESPACE}" id="${id}" name="${name}" displayName="${name}"` +
    ` ref="${printPlainArea(area)}" ${totals}><autoFilter ref="${printPlainArea(filtered)}"/>` +
    `<tableColumns count="${columns.length}">` +
    columns.map((column, index) => columnXml(table, column, index, sheet.name)).join('') +
    '</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0"' +
    ' showRowStripes="1" showColumnStripes="0"/>' +
    `<extLst><ext uri="${ALT_TEXT_EXTENSION}" xmlns:x14="${ALT_TEXT_NAMESPACE}">` +
    `<x14:table altTextSummary="${escapeAttribute(table.description)}"/></ext></extLst></table>`
  );
}

function columnXml(table: TablePlan, column: TableColumnPlan, index: number, sheet: string): string {
  const { name, calculated, total } = column;
  const { from, to } = table.area;
  const place = (row: number) => ({ sheet, row, column: from.column + index });
  const label = total?.kind === 'label' ? ` totalsRowLabel="${escapeAttribute(total.text)}"` : '';
  // A plan's totals stay whole under a filter, so even a sum is a formula of our own: the format's
  // own "sum" stands for SUBTOTAL, which would differ from the cell.
  const sum =
    total?.kind === 'sum'
      ? `SUM(${printColumn({ kind: 'column', table: table.name, column: name, part: 'data' })})`
      : undefined;
  const totals = total?.kind === 'formula' ? printFormula(total.formula, place(to.row)) : sum;
  const children =
    (calculated
      ? `<calculatedColumnFormula>${escapeText(printFormula(calculated, place(from.row + 1)))}</calculatedColumnFormula>`
      : '') + (totals === undefined ? '' : `<totalsRowFormula>${escapeText(totals)}</totalsRowFormula>`);
  return (
    `<tableColumn id="${index + 1}" name="${escapeAttribute(name)}"${label}` +
    `${totals === undefined ? '' : ' totalsRowFunction="custom"'}${children ? `>${children}</tableColumn>` : '/>'}`
  );
}

function refuseWrongHeaders({ name, area, columns }: TablePlan, sheet: SheetPlan): void {
  const width = area.to.column - area.from.column + 1;
  if (width !== columns.length) {
    throw new Error(`${name} is ${width} columns wide but has ${columns.length} columns.`);
  }
  const headers = new Map<number, string>();
  for (const { row, column, content } of sheet.cells) {
    if (row === area.from.row && content.kind === 'text') headers.set(column, content.value);
  }
  const seen = new Set<string>();
  columns.forEach((column, index) => {
    const header = headers.get(area.from.column + index);
    if (header !== column.name) throw new Error(`${name}[${column.name}] has the header ${header}.`);
    const folded = header.toLowerCase();
    if (seen.has(folded)) throw new Error(`${name} has two columns ${column.name}.`);
    seen.add(folded);
  });
}
