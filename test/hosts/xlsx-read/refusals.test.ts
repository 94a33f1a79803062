import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeFileProblem } from '../../../src/hosts/xlsx/read/describe-file-problem';
import type { FileProblem } from '../../../src/hosts/xlsx/read/file-problem';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { smallBaseline, smallScenario } from '../../support/baselines';
import { lyingZip, withFlag, withParts, type Forged } from '../../support/forge-zip';
import { makeWorkbook } from '../../support/workbook-file';

jest.setTimeout(300_000);

const { bytes } = makeWorkbook(smallBaseline(), [smallScenario()]);
const parts = unzipSync(bytes);
const text = (path: string): string => strFromU8(parts[path]!);
const WORKBOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';
const INPUTS = 'xl/worksheets/sheet3.xml';
const INPUTS_LINKS = 'xl/worksheets/_rels/sheet3.xml.rels';
const TABLE = 'xl/tables/table2.xml';

const compound = (content: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from({ length: 600 }, () => 0),
    ...[...content].flatMap((character) => [character.charCodeAt(0), 0]),
  ]);
const replaced = (path: string, from: string | RegExp, to: string): Forged => {
  const changed = text(path).replace(from, to);
  if (changed === text(path)) throw new Error(`${path} has nothing to replace.`);
  return { [path]: changed };
};
const forged = (changes: Forged): Uint8Array => withParts(bytes, changes);
const aBomb = new Uint8Array(30_000_000).fill(32);

it('the file that all the forgeries start from is read', () => {
  expect(readXlsx(bytes).isOk()).toBe(true);
  expect(readXlsx(forged({})).isOk()).toBe(true);
});

