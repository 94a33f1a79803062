import type { CellRole, CellStyle } from '../../workbook/plan';
import { FONT, NUMBER_FORMATS, ROLE_LOOKS, type RoleLook } from '../../workbook/styles';
import type { ExcelFormat, ExcelRange } from './office';

const BOX_COLOUR = '#A6A6A6';

/** Equal for styles that look the same. */
export function lookKey(style: CellStyle): string {
  const { format, wrap, align, indent } = mannerOf(style);
  return [style.role, format, wrap, align, indent].join();
}

/** What a look has besides its role. */
export interface Manner {
  readonly format: string;
  readonly wrap: boolean;
  readonly align: 'general' | 'left' | 'centre' | 'right';
  readonly indent: number;
}

export function mannerOf({ format, wrap = false, align, indent = false }: CellStyle): Manner {
  // Only from the left is there room before a text.
  return {
    format: NUMBER_FORMATS[format],
    wrap,
    align: align ?? (indent ? 'left' : 'general'),
    indent: indent ? 1 : 0,
  };
}

/** In how many properties the manners of two looks are unlike. */
export function unlikeness(one: CellStyle, other: CellStyle): number {
  const [a, b] = [mannerOf(one), mannerOf(other)];
  return [a.format !== b.format, a.wrap !== b.wrap, a.align !== b.align, a.indent !== b.indent].filter(
    Boolean,
  ).length;
}

const ALIGNMENTS = { general: 'General', left: 'Left', centre: 'Center', right: 'Right' } as const;

export function setAlignment(format: ExcelFormat, align: Manner['align']): void {
  format.horizontalAlignment = ALIGNMENTS[align];
}

/** Sets what is unlike between the look that cells have and the one that they are to have. */
export function changeManner(range: ExcelRange, from: CellStyle, to: CellStyle): void {
  const [before, after] = [mannerOf(from), mannerOf(to)];
  if (after.format !== before.format) range.numberFormat = after.format as unknown as string[][];
  if (after.wrap !== before.wrap) range.format.wrapText = after.wrap;
  if (after.align !== before.align) setAlignment(range.format, after.align);
  if (after.indent !== before.indent) range.format.indentLevel = after.indent;
}

const COMMON_SIZE = 10;

/** What all looks begin with, for cells that look like nothing yet. */
export function setPlain(format: ExcelFormat): void {
  format.font.name = FONT;
  format.font.size = COMMON_SIZE;
  format.verticalAlignment = 'Top';
}

/** What a role has beside that, lines included: round the cells together. */
export function setTraits(format: ExcelFormat, role: CellRole): void {
  const look = ROLE_LOOKS[role];
  const { font } = format;
  font.color = `#${look.colour}`;
  if (look.sizePoints !== COMMON_SIZE) font.size = look.sizePoints;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (role === 'header') format.verticalAlignment = 'Center';
  if (role === 'input') format.protection.locked = false;
  for (const edge of edgesOf(look)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = look.border === 'box' ? BOX_COLOUR : `#${look.colour}`;
  }
}

/** Sets all that a role looks like, for a cell that looks like nothing yet. */
export function setRole(format: ExcelFormat, role: CellRole): void {
  setPlain(format);
  setTraits(format, role);
}

const BOX = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;

function edgesOf({ border }: RoleLook): readonly (typeof BOX)[number][] {
  if (border === 'box') return BOX;
  if (border === 'none') return [];
  return border === 'top' ? ['EdgeTop'] : ['EdgeBottom'];
}
