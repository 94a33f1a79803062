import type { CellStyle } from '../../workbook/plan';
import { a1, printPlainArea } from '../../workbook/print';
import { FONT, NUMBER_FORMATS, ROLE_LOOKS, type RoleLook } from '../../workbook/styles';
import type { ExcelContext, ExcelFormat, ExcelRange, ExcelSheet } from './office';
import type { StyledBlock } from './style-blocks';

const BOX_COLOUR = '#A6A6A6';

/** Where a look was painted first: one cell, since a bigger sample would spill over a smaller block. */
interface Sample {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Paints blocks. Each look is set property by property once in a write, and copied from there to
 * its other blocks, which keeps requests small.
 */
export class Painter {
  private readonly painted = new Map<string, Sample>();
  private readonly roles = new Map<CellStyle['role'], Sample>();
  /** Ranges serve one request only. */
  private ranges = new Map<Sample, ExcelRange>();

  constructor(private readonly context: ExcelContext) {}

  beginRequest(): void {
    this.ranges = new Map();
  }

  paint(sheet: ExcelSheet, name: string, block: StyledBlock): void {
    const range = sheet.getRange(printPlainArea(block));
    const { role, format, wrap = false, align, indent = false } = block.style;
    const key = [role, format, wrap, align, indent].join();
    const like = this.painted.get(key);
    if (like) {
      range.copyFrom(this.rangeOf(like), 'Formats');
      return;
    }
    const alike = this.roles.get(role);
    if (alike) range.copyFrom(this.rangeOf(alike), 'Formats');
    else setLook(range.format, ROLE_LOOKS[role], role);
    setManner(range, block.style);
    const sample = { sheet: name, address: a1(block.from.row, block.from.column) };
    // A role's own sample must be plain, since others start from it.
    if (!alike && format === 'general' && !wrap && !align && !indent) this.roles.set(role, sample);
    this.painted.set(key, sample);
  }

  private rangeOf(sample: Sample): ExcelRange {
    let range = this.ranges.get(sample);
    if (!range) {
      range = this.context.workbook.worksheets.getItem(sample.sheet).getRange(sample.address);
      this.ranges.set(sample, range);
    }
    return range;
  }
}

function setLook(format: ExcelFormat, look: RoleLook, role: CellStyle['role']): void {
  const { font } = format;
  font.name = FONT;
  font.size = look.sizePoints;
  font.color = `#${look.colour}`;
  font.bold = look.bold;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  format.verticalAlignment = role === 'header' ? 'Center' : 'Top';
  if (role === 'input') format.protection.locked = false;
  for (const edge of edgesOf(look)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = look.border === 'box' ? BOX_COLOUR : `#${look.colour}`;
  }
}

const BOX = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom', 'InsideHorizontal', 'InsideVertical'] as const;

function edgesOf({ border }: RoleLook): readonly (typeof BOX)[number][] {
  if (border === 'box') return BOX;
  if (border === 'none') return [];
  return border === 'top' ? ['EdgeTop'] : ['EdgeBottom'];
}

function setManner(range: ExcelRange, { format, wrap, align, indent }: CellStyle): void {
  if (format !== 'general') range.numberFormat = NUMBER_FORMATS[format] as unknown as string[][];
  if (wrap) range.format.wrapText = true;
  if (align)
    range.format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
  else if (indent) range.format.horizontalAlignment = 'Left';
  if (indent) range.format.indentLevel = 1;
}
