import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { descendants, readXml } from '../support/read-xml';

type Files = Record<string, Uint8Array>;
type Typed = number | string;

/** The file as after someone typed into a cell, whatever stood there; a new cell has no look. */
export function typeIntoFile(bytes: Uint8Array, sheet: string, cell: string, value: Typed): Uint8Array {
  const files = unzipSync(bytes);
  const path = pathOf(files, sheet);
  const [, letters = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  change(files, path, (xml) =>
    changeRow(xml, Number(line), (cells) => putCell(cells, letters, Number(line), value)),
  );
  return zipSync(files, { level: 1 });
}

/** The file as after someone added a sheet of their own at the end, with a text in A1. */
export function addSheetToFile(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const files = unzipSync(bytes);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const part = 'xl/worksheets/own.xml';
  files[part] = strToU8(
    `<worksheet xmlns="${main}"><sheetData><row r="1">${cellXml('A1', '', text)}</row></sheetData></worksheet>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  change(files, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
  );
  change(files, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="own" Target="worksheets/own.xml"' +
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>',
    ),
  );
  change(files, 'xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', `<sheet name="${escaped(name)}" sheetId="999" r:id="own"/></sheets>`),
  );
  return zipSync(files, { level: 1 });
}

/** The file as after someone gave a sheet another name; what refers to it is left as it is. */
export function renameSheetInFile(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  change(files, 'xl/workbook.xml', (xml) =>
    xml.replace(`<sheet name="${escaped(from)}"`, `<sheet name="${escaped(to)}"`),
  );
  return zipSync(files, { level: 1 });
}

function changeRow(xml: string, line: number, edit: (cells: string) => string): string {
  const row = new RegExp(`(<row r="${line}"[^>]*?)(?:/>|>(.*?)</row>)`, 's').exec(xml);
  if (row) {
    const [whole, head = '', cells = ''] = row;
    return xml.slice(0, row.index) + `${head}>${edit(cells)}</row>` + xml.slice(row.index + whole.length);
  }
  const after = [...xml.matchAll(/<row r="(\d+)"/g)].find(([, number]) => Number(number) > line);
  const at = after?.index ?? xml.indexOf('</sheetData>');
  return `${xml.slice(0, at)}<row r="${line}">${edit('')}</row>${xml.slice(at)}`;
}

function putCell(cells: string, letters: string, line: number, value: Typed): string {
  const address = `${letters}${line}`;
  const found = new RegExp(`<c r="${address}"( s="\\d+")?[^>/]*(?:/>|>.*?</c>)`, 's').exec(cells);
  if (found) {
    const [whole, style = ''] = found;
    return (
      cells.slice(0, found.index) + cellXml(address, style, value) + cells.slice(found.index + whole.length)
    );
  }
  const isAfter = (other: string): boolean =>
    other.length === letters.length ? other > letters : other.length > letters.length;
  const after = [...cells.matchAll(/<c r="([A-Z]+)\d+"/g)].find(([, other = '']) => isAfter(other));
  const at = after?.index ?? cells.length;
  return cells.slice(0, at) + cellXml(address, '', value) + cells.slice(at);
}

function cellXml(address: string, style: string, value: Typed): string {
  return typeof value === 'number'
    ? `<c r="${address}"${style}><v>${value}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function pathOf(files: Files, sheet: string): string {
  const tree = (path: string) => readXml(strFromU8(files[path]!));
  const id = descendants(tree('xl/workbook.xml'), 'sheet').find(({ attributes }) => attributes.name === sheet)
    ?.attributes.id;
  const target = descendants(tree('xl/_rels/workbook.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes.Id === id,
  )?.attributes.Target;
  if (target === undefined) throw new Error(`The file has no sheet ${sheet}.`);
  return `xl/${target}`;
}

function change(files: Files, path: string, edit: (xml: string) => string): void {
  const before = strFromU8(files[path]!);
  const after = edit(before);
  if (after === before) throw new Error(`${path} was not changed.`);
  files[path] = strToU8(after);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
