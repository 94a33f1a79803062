import { FONT } from '../../workbook/styles';
import { DRAWING_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';

/** The theme's colours in the order of the format; the accents tell apart in print and for the colour-blind. */
const COLOURS: readonly (readonly [slot: string, colour: string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '003B5C'],
  ['lt2', 'EEF2F5'],
  ['accent1', '0072B2'],
  ['accent2', 'D55E00'],
  ['accent3', '009E73'],
  ['accent4', 'CC79A7'],
  ['accent5', 'E69F00'],
  ['accent6', '56B4E9'],
  ['hlink', '0B57A4'],
  ['folHlink', '5B3A8C'],
];

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const FACE = `<a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** A plain theme: one type face, flat fills, thin lines, no effects. */
export function themeXml(): string {
  const colours = COLOURS.map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`).join(
    '',
  );
  return (
    `${XML_HEAD}<a:theme xmlns:a="${DRAWING_NAMESPACE}" name="Upstream"><a:themeElements>` +
    `<a:clrScheme name="Upstream">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Upstream"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Upstream"><a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12700, 19050].map((width) => `<a:ln w="${width}">${SOLID}</a:ln>`).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
