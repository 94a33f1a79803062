import type { CellValue, PlanValues, SheetArea } from '../../workbook/plan';
import { printArea } from '../../workbook/print';
import { escapePlain, escapeText } from './escape-xml';

/** The values of a block in reading order. */
export function blockValues(area: SheetArea, values: PlanValues): (CellValue | undefined)[] {
  const cells: (CellValue | undefined)[] = [];
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      cells.push(values.at(area.sheet, row, column));
    }
  }
  return cells;
}

/** A reference to names or categories, with the texts they have now. */
export function textReferenceXml(area: SheetArea, values: PlanValues): string {
  const points = blockValues(area, values).map((value, index) =>
    value === undefined || typeof value === 'object' ? '' : pointXml(index, escapeText(String(value))),
  );
  return (
    `<c:strRef><c:f>${escapePlain(printArea(area))}</c:f>` +
    `<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`
  );
}

/** A reference to numbers, with the values they have now; a blank, a text or an error leaves a gap. */
export function numberReferenceXml(area: SheetArea, values: PlanValues): string {
  const points = blockValues(area, values).map((value, index) =>
    typeof value === 'number' && Number.isFinite(value) ? pointXml(index, String(value)) : '',
  );
  return (
    `<c:numRef><c:f>${escapePlain(printArea(area))}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function pointXml(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
}
