import { strFromU8, unzipSync } from 'fflate';
import { child, descendants, readXml, type XmlElement } from './read-xml';
import { readCells, type ReadCell, type ReadValue } from './read-cells';

export interface ReadTable {
  readonly name: string;
  readonly sheet: string;
  /** `B2:D9`, with header and totals. */
  readonly ref: string;
  readonly columns: readonly string[];
  /** The data rows, without header and totals. */
  readonly rows: readonly (readonly (ReadValue | undefined)[])[];
  readonly totals?: readonly (ReadValue | undefined)[];
  readonly xml: XmlElement;
}

/** A workbook read from a file by means independent of those that wrote it. */
export interface ReadWorkbook {
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** Workbook-wide names and what they refer to; a sheet's own ones are written `Sheet!name`. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** Throws for a sheet that is not there; undefined for a blank cell. */
  value(sheet: string, address: string): ReadValue | undefined;
  formula(sheet: string, address: string): string | undefined;
  cells(sheet: string): ReadonlyMap<string, ReadCell>;
  /** Throws for a table that is not there. */
  table(name: string): ReadTable;
  /** A part of the file as an element tree. */
  part(path: string): XmlElement;
  /** The worksheet's own part. */
  sheetPart(sheet: string): XmlElement;
  /** Paths of the parts of one kind that a sheet refers to, such as `table`, `comments` or `drawing`. */
  partsOf(sheet: string, kind: string): readonly string[];
  /** Paths of the parts of one kind that any part refers to. */
  relatedParts(path: string, kind: string): readonly string[];
}

/** Reads what Excel, LibreOffice or we have written. Throws where the file is not a workbook. */
export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  return new Reading(unzipSync(bytes));
}

const CONDITION = '"TRUE";"TRUE";"FALSE"';

class Reading implements ReadWorkbook {
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  readonly names: ReadonlyMap<string, string>;
  private readonly sheetPaths = new Map<string, string>();
  private readonly cellsBySheet = new Map<string, Map<string, ReadCell>>();
  private readonly trees = new Map<string, XmlElement>();
  private readonly strings: readonly string[];
  private tablesRead: Map<string, ReadTable> | undefined;

  constructor(private readonly files: Readonly<Record<string, Uint8Array>>) {
    const book = this.part('xl/workbook.xml');
    const sheets = descendants(child(book, 'sheets'), 'sheet');
    this.sheetNames = sheets.map(({ attributes }) => attributes.name!);
    const targets = this.targets('xl/workbook.xml');
    for (const { attributes } of sheets)
      this.sheetPaths.set(attributes.name!, targets.get(attributes.id!)!.path);
    const view = descendants(book, 'workbookView')[0];
    this.activeSheet = this.sheetNames[Number(view?.attributes.activeTab ?? 0)]!;
    this.names = new Map(
      descendants(book, 'definedName').map(({ attributes, text }) => {
        const { localSheetId, name } = attributes;
        const prefix = localSheetId === undefined ? '' : `${this.sheetNames[Number(localSheetId)]}!`;
        return [prefix + name, text];
      }),
    );
    const [shared] = this.relatedParts('xl/workbook.xml', 'sharedStrings');
    this.strings = shared === undefined ? [] : descendants(this.part(shared), 'si').map(richText);
  }

  get tables(): ReadonlyMap<string, ReadTable> {
    this.tablesRead ??= new Map(
      this.sheetNames.flatMap((sheet) =>
        this.partsOf(sheet, 'table').map((path) => this.readTable(sheet, this.part(path))),
      ),
    );
    return this.tablesRead;
  }

  value(sheet: string, address: string): ReadValue | undefined {
    return this.cells(sheet).get(address)?.value;
  }

  formula(sheet: string, address: string): string | undefined {
    return this.cells(sheet).get(address)?.formula;
  }

