import type { CellRole, CellStyle, ConditionalFormatPlan, NumberFormat } from '../../workbook/plan';
import { CONDITIONAL_LOOKS, FONT, NUMBER_FORMATS, ROLE_LOOKS, type RoleLook } from '../../workbook/styles';
import { escapeAttribute } from './escape-xml';
import { SPREADSHEET_NAMESPACE } from './namespaces';
import { ownStyle } from './own-style';
import { XML_HEAD } from './package';

const ROLES = Object.keys(ROLE_LOOKS) as CellRole[];
const LOOKS = Object.keys(CONDITIONAL_LOOKS) as ConditionalFormatPlan['look'][];
const FIRST_CUSTOM_FORMAT = 164;
const BUILT_IN_FORMATS: Partial<Record<NumberFormat, number>> = { general: 0, text: 49 };
const CUSTOM_FORMATS = (Object.keys(NUMBER_FORMATS) as NumberFormat[]).filter(
  (format) => BUILT_IN_FORMATS[format] === undefined,
);
/**
 * LibreOffice 7.4 gives a condition without a format one of its own while it draws the cell, and
 * crashes where the cell also has a conditional format; Excel shows a condition alike under any.
 */
const CONDITION_FORMAT = FIRST_CUSTOM_FORMAT + CUSTOM_FORMATS.length;
const CONDITION_FORMAT_CODE = '"TRUE";"TRUE";"FALSE"';
const BOX_COLOUR = 'A6A6A6';

/** What a cell holds, so far as its format depends on it: `quoted` text begins like a formula. */
export type CellNature = 'plain' | 'quoted' | 'condition';

/** Pieces of XML, each held once and known by its position. */
class Pool {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((xml) => this.add(xml));
  }

  get size(): number {
    return this.indexes.size;
  }

  add(xml: string): number {
    const index = this.indexes.get(xml) ?? this.indexes.size;
    this.indexes.set(xml, index);
    return index;
  }

  toXml(element: string): string {
    return `<${element} count="${this.size}">${[...this.indexes.keys()].join('')}</${element}>`;
  }
}

/** The file's cell formats: one named style a role, and a format for each way the cells use it. */
export class StyleSheet {
  private readonly fonts = new Pool(fontXml(ROLE_LOOKS.label));
  // The format reserves the first two fills.
  private readonly fills = new Pool(patternXml('none'), patternXml('gray125'));
  private readonly borders = new Pool(borderXml(ROLE_LOOKS.label));
  private readonly formats = new Pool(xfXml({ font: 0, fill: 0, border: 0 }, '', ' xfId="0"', ''));
  private readonly known = new Map<string, number>();
  // Cells of a row mostly share one style, so the last answer is mostly the next.
  private last: { style?: CellStyle; nature?: CellNature; index: number } = { index: 0 };

  /** The number of the format for a cell. */
  cell(style: CellStyle, nature: CellNature): number {
    const { last } = this;
    if (last.style === style && last.nature === nature) return last.index;
    const { role, format, wrap = false, align = '', indent = false } = style;
    const key = `${role} ${format} ${wrap} ${align} ${indent} ${nature}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.addFormat(style, nature);
      this.known.set(key, index);
    }
    this.last = { style, nature, index };
    return index;
  }

  toXml(): string {
    const styles = this.namedStyles();
    return (
      `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}">${numberFormatsXml()}` +
      this.fonts.toXml('fonts') +
      this.fills.toXml('fills') +
      this.borders.toXml('borders') +
      styles.formats +
      this.formats.toXml('cellXfs') +
      styles.names +
      `<dxfs count="${LOOKS.length}">${LOOKS.map(differenceXml).join('')}</dxfs>` +
      '<tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }

