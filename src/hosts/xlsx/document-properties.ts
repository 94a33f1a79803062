import type { DocumentProperties } from '../../workbook/plan';
import { escapePlain } from './escape-xml';
import { XML_HEAD } from './package';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Title, author and dates. Throws on a moment that is not ISO 8601 with seconds in UTC. */
export function corePropertiesXml(properties: DocumentProperties): string {
  const { title, subject, creator, description, keywords, created } = properties;
  if (!MOMENT.test(created)) throw new Error(`${created} is not a moment such as 2016-04-01T09:00:00Z.`);
  return (
    `${XML_HEAD}<cp:coreProperties` +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapePlain(title)}</dc:title><dc:subject>${escapePlain(subject)}</dc:subject>` +
    `<dc:creator>${escapePlain(creator)}</dc:creator><cp:keywords>${escapePlain(keywords)}</cp:keywords>` +
    `<dc:description>${escapePlain(description)}</dc:description><dc:language>en-GB</dc:language>` +
    `<cp:lastModifiedBy>${escapePlain(creator)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`
  );
}

/** Which program wrote the file. */
export function extendedPropertiesXml(): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    '<Application>Upstream</Application></Properties>'
  );
}
