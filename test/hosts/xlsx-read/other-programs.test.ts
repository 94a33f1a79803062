import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { smallBaseline, smallScenario } from '../../support/baselines';
import { withParts } from '../../support/forge-zip';
import { makeWorkbook } from '../../support/workbook-file';

const { bytes } = makeWorkbook(smallBaseline(), [smallScenario()]);
const parts = unzipSync(bytes);
const text = (path: string): string => strFromU8(parts[path]!);
const INPUTS = 'xl/worksheets/sheet3.xml';
const TABLE = 'xl/tables/table1.xml';

/** `tblAssumptions` put in place of ours, with these rows below its header in row 1. */
function tableOf(rows: string, strings: string, area = 'A1:B3') {
  const file = withParts(bytes, {
    [INPUTS]: text(INPUTS).replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData><row r="1"/>${rows}</sheetData>`,
    ),
    [TABLE]:
      `<x:table xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r" r:id="z" id="1"` +
      ` name="t" displayName="tblAssumptions" ref="${area}"><x:tableColumns count="2">` +
      '<x:tableColumn id="1" name="Key_x000a_of it"/><x:tableColumn id="2" name="Value"/></x:tableColumns></x:table>',
    'xl/sharedStrings.xml': `<sst count="9">${strings}</sst>`,
    // The strings of the other sheets are gone, so their tables are left out.
    ...Object.fromEntries(
      Object.keys(parts)
        .filter((path) => /worksheets\/_rels/.test(path) && !path.includes('sheet3'))
        .map((path) => [path, null]),
    ),
    'xl/worksheets/_rels/sheet3.xml.rels':
      '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/table" Target="/xl/tables/table1.xml"/>' +
      '<Relationship Id="b" Type="x/hyperlink" Target="../../../out" TargetMode="External"/></Relationships>',
    'xl/workbook.xml': text('xl/workbook.xml').replace(/<definedNames>.*<\/definedNames>/s, ''),
  });
  return readXlsx(file)._unsafeUnwrap().tables.get('tblAssumptions')!;
}

it('runs, phonetic guides and escapes in shared texts make one plain text', () => {
  const strings =
    '<si><r><rPr><b/></rPr><t>a </t></r><r><t xml:space="preserve">b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
    '<si><t>_x0041__x005F_x0041_</t></si><si/>';
  const rows =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>2</v></c></row>';
  const { columns, rows: read } = tableOf(rows, strings);
  expect(columns).toEqual(['Key\nof it', 'Value']);
  expect(read).toEqual([
    ['a b', 'A_x0041_'],
    ['', undefined],
  ]);
});

it('texts in the cell, conditions, errors and dates are told apart', () => {
  const rows =
    '<row r="2"><c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="B2" t="b"><f>1=1</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3" t="e"><v>#DIV/0!</v></c><c r="B3" t="e"><v>#SPILL!</v></c></row>' +
    '<row r="4"><c r="A4" t="str"><f t="shared" si="0">x</f><v>text</v></c><c r="B4" t="d"><v>2016-04-01</v></c></row>' +
    '<row r="5"><c r="A5" s="3"><f>B1</f><v/></c><c r="B5"><v>-1.5E-3</v></c></row>';
  expect(tableOf(rows, '', 'A1:B5').rows).toEqual([
    ['inline', true],
    [{ error: '#DIV/0!' }, { error: '#VALUE!' }],
    ['text', '2016-04-01'],
    [undefined, -0.0015],
  ]);
});

it('rows and cells without addresses follow on those before them', () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>';
  expect(tableOf(rows, '').rows).toEqual([
    [1, 2],
    [undefined, 4],
  ]);
});
