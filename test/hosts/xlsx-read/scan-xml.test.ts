import fc from 'fast-check';
import { scanXml } from '../../../src/hosts/xlsx/read/scan-xml';
import { readXml, type XmlElement } from '../../support/read-xml';

/** What the scan calls out, as one line. */
function calls(xml: string): string {
  const seen: string[] = [];
  const result = scanXml(xml, {
    open: (name, attributes) => {
      const own = [...attributes].map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
      return seen.push(`<${name}${own.join('')}>`) > 0;
    },
    text: (text) => seen.push(text),
    close: (name) => seen.push(`</${name}>`),
  });
  return result.isOk() ? seen.join('') : result.error;
}

it.each([
  ['<a/>', '<a></a>'],
  ['<?xml version="1.0"?>\n<a></a>\n', '<a></a>'],
  ['\uFEFF<a/>', '<a></a>'],
  ['<x:a xmlns:x="y" x:b="1" c=\'2\'><x:d/></x:a>', '<a b="1" c="2"><d></d></a>'],
  ['<a x:id="1" id="2"/>', '<a id="2"></a>'],
  ['<a b="1 > 0"/>', '<a b="1 > 0"></a>'],
  ['<a>1 &lt; 2 &amp;amp; &quot;&apos;&gt;</a>', '<a>1 < 2 &amp; "\'></a>'],
  ['<a>&#38;amp; &#x41;&#x1F600;</a>', '<a>&amp; A😀</a>'],
  ['<a>one\r\ntwo\rthree</a>', '<a>one\ntwo\nthree</a>'],
  ['<a><!-- <b> --><![CDATA[<b>&amp;]]></a>', '<a><b>&amp;</a>'],
])('%j is read', (xml, expected) => {
  expect(calls(xml)).toBe(expected);
});

it.each([
  '',
  'text',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>text',
  '<a b/>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b="1"c="2"/>',
  '<1/>',
  '<a>&b;</a>',
  '<a>&</a>',
  '<a>&#x110000;</a>',
  '<a b="&x;"/>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
])('%j is refused as broken', (xml) => {
  expect(calls(xml)).toBe('broken-xml');
});

it.each([
  '<!DOCTYPE a><a/>',
  '<a><!ENTITY b "c"></a>',
  '<![CDATA[a]]><a/>',
  '<!doctype a [<!ENTITY b "c">]><a/>',
])('%j is refused, because it declares something', (xml) => {
  expect(calls(xml)).toBe('declares-entities');
});

it('an independent reader finds the same elements, attributes and texts', () => {
  const name = fc.stringMatching(/^[a-z]{1,4}$/);
  const text = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((drawn) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(drawn));
  const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
    tree: fc.record({
      name,
      attributes: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
      children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
      text,
    }),
  }));
  const escape = (raw: string) => raw.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const print = (element: XmlElement): string =>
    `<${element.name}${Object.entries(element.attributes)
      .map(([key, value]) => ` ${key}="${escape(value)}"`)
      .join('')}>${escape(element.text)}${element.children.map(print).join('')}</${element.name}>`;
  const called = ({ name: own, attributes, text: content, children }: XmlElement): string =>
    `<${own}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
      .join('')}>${content}${children.map(called).join('')}</${own}>`;
  fc.assert(
    fc.property(tree, (drawn) => {
      const xml = print(drawn);
      expect(calls(xml)).toBe(called(drawn));
      expect(calls(xml)).toBe(called(readXml(xml)));
    }),
  );
});
