import type { NotePlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { escapeText } from './escape-xml';
import { SPREADSHEET_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';

const AUTHOR = 'Upstream';
const CHARACTERS_PER_LINE = 38;
const LINE_POINTS = 12;
const WIDTH_POINTS = 190;

/** The notes' texts. */
export function commentsXml(notes: readonly NotePlan[]): string {
  const comments = inReadingOrder(notes).map(
    ({ cell, text }) =>
      `<comment ref="${a1(cell.row, cell.column)}" authorId="0"><text><r>` +
      '<rPr><sz val="9"/><color rgb="FF1F1F1F"/><rFont val="Arial"/><family val="2"/></rPr>' +
      `<t xml:space="preserve">${escapeText(text)}</t></r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="${SPREADSHEET_NAMESPACE}"><authors><author>${AUTHOR}</author></authors>` +
    `<commentList>${comments.join('')}</commentList></comments>`
  );
}

/**
 * The boxes in which notes are shown, which the format still keeps in its oldest drawing language.
 * `sheetNumber`, from 1, keeps the shapes' numbers apart.
 */
export function notesDrawingXml(notes: readonly NotePlan[], sheetNumber: number): string {
  const shapes = inReadingOrder(notes).map((note, index) => shapeXml(note, sheetNumber * 1024 + index + 1));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

function shapeXml({ cell: { row, column }, text }: NotePlan, id: number): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / CHARACTERS_PER_LINE), 1);
  const top = Math.max(0, row - 1);
  // Left column, offset, top row, offset, right column, offset, bottom row, offset.
  const anchor = [column + 1, 12, top, 4, column + 4, 12, top + lines + 1, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${WIDTH_POINTS}pt;` +
    `height:${lines * LINE_POINTS}pt;z-index:1;visibility:hidden" fillcolor="#fffbe0" o:insetmode="auto">` +
    '<v:fill color2="#fffbe0"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

function inReadingOrder(notes: readonly NotePlan[]): NotePlan[] {
  return [...notes].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
