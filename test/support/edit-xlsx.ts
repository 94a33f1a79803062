import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { descendants, readXml } from './read-xml';

export interface CellEdit {
  readonly sheet: string;
  /** `B7` */
  readonly cell: string;
  /** null empties the cell. */
  readonly value: number | string | null;
}

type Files = Record<string, Uint8Array>;

const RESULT = /(<c\b[^>]*>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))<v>[^<]*<\/v>/g;

/** The same file with the results of all formulas taken out, so that a reader must work them out. */
export function clearCachedValues(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const path of Object.keys(files)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) change(files, path, (xml) => xml.replace(RESULT, '$1'));
  }
  return zipSync(files, { level: 1 });
}

/**
 * The same file with other values in cells. Throws for a sheet or cell that the file lacks, and for
 * a cell that holds a formula, because that is not an input.
 */
export function editCells(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const files = unzipSync(bytes);
  const paths = sheetPaths(files);
  for (const { sheet, cell, value } of edits) {
    const path = paths.get(sheet);
    if (path === undefined) throw new Error(`The file has no sheet ${sheet}.`);
    change(files, path, (xml) => replaceCell(xml, `${sheet}, ${cell}`, cell, value));
  }
  return zipSync(files, { level: 1 });
}

function replaceCell(xml: string, place: string, address: string, value: CellEdit['value']): string {
  const found = new RegExp(`<c r="${address}"( s="\\d+")?[^>/]*(?:/>|>(.*?)</c>)`, 's').exec(xml);
  if (!found) throw new Error(`The file has no cell ${place}.`);
  const [whole, style = '', content = ''] = found;
  if (content.includes('<f')) throw new Error(`${place} holds a formula.`);
  const cell = `<c r="${address}"${style}${contentOf(value)}`;
  return xml.slice(0, found.index) + cell + xml.slice(found.index + whole.length);
}

function contentOf(value: CellEdit['value']): string {
  if (value === null) return '/>';
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetPaths(files: Files): Map<string, string> {
  const targets = new Map(
    descendants(tree(files, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id!,
      attributes.Target!,
    ]),
  );
  const sheets = descendants(tree(files, 'xl/workbook.xml'), 'sheet');
  return new Map(sheets.map(({ attributes }) => [attributes.name!, `xl/${targets.get(attributes.id!)}`]));
}

function tree(files: Files, path: string): ReturnType<typeof readXml> {
  return readXml(strFromU8(files[path]!));
}

function change(files: Files, path: string, edit: (xml: string) => string): void {
  files[path] = strToU8(edit(strFromU8(files[path]!)));
}