  cells(sheet: string): Map<string, ReadCell> {
    let cells = this.cellsBySheet.get(sheet);
    if (!cells) {
      cells = readCells(this.sheetPart(sheet), this.strings, this.conditionFormats());
      this.cellsBySheet.set(sheet, cells);
    }
    return cells;
  }

  table(name: string): ReadTable {
    const table = this.tables.get(name);
    if (!table) throw new Error(`The file has no table ${name}.`);
    return table;
  }

  part(path: string): XmlElement {
    let tree = this.trees.get(path);
    if (!tree) {
      const bytes = this.files[path];
      if (!bytes) throw new Error(`The file has no part ${path}.`);
      tree = readXml(strFromU8(bytes));
      this.trees.set(path, tree);
    }
    return tree;
  }

  sheetPart(sheet: string): XmlElement {
    const path = this.sheetPaths.get(sheet);
    if (path === undefined) throw new Error(`The file has no sheet ${sheet}.`);
    return this.part(path);
  }

  partsOf(sheet: string, kind: string): readonly string[] {
    return this.relatedParts(this.sheetPaths.get(sheet)!, kind);
  }

  relatedParts(path: string, kind: string): readonly string[] {
    return [...this.targets(path).values()]
      .filter((target) => target.kind === kind)
      .map((target) => target.path);
  }

  /**
   * The cell formats whose numbers are conditions: LibreOffice writes a condition as 1 or 0 unless
   * it chose the format itself.
   */
  private conditionFormats(): ReadonlySet<number> {
    const styles = this.part('xl/styles.xml');
    const numbers = descendants(styles, 'numFmt').filter(
      ({ attributes }) => attributes.formatCode === CONDITION,
    );
    const ids = new Set(numbers.map(({ attributes }) => attributes.numFmtId));
    const formats = child(styles, 'cellXfs')?.children ?? [];
    return new Set(formats.flatMap(({ attributes }, index) => (ids.has(attributes.numFmtId) ? [index] : [])));
  }

  private targets(path: string): Map<string, { kind: string; path: string }> {
    const slash = path.lastIndexOf('/') + 1;
    const relationships = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (!this.files[relationships]) return new Map();
    return new Map(
      descendants(this.part(relationships), 'Relationship').map(({ attributes }) => {
        const target = new URL(attributes.Target!, `file:///${path}`).pathname.slice(1);
        return [attributes.Id!, { kind: attributes.Type!.split('/').at(-1)!, path: target }];
      }),
    );
  }

  private readTable(sheet: string, xml: XmlElement): [string, ReadTable] {
    const { name, displayName, ref, totalsRowCount } = xml.attributes;
    const [from, to] = ref!.split(':').map((address) => /^([A-Z]+)(\d+)$/.exec(address)!);
    const letters = lettersBetween(from![1]!, to![1]!);
    const line = (row: number) => letters.map((letter) => this.value(sheet, `${letter}${row}`));
    const lines = Array.from({ length: Number(to![2]) - Number(from![2]) }, (_, index) =>
      line(Number(from![2]) + 1 + index),
    );
    const hasTotals = Number(totalsRowCount ?? 0) > 0;
    const columns = descendants(xml, 'tableColumn').map(({ attributes }) => attributes.name!);
    const rows = hasTotals ? lines.slice(0, -1) : lines;
    const table = { name: displayName ?? name!, sheet, ref: ref!, columns, rows, xml };
    return [table.name, hasTotals ? { ...table, totals: lines.at(-1)! } : table];
  }
}

/** A shared or inline string's text, whether plain or in runs; phonetic guides are not part of it. */
function richText(item: XmlElement): string {
  return item.children
    .map((node) => (node.name === 't' ? node.text : node.name === 'r' ? (child(node, 't')?.text ?? '') : ''))
    .join('');
}

function lettersBetween(from: string, to: string): string[] {
  const number = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const letters = (value: number): string =>
    value === 0 ? '' : letters(Math.floor((value - 1) / 26)) + String.fromCharCode(65 + ((value - 1) % 26));
  const [first, last] = [number(from), number(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => letters(first + index));
}
