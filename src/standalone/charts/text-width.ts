/** The type face of charts, here as in the workbook: its metrics are on every machine. */
export const CHART_FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** Arial's advance widths in thousandths of the type size. */
const WIDTHS = new Map(
  Object.entries({
    191: "'",
    222: 'ijl‘’',
    260: '|',
    278: ' !,./:;I[\\]ft',
    333: '()-`r',
    355: '"',
    389: '*',
    469: '^',
    500: 'Jckvxsyz',
    556: '0123456789#$?Labdeghnopqu_£–',
    584: '+<=>~−',
    611: 'FTZ',
    667: '&ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'Mm',
    889: '%',
    944: 'W',
  }).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)),
);
/** Other characters count as wide as they may be. */
const WIDEST = 1000;
const BOLD = 1.08;
const COMBINING = /\p{M}/gu;

export interface TypeLook {
  readonly size: number;
  readonly bold?: boolean;
}

/** About how wide a text is, rather too wide than too narrow, in the unit of its size. */
export function textWidth(text: string, { size, bold = false }: TypeLook): number {
  let thousandths = 0;
  for (const one of text.normalize('NFD').replace(COMBINING, '')) thousandths += WIDTHS.get(one) ?? WIDEST;
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

/** The text, or as much of it as there is room for and an ellipsis. */
export function fitText(text: string, room: number, look: TypeLook): string {
  if (textWidth(text, look) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, look) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text in lines, broken between words; what does not fit into `most` lines ends in an ellipsis. */
export function wrapText(text: string, room: number, most: number, look: TypeLook): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && (lines.length === most || textWidth(longer, look) <= room)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => fitText(line, room, look));
}
