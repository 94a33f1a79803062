import { strToU8, zipSync, type Zippable } from 'fflate';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A third faster than the usual 6, for three bytes more in a hundred. */
const COMPRESSION_LEVEL = 3;
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
    const files: Zippable = { [CONTENT_TYPES]: strToU8(this.contentTypes()) };
    for (const [path, bytes] of this.parts) files[path] = bytes;
    // Zip times are local clock readings: the same reading in every time zone, and the earliest there is.
    return zipSync(files, { level: COMPRESSION_LEVEL, mtime: new Date(1980, 0, 1) });
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
