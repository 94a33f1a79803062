import { strToU8 } from 'fflate';
import { zipFiles } from './zip-files';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The parts of an Office file, in the order in which they are added. */
export class Package {
  private readonly parts: [path: string, bytes: Uint8Array][] = [];
  private readonly overrides: string[] = [];

  /** Adds a part. Relationships and VML need no content type: their extension says it. */
  add(path: string, xml: string | Uint8Array, contentType?: string): void {
    this.parts.push([path, typeof xml === 'string' ? strToU8(xml) : xml]);
    if (contentType !== undefined) {
      this.overrides.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
    }
  }

  /** The zipped file; the same parts give the same bytes everywhere and at any time. */
  toZip(): Uint8Array {
    return zipFiles([[CONTENT_TYPES, strToU8(this.contentTypes())], ...this.parts]);
  }

  private contentTypes(): string {
    return (
      `${XML_HEAD}<Types xmlns="${CONTENT_TYPES_NAMESPACE}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      `${this.overrides.join('')}</Types>`
    );
  }
}
