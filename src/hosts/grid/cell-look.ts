import type { CellStyle as EngineStyle } from '@ironcalc/wasm';
import type { CellStyle, NumberFormat } from '../../workbook/plan';
import { FONT, NUMBER_FORMATS, ROLE_LOOKS } from '../../workbook/styles';

const BOX_COLOUR = '#A6A6A6';
/** The engine draws type in pixels, of which 96 make an inch and 72 points do. */
const PIXELS_PER_POINT = 96 / 72;

/** A length in points as the engine measures rows and type: whole pixels, so that lines are sharp. */
export function pixelsOf(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/**
 * Number formats in the engine's dialect, which is the file format's but for two: it cannot show a
 * number in a format with General after other signs, and rounds one in the format of text.
 */
export function engineFormat(format: NumberFormat): string {
  return format === 'plain' || format === 'text' || format === 'general' ? 'general' : NUMBER_FORMATS[format];
}

/** A name for what cells look like, which is the same for those that look the same. */
export function lookName({ role, format, wrap = false, align, indent }: CellStyle): string {
  // There is no room before a text here, only a side.
  const side = align ?? (indent ? 'left' : undefined);
  const shown = format === 'plain' || format === 'text' ? 'general' : format;
  return ['Upstream', role, shown, side, wrap && 'wrapped'].filter(Boolean).join(' ');
}

/** What a cell looks like. */
export function engineStyle({ role, format, wrap = false, align, indent }: CellStyle): EngineStyle {
  const look = ROLE_LOOKS[role];
  const side = align ?? (indent ? 'left' : undefined);
  return {
    read_only: false,
    quote_prefix: false,
    num_fmt: engineFormat(format),
    fill: look.fill === undefined ? {} : { color: `#${look.fill}` },
    font: {
      b: look.bold,
      i: look.italic,
      u: look.underline,
      strike: false,
      sz: pixelsOf(look.sizePoints),
      color: `#${look.colour}`,
      name: FONT,
      family: 2,
      scheme: 'none',
    },
    border: borderOf(look.border, `#${look.colour}`),
    alignment: {
      horizontal: side === undefined ? 'general' : side === 'centre' ? 'center' : side,
      vertical: role === 'header' ? 'center' : 'top',
      wrap_text: wrap,
    },
  };
}

function borderOf(border: 'none' | 'bottom' | 'top' | 'box', colour: string): EngineStyle['border'] {
  if (border === 'none') return {};
  const line = (color: string) => ({ style: 'thin', color }) as NonNullable<EngineStyle['border']['top']>;
  if (border !== 'box') return { [border]: line(colour) };
  const side = line(BOX_COLOUR);
  return { top: side, bottom: side, left: side, right: side };
}
