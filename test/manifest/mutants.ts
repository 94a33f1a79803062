import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/** A manifest with one thing wrong. */
export interface Mutant {
  /** What was done to what, such as `drop Hosts/Host`. */
  readonly name: string;
  readonly xml: string;
}

type Raw = Record<string, unknown>;
type Attributes = Record<string, string>;

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  suppressEmptyNode: true,
};
const ATTRIBUTES = ':@';
const TEXT = '#text';

const nameOf = (node: Raw): string => Object.keys(node).find((key) => key !== ATTRIBUTES)!;
const childrenOf = (node: Raw): Raw[] => node[nameOf(node)] as Raw[];
const attributesOf = (node: Raw): Attributes => (node[ATTRIBUTES] ??= {}) as Attributes;
const isElement = (node: Raw): boolean => !(TEXT in node) && !nameOf(node).startsWith('?');

/**
 * Every manifest that differs in one thing: an element or an attribute left out, emptied, doubled or
 * too much, or two neighbours in the wrong order. Of elements alike (the same names all the way up and
 * the same types), the first.
 */
export function mutantsOf(xml: string): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const parse = () => new XMLParser(options).parse(xml) as Raw[];
  const seen = new Set<string>();

  const visit = (node: Raw, places: readonly number[], trail: readonly string[]): void => {
    const names = [...trail, nameOf(node)];
    const place = names.slice(-2).join('/');
    const add = (what: string, change: (siblings: Raw[], at: number) => void): void => {
      const roots = parse();
      const siblings = places.slice(0, -1).reduce((nodes, at) => childrenOf(nodes[at]!), roots);
      change(siblings, places.at(-1)!);
      mutants.push({ name: `${what} ${place}`, xml: new XMLBuilder(options).build(roots) });
    };
    const kind = `${names.join('/')} ${attributesOf(node)['xsi:type'] ?? ''}`;
    if (!seen.has(kind)) {
      seen.add(kind);
      mutate(node, places.length > 1, add);
    }
    childrenOf(node).forEach((child, at, siblings) => {
      if (!isElement(child)) return;
      const swapped = siblings[at + 1] && nameOf(siblings[at + 1]!);
      const pair = `${kind} ${nameOf(child)} ${swapped ?? ''}`;
      if (swapped !== undefined && swapped !== nameOf(child) && !seen.has(pair)) {
        seen.add(pair);
        add(`swap ${nameOf(child)} and ${swapped} in`, (nodes, here) => {
          const inside = childrenOf(nodes[here]!);
          [inside[at], inside[at + 1]] = [inside[at + 1]!, inside[at]!];
        });
      }
      visit(child, [...places, at], names);
    });
  };

  const roots = parse();
  roots.forEach((root, at) => {
    if (isElement(root)) visit(root, [at], []);
  });
  return mutants;
}

function mutate(
  node: Raw,
  isInside: boolean,
  add: (what: string, change: (siblings: Raw[], at: number) => void) => void,
): void {
  if (isInside) {
    add('drop', (siblings, at) => siblings.splice(at, 1));
    add('double', (siblings, at) => siblings.splice(at, 0, siblings[at]!));
  }
  add('put a stranger into', (siblings, at) => childrenOf(siblings[at]!).push({ Stranger: [] }));
  add('give a strange attribute to', (siblings, at) => {
    attributesOf(siblings[at]!)['stranger'] = '1';
  });
  for (const attribute of Object.keys(attributesOf(node)).filter((name) => !name.startsWith('xmlns'))) {
    add(`drop ${attribute} of`, (siblings, at) => {
      Reflect.deleteProperty(attributesOf(siblings[at]!), attribute);
    });
    add(`empty ${attribute} of`, (siblings, at) => {
      attributesOf(siblings[at]!)[attribute] = '';
    });
  }
  if (childrenOf(node).some((child) => TEXT in child)) {
    add('empty', (siblings, at) => childrenOf(siblings[at]!).splice(0));
  }
}
