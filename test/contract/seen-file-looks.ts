import { child, descendants, type XmlElement } from '../support/read-xml';
import type { SeenCell, SeenConditionalFormat, SeenLines, SeenLook, Side } from './seen';
import { plainText } from './seen-file-text';

/** The formats that every file has without saying so, as far as ours are among them. */
const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '49': '@' };
/** How the file shows a condition for one program's sake: General shows it alike in all others. */
const CONDITION = '"TRUE";"TRUE";"FALSE"';
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** The looks of a file's cells by the numbers that cells refer to. */
export class FileLooks {
  private readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];
  private readonly formats: readonly XmlElement[];
  private readonly differences: readonly XmlElement[];
  private readonly codes: ReadonlyMap<string, string>;

  constructor(styles: XmlElement) {
    const list = (name: string): readonly XmlElement[] => child(styles, name)?.children ?? [];
    this.fonts = list('fonts');
    this.fills = list('fills');
    this.borders = list('borders');
    this.formats = list('cellXfs');
    this.differences = list('dxfs');
    this.codes = new Map(
      list('numFmts').map(({ attributes }) => [attributes.numFmtId!, plainText(attributes.formatCode)]),
    );
  }

  /** `kind` is the type of the cell's value. */
  at(style: number, kind: string): Pick<SeenCell, 'format' | 'look'> {
    const { attributes, children } = this.formats[style]!;
    const code = this.codes.get(attributes.numFmtId!) ?? BUILT_IN[attributes.numFmtId!]!;
    const alignment = children.find(({ name }) => name === 'alignment')?.attributes;
    const protection = children.find(({ name }) => name === 'protection')?.attributes;
    const font = this.fonts[Number(attributes.fontId)]!;
    const horizontal = alignment?.horizontal;
    return {
      format: code === CONDITION && kind === 'boolean' ? 'General' : code,
      look: {
        font: child(font, 'name')!.attributes.val!,
        size: Number(child(font, 'sz')!.attributes.val),
        colour: rgb(child(font, 'color')),
        bold: child(font, 'b') !== undefined,
        italic: child(font, 'i') !== undefined,
        underline: child(font, 'u') !== undefined,
        fill: fillOf(this.fills[Number(attributes.fillId)]!),
        horizontal: (horizontal === 'center' ? 'centre' : horizontal) as SeenLook['horizontal'],
        vertical: verticalOf(alignment?.vertical),
        wrap: alignment?.wrapText === '1',
        indent: Number(alignment?.indent ?? 0),
        locked: protection?.locked !== '0',
        lines: linesOf(this.borders[Number(attributes.borderId)]!),
      },
    };
  }

  /** The look of a conditional format. */
  difference(number: number): Pick<SeenConditionalFormat, 'colour' | 'fill' | 'bold'> {
    const look = this.differences[number]!;
    const font = child(look, 'font');
    const fill = descendants(look, 'bgColor')[0];
    return {
      colour: rgb(child(font, 'color')),
      fill: fill && rgb(fill),
      bold: child(font, 'b') !== undefined,
    };
  }
}

function verticalOf(given: string | undefined): SeenLook['vertical'] {
  if (given === 'top') return 'top';
  return given === 'center' ? 'centre' : 'bottom';
}

function fillOf(fill: XmlElement): string | undefined {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes.patternType === 'solid' ? rgb(child(pattern, 'fgColor')) : undefined;
}

function linesOf(border: XmlElement): SeenLines {
  const drawn = SIDES.flatMap((side) => {
    const line = child(border, side);
    return line?.attributes.style === undefined ? [] : [[side, rgb(child(line, 'color'))]];
  });
  return Object.fromEntries(drawn) as SeenLines;
}

/** A colour without its opacity. */
function rgb(colour: XmlElement | undefined): string {
  return colour?.attributes.rgb?.slice(2) ?? 'none';
}