describe.each<[what: string, file: () => Uint8Array, code: FileProblem['code'], part?: string]>([
  ['nothing at all', () => new Uint8Array(), 'not-a-zip'],
  ['a text', () => strToU8('Scenario,Total\nPolicy,1\n'.repeat(99)), 'not-a-zip'],
  ['half a file', () => bytes.subarray(0, bytes.length / 2), 'not-a-zip'],
  ['more than 50 MB', () => new Uint8Array(50_000_001), 'too-large'],
  ['a workbook of before 2007', () => compound('Workbook'), 'old-format'],
  ['a workbook behind a password', () => compound('EncryptedPackage'), 'encrypted'],
  ['a zip behind a password', () => withFlag(bytes, 1), 'encrypted'],
  ['a zip of something else', () => zipSync({ 'notes.txt': strToU8('notes') }), 'not-a-workbook'],
  ['an empty zip', () => zipSync({}), 'not-a-workbook'],
  [
    'a text document',
    () =>
      forged({
        ...replaced('_rels/.rels', WORKBOOK, 'word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
      }),
    'not-a-workbook',
  ],
  [
    'a binary workbook',
    () => forged({ ...replaced('_rels/.rels', WORKBOOK, 'xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
    'not-a-workbook',
  ],
  ['an entry that unpacks too well', () => forged({ 'xl/media/blank.bmp': aBomb }), 'unpacks-too-large'],
  [
    'entries that come to more than 200 MB',
    () => {
      const noise = new Uint8Array(1_000_000).map((_, index) => (index * 2_654_435_761) >>> 24);
      const part = new Uint8Array(41_000_000);
      for (let at = 0; at < part.length; at += 200_000) part.set(noise.subarray(0, 1_500), at);
      return forged(Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`xl/media/${number}.bmp`, part])));
    },
    'unpacks-too-large',
  ],
  [
    'an entry that unpacks to more than it declares',
    () => lyingZip('_rels/.rels', aBomb, 1_000),
    'damaged',
    '_rels/.rels',
  ],
  [
    'an entry that unpacks to less than it declares',
    () => lyingZip('_rels/.rels', strToU8('<a/>'), 1_000),
    'damaged',
    '_rels/.rels',
  ],
  [
    'an entry with a wrong checksum',
    () => lyingZip('_rels/.rels', strToU8('<a/>'), 4),
    'damaged',
    '_rels/.rels',
  ],
  [
    'an entry that leads upwards',
    () => forged({ '../../etc/passwd': 'x' }),
    'unsafe-path',
    '../../etc/passwd',
  ],
  ['an entry with an absolute path', () => forged({ '/etc/passwd': 'x' }), 'unsafe-path', '/etc/passwd'],
  ['an entry with a drive', () => forged({ 'C:\\x.dll': 'x' }), 'unsafe-path', 'C:\\x.dll'],
  ['two entries of one name', () => forged({ 'XL/Workbook.xml': 'x' }), 'damaged', 'XL/Workbook.xml'],
  [
    'a relationship that leads out of the file',
    () => forged(replaced('_rels/.rels', WORKBOOK, '../../secret.xml')),
    'unsafe-path',
    '../../secret.xml',
  ],
  ['no workbook part', () => forged({ [WORKBOOK]: null }), 'missing-part', WORKBOOK],
  ['no shared strings', () => forged({ [STRINGS]: null }), 'missing-part', STRINGS],
  ['no sheet', () => forged({ [INPUTS]: null }), 'missing-part', INPUTS],
  ['no table', () => forged({ [TABLE]: null }), 'missing-part', TABLE],
  ['no relationship to a sheet', () => forged(replaced(WORKBOOK, 'rId3', 'rId99')), 'missing-part', 'Inputs'],
  ['a tag that is not closed', () => forged(replaced(WORKBOOK, '</sheets>', '')), 'broken-xml', WORKBOOK],
  ['an entity that is not known', () => forged(replaced(STRINGS, '<t>', '<t>&x;')), 'broken-xml', STRINGS],
  ['an attribute without quotes', () => forged(replaced(TABLE, 'id="2"', 'id=2')), 'broken-xml', TABLE],
  ['a text after the end', () => forged({ [TABLE]: `${text(TABLE)} and more` }), 'broken-xml', TABLE],
  ['two roots', () => forged({ [TABLE]: text(TABLE) + '<table/>' }), 'broken-xml', TABLE],
  ['an empty part', () => forged({ [TABLE]: '' }), 'broken-xml', TABLE],
  [
    'bytes that are no UTF-8',
    () => forged({ [TABLE]: Uint8Array.from([0x3c, 0x61, 0xff, 0x2f, 0x3e]) }),
    'broken-xml',
    TABLE,
  ],
  ['nesting without end', () => forged({ [TABLE]: '<a>'.repeat(100_000) }), 'broken-xml', TABLE],
  [
    'entities that grow',
    () =>
      forged({
        [STRINGS]:
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      }),
    'declares-entities',
    STRINGS,
  ],
  [
    'a row beyond the last',
    () => forged(replaced(INPUTS, '</sheetData>', '<row r="1048577"/></sheetData>')),
    'too-many',
    INPUTS,
  ],
  [
    'rows out of order',
    () => forged(replaced(INPUTS, '</sheetData>', '<row r="1"/></sheetData>')),
    'damaged',
    INPUTS,
  ],
  ['a cell in another row', () => forged(replaced(INPUTS, 'r="A1"', 'r="A2"')), 'damaged', INPUTS],
  [
    'a text that there is not',
    () =>
      forged(
        replaced(INPUTS, /t="s"><v>\d+<\/v><\/c><\/row><row r="6"/, 't="s"><v>99999</v></c></row><row r="6"'),
      ),
    'damaged',
    INPUTS,
  ],
  [
    'a table over all cells of a sheet',
    () => {
      const columns = Array.from(
        { length: 16_384 },
        (_, index) => `<tableColumn id="${index}" name="c${index}"/>`,
      );
      return forged({
        [TABLE]: `<table name="tblSeries" ref="A1:XFD1048576"><tableColumns>${columns.join('')}</tableColumns></table>`,
      });
    },
    'too-many',
    'tblSeries',
  ],
  [
    'a table with another number of columns',
    () => forged(replaced(TABLE, /<tableColumn [^>]*\/>/, '')),
    'damaged',
    TABLE,
  ],
  ['a table without a place', () => forged(replaced(TABLE, /ref="[^"]*"/, '')), 'damaged', TABLE],
  [
    'more sheets than any workbook has',
    () =>
      forged(replaced(WORKBOOK, '</sheets>', '<sheet name="x" r:id="rId3"/>'.repeat(1_001) + '</sheets>')),
    'too-many',
    WORKBOOK,
  ],
  [
    'one table referred to over and over',
    () =>
      forged({
        [TABLE]: text(TABLE).replace('</table>', `${' '.repeat(900_000)}</table>`),
        ...replaced(
          INPUTS_LINKS,
          '</Relationships>',
          '<Relationship Id="x" Type="a/table" Target="../tables/table2.xml"/>'.repeat(900) +
            '</Relationships>',
        ),
      }),
    'unpacks-too-large',
    TABLE,
  ],
])('%s', (_, make, code, part) => {
  it('is refused in plain words', () => {
    const problem = readXlsx(make())._unsafeUnwrapErr();
    expect(problem).toMatchObject({ code, ...(part === undefined ? {} : { part }) });
    const words = describeFileProblem(problem);
    expect(words).toMatch(/^(This|Something) [^\n]{20,200}\.$/);
    expect(words).not.toMatch(/undefined|null|NaN/);
  });
});

/** Bytes of a file changed at random, or the file cut or doubled somewhere. */
const corrupted = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc
      .array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
      .map((changes) => {
        const copy = file.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      }),
    fc.nat(file.length).map((length) => file.slice(0, length)),
    fc.tuple(fc.nat(file.length), fc.nat(file.length)).map(([from, to]) => {
      const copy = new Uint8Array(from + file.length - Math.min(from, to));
      copy.set(file.subarray(0, from));
      copy.set(file.subarray(Math.min(from, to)), from);
      return copy;
    }),
    // The directory, at the end, is where a byte does most.
    fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { minLength: 1, maxLength: 4 }).map((changes) => {
      const copy = file.slice();
      for (const [back, byte] of changes) copy[Math.max(0, copy.length - 1 - back)] = byte;
      return copy;
    }),
  );

it('corrupted bytes are refused or do not touch what is read, and never throw', () => {
  const whole = readXlsx(bytes)._unsafeUnwrap();
  fc.assert(
    fc.property(corrupted(bytes), (file) => {
      readXlsx(file).match(
        (read) => {
          expect([...read.tables.values()].filter(({ name }) => whole.tables.has(name))).toEqual(
            [...whole.tables.values()].filter(({ name }) => read.tables.has(name)),
          );
        },
        (problem) => {
          expect(describeFileProblem(problem)).toMatch(/\.$/);
        },
      );
    }),
    { numRuns: 400 },
  );
});

it('corrupted XML within a sound zip never throws', () => {
  const paths = ['_rels/.rels', WORKBOOK, 'xl/_rels/workbook.xml.rels', STRINGS, INPUTS, INPUTS_LINKS, TABLE];
  const drawn = fc
    .constantFrom(...paths)
    .chain((path) => corrupted(parts[path]!).map((content) => ({ path, content })));
  fc.assert(
    fc.property(drawn, ({ path, content }) => {
      const read = readXlsx(withParts(bytes, { [path]: content }, 0));
      expect(read.isOk() || describeFileProblem(read.error).endsWith('.')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('any bytes at all are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (file) => {
      expect(readXlsx(file).isErr()).toBe(true);
    }),
  );
});
