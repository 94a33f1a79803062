import { XML_HEAD } from './package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const TYPES = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  theme: `${OFFICE}/theme`,
  styles: `${OFFICE}/styles`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  comments: `${OFFICE}/comments`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  extendedProperties: `${OFFICE}/extended-properties`,
} as const;

/** What one part of the file refers to. */
export class Relationships {
  private readonly entries: string[] = [];

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** Adds a target, a path relative to the referring part, and returns its id. */
  add(type: keyof typeof TYPES, target: string): string {
    const id = `rId${this.entries.length + 1}`;
    this.entries.push(`<Relationship Id="${id}" Type="${TYPES[type]}" Target="${target}"/>`);
    return id;
  }

  toXml(): string {
    return `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${this.entries.join('')}</Relationships>`;
  }
}
