import { FONT } from '../../workbook/styles';
import { escapePlain } from './escape-xml';

const TEXT_COLOUR = '404040';

/** A chart's or axis's title; `hundredths` of a point is its size, `rotation` 60,000ths of a degree. */
export function titleXml(text: string, hundredths: number, bold: boolean, rotation?: number): string {
  const body = rotation === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation}" vert="horz"/>`;
  const look = lookXml(hundredths, bold);
  return (
    `<c:title><c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr${look}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-GB"${look}</a:rPr><a:t>${escapePlain(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** The look of the texts that a chart writes by itself. */
export function textLookXml(hundredths: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr${lookXml(hundredths, false)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
  );
}

function lookXml(hundredths: number, bold: boolean): string {
  return (
    ` sz="${hundredths}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${TEXT_COLOUR}"/></a:solidFill>` +
    `<a:latin typeface="${FONT}"/>`
  );
}
