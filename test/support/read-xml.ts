import { XMLParser } from 'fast-xml-parser';

/** An XML element: its name without prefix, attributes, children and own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = Record<string, unknown>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
});

/** The root element of an XML text, in document order. */
export function readXml(xml: string): XmlElement {
  const roots = (parser.parse(xml) as Raw[]).filter((node) => !(TEXT in node)).map(element);
  if (roots.length !== 1) throw new Error(`The XML has ${roots.length} root elements.`);
  return roots[0]!;
}

function element(raw: Raw): XmlElement {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES)!;
  const nodes = raw[name] as Raw[];
  const children: XmlElement[] = [];
  let text = '';
  for (const node of nodes) {
    if (TEXT in node) text += String(node[TEXT]);
    else children.push(element(node));
  }
  return { name, attributes: (raw[ATTRIBUTES] as Record<string, string> | undefined) ?? {}, children, text };
}

/** The first child with a name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node) => node.name === name);
}

/** All descendants with a name, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.flatMap((node) => [
    ...(node.name === name ? [node] : []),
    ...descendants(node, name),
  ]);
}