  private addFormat({ role, format, wrap, align, indent }: CellStyle, nature: CellNature): number {
    const number = nature === 'condition' && format === 'general' ? CONDITION_FORMAT : formatNumber(format);
    const side = align ?? (indent ? 'left' : undefined);
    const horizontal = side === undefined ? '' : ` horizontal="${side === 'centre' ? 'center' : side}"`;
    const manner = `${wrap ? ' wrapText="1"' : ''}${indent ? ' indent="1"' : ''}`;
    const alignment = `<alignment${horizontal} vertical="${vertical(role)}"${manner}/>`;
    const attributes = `${number === 0 ? '' : ' applyNumberFormat="1"'}${nature === 'quoted' ? ' quotePrefix="1"' : ''}`;
    const owner = ` xfId="${ROLES.indexOf(role) + 1}" applyAlignment="1"${attributes}`;
    return this.formats.add(xfXml(this.parts(role), alignment, owner, lockXml(role), number));
  }

  private parts(role: CellRole): FormatParts {
    const look = ROLE_LOOKS[role];
    return {
      font: this.fonts.add(fontXml(look)),
      fill: look.fill === undefined ? 0 : this.fills.add(solidXml(look.fill)),
      border: this.borders.add(borderXml(look)),
    };
  }

  private namedStyles(): { formats: string; names: string } {
    // A style taken from the gallery changes the look alone: number format and alignment stay.
    const keeps = ' applyNumberFormat="0" applyAlignment="0"';
    const formats = ROLES.map((role) => xfXml(this.parts(role), '', keeps, lockXml(role)));
    const names = ROLES.map((role, index) => `<cellStyle name="${ownStyle(role)}" xfId="${index + 1}"/>`);
    const plain = xfXml({ font: 0, fill: 0, border: 0 }, '', '', '');
    return {
      formats: `<cellStyleXfs count="${ROLES.length + 1}">${plain}${formats.join('')}</cellStyleXfs>`,
      names:
        `<cellStyles count="${ROLES.length + 1}"><cellStyle name="Normal" xfId="0" builtinId="0"/>` +
        `${names.join('')}</cellStyles>`,
    };
  }
}

/** The number of a conditional format's look among the file's differential formats. */
export function differenceIndex(look: ConditionalFormatPlan['look']): number {
  return LOOKS.indexOf(look);
}

interface FormatParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

function xfXml(
  { font, fill, border }: FormatParts,
  alignment: string,
  attributes: string,
  lock: string,
  number = 0,
): string {
  const applied =
    `${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}${border ? ' applyBorder="1"' : ''}` +
    (lock ? ' applyProtection="1"' : '');
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"${attributes}${applied}>` +
    `${alignment}${lock}</xf>`
  );
}

function lockXml(role: CellRole): string {
  return role === 'input' ? '<protection locked="0"/>' : '';
}

function vertical(role: CellRole): string {
  return role === 'header' ? 'center' : 'top';
}

function fontXml({ bold, italic, underline, sizePoints, colour }: RoleLook): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}` +
    `<sz val="${sizePoints}"/><color rgb="FF${colour}"/><name val="${FONT}"/><family val="2"/></font>`
  );
}

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ border, colour }: RoleLook): string {
  const edge = (side: string, drawn: boolean): string =>
    drawn
      ? `<${side} style="thin"><color rgb="FF${border === 'box' ? BOX_COLOUR : colour}"/></${side}>`
      : `<${side}/>`;
  const box = border === 'box';
  return (
    `<border>${edge('left', box)}${edge('right', box)}${edge('top', box || border === 'top')}` +
    `${edge('bottom', box || border === 'bottom')}<diagonal/></border>`
  );
}

function formatNumber(format: NumberFormat): number {
  return BUILT_IN_FORMATS[format] ?? FIRST_CUSTOM_FORMAT + CUSTOM_FORMATS.indexOf(format);
}

function numberFormatsXml(): string {
  const codes = [...CUSTOM_FORMATS.map((format) => NUMBER_FORMATS[format]), CONDITION_FORMAT_CODE];
  const formats = codes.map(
    (code, index) =>
      `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeAttribute(code)}"/>`,
  );
  return `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
}

function differenceXml(look: ConditionalFormatPlan['look']): string {
  const { bold, colour, fill } = CONDITIONAL_LOOKS[look];
  const background =
    fill === undefined ? '' : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return `<dxf><font>${bold ? '<b/>' : ''}<color rgb="FF${colour}"/></font>${background}</dxf>`;
}
