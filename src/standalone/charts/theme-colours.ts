/** The colours of a chart's paper, text and lines, and what becomes of the plan's colours on it. */
export interface ChartTheme {
  readonly paper: string;
  readonly text: string;
  readonly grid: string;
  readonly zero: string;
  /** A colour of the plan (six hexadecimal digits), as it is drawn. */
  readonly ink: (colour: string) => string;
}

/** WCAG's contrast between two colours of six hexadecimal digits, with or without a hash: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linearChannels(colour.replace('#', ''));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

export const THEMES: Readonly<Record<'light' | 'dark', ChartTheme>> = {
  light: {
    paper: '#ffffff',
    text: '#404040',
    grid: '#e3e3e3',
    zero: '#8c8c8c',
    ink: (colour) => `#${colour}`,
  },
  dark: { paper: '#292929', text: '#e0e0e0', grid: '#484848', zero: '#9a9a9a', ink: onDark },
};

/** Lightness (OKLab, 0 to 1) on dark paper: what stands out on white by being dark is light there. */
const FLIPPED = { at0: 1.04, slope: -0.53, least: 0.6, most: 0.92 };
const LESS_CHROMA = 0.95;

/** The plan's colours are made for white paper; on dark paper their lightness is turned round. */
function onDark(colour: string): string {
  const { lightness, a, b } = toOklab(colour);
  const flipped = Math.min(FLIPPED.most, Math.max(FLIPPED.least, FLIPPED.at0 + FLIPPED.slope * lightness));
  for (let chroma = 1; ; chroma *= LESS_CHROMA) {
    const channels = fromOklab(flipped, a * chroma, b * chroma);
    if (channels.every((channel) => channel >= 0 && channel <= 1) || chroma < 0.01) return hex(channels);
  }
}

function toOklab(colour: string): { lightness: number; a: number; b: number } {
  const [red, green, blue] = linearChannels(colour);
  const l = Math.cbrt(0.4122214708 * red! + 0.5363325363 * green! + 0.0514459929 * blue!);
  const m = Math.cbrt(0.2119034982 * red! + 0.6806995451 * green! + 0.1073969566 * blue!);
  const s = Math.cbrt(0.0883024619 * red! + 0.2817188376 * green! + 0.6299787005 * blue!);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** Red, green and blue between 0 and 1; outside where a screen has no such colour. */
function fromOklab(lightness: number, a: number, b: number): readonly number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(gamma);
}

function linearChannels(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

function hex(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
