import { err, ok, type Result } from 'neverthrow';

export type XmlAttributes = ReadonlyMap<string, string>;

/** Called in the order of the document, with names and attributes without their prefixes. */
export interface XmlHandler {
  /** False stops the scan. */
  open(name: string, attributes: XmlAttributes): boolean;
  text(text: string): void;
  close(name: string): void;
}

export type XmlFault = 'broken-xml' | 'declares-entities';

const DEEPEST = 100;
const MOST_ATTRIBUTES = 200;
const NAME = /[\p{L}_][\p{L}\p{N}_.:-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g;
const NOT_A_REFERENCE = /&(?!(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);)/;
const LAST_CHARACTER = 0x10ffff;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NO_ATTRIBUTES: XmlAttributes = new Map();

/**
 * Walks through an XML text from its first element to the end. Every tag must be closed in its
 * turn; a document type, the door to entities that grow or read other files, is refused.
 */
export function scanXml(xml: string, handler: XmlHandler): Result<void, XmlFault> {
  const open: string[] = [];
  let at = 0;
  let hasRoot = false;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (open.length > 0) {
      const plain = decodeText(text);
      if (plain === undefined) return err('broken-xml');
      if (plain !== '') handler.text(plain);
    } else if (/[^\s\uFEFF]/.test(text)) return err('broken-xml');
    if (tag < 0) break;

    if (xml.startsWith('<?', tag) || xml.startsWith('<!', tag)) {
      const skipped = skipMarkup(xml, tag, open.length > 0 ? handler : undefined);
      if (skipped.isErr()) return err(skipped.error);
      at = skipped.value;
      continue;
    }
    const isClosing = xml[tag + 1] === '/';
    NAME.lastIndex = tag + (isClosing ? 2 : 1);
    const name = NAME.exec(xml)?.[0];
    if (name === undefined) return err('broken-xml');
    if (isClosing) {
      TAG_END.lastIndex = NAME.lastIndex;
      if (open.pop() !== name || TAG_END.exec(xml)?.[1] !== '') return err('broken-xml');
      handler.close(withoutPrefix(name));
      at = TAG_END.lastIndex;
      continue;
    }
    if ((open.length === 0 && hasRoot) || open.length > DEEPEST) return err('broken-xml');
    hasRoot = true;
    const attributes = readAttributes(xml, NAME.lastIndex);
    TAG_END.lastIndex = attributes?.end ?? xml.length;
    const end = TAG_END.exec(xml);
    if (!attributes || !end) return err('broken-xml');
    if (!handler.open(withoutPrefix(name), attributes.values)) return ok(undefined);
    if (end[1] === '/') handler.close(withoutPrefix(name));
    else open.push(name);
    at = TAG_END.lastIndex;
  }
  return hasRoot && open.length === 0 ? ok(undefined) : err('broken-xml');
}

/** The end of an instruction, a comment or a CDATA section, whose text counts. */
function skipMarkup(xml: string, at: number, handler: XmlHandler | undefined): Result<number, XmlFault> {
  const endOf = (closing: string, from: number): Result<number, XmlFault> => {
    const end = xml.indexOf(closing, from);
    return end < 0 ? err('broken-xml') : ok(end + closing.length);
  };
  if (xml.startsWith('<?', at)) return endOf('?>', at + 2);
  if (xml.startsWith('<!--', at)) return endOf('-->', at + 4);
  if (!handler || !xml.startsWith('<![CDATA[', at)) return err('declares-entities');
  return endOf(']]>', at + 9).map((end) => {
    handler.text(withPlainLineBreaks(xml.slice(at + 9, end - 3)));
    return end;
  });
}

function readAttributes(xml: string, from: number): { values: XmlAttributes; end: number } | undefined {
  let values: Map<string, string> | undefined;
  let end = from;
  for (let count = 0; count <= MOST_ATTRIBUTES; count += 1) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(xml);
    if (!found) return { values: values ?? NO_ATTRIBUTES, end };
    end = ATTRIBUTE.lastIndex;
    const [, name = '', double, single] = found;
    const value = decodeText(double ?? single ?? '');
    if (value === undefined) return undefined;
    if (name.startsWith('xmlns')) continue;
    values ??= new Map();
    const local = withoutPrefix(name);
    if (local === name) {
      values.set(name, value);
      continue;
    }
    // A name of the element's own goes before one that bears a prefix.
    if (!values.has(local)) values.set(local, value);
  }
  return undefined;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The text with its references resolved, or undefined where one is not known. */
function decodeText(text: string): string | undefined {
  const plain = withPlainLineBreaks(text);
  if (!plain.includes('&')) return plain;
  if (NOT_A_REFERENCE.test(plain)) return undefined;
  if (plain.includes('&#')) return decodeEach(plain);
  // Far faster than one by one. The ampersand comes last, or it would begin another reference.
  return plain
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function decodeEach(text: string): string | undefined {
  let isKnown = true;
  const decoded = text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name = ''): string => {
    const code = decimal ?? (hexadecimal && `0x${hexadecimal}`);
    if (code === undefined) return ENTITIES[String(name)]!;
    if (Number(code) <= LAST_CHARACTER) return String.fromCodePoint(Number(code));
    isKnown = false;
    return '';
  });
  return isKnown ? decoded : undefined;
}

const withPlainLineBreaks = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
