import { child, descendants, type XmlElement } from '../support/read-xml';
import type { AddIn } from './add-in';

/** The table of resources that an element with a reference looks into. */
export const TABLES: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

export function resourcesOf(manifest: XmlElement): readonly XmlElement[] {
  return descendants(manifest, 'Resources').flatMap(({ children }) =>
    children.flatMap((table) => table.children),
  );
}

export function idsOf(manifest: XmlElement, table: string): readonly (string | undefined)[] {
  return descendants(manifest, table).flatMap(({ children }) =>
    children.map(({ attributes }) => attributes['id']),
  );
}

export function repeatedOf(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** The address or text that a reference stands for. */
export function valueOf(manifest: XmlElement, resid: string | undefined): string | undefined {
  return resourcesOf(manifest).find(({ attributes }) => attributes['id'] === resid)?.attributes[
    'DefaultValue'
  ];
}

/** Everything with a scheme that is not the name of a schema. */
export function addressesOf(manifest: XmlElement): readonly string[] {
  return elementsOf(manifest)
    .flatMap(({ attributes, text }) => [...Object.values(attributes), text.trim()])
    .filter((value) => /^[a-z]+:\/\//i.test(value))
    .filter((value) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(value));
}

export function fileAt({ origin, files }: AddIn, address: string): Buffer | undefined {
  return address.startsWith(`${origin}/`) ? files.get(address.slice(origin.length + 1)) : undefined;
}

export interface Picture {
  readonly place: string;
  readonly address: string;
  readonly size: number;
}

/** What shows the add-in in lists, in the sizes for a task pane, and the icons of the ribbon. */
export function picturesOf(manifest: XmlElement): readonly Picture[] {
  const listed = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const;
  const icons = descendants(manifest, 'Icon').flatMap(({ children }) => children);
  return [
    ...listed.map(([place, size]) => ({
      place,
      size,
      address: child(manifest, place)?.attributes['DefaultValue'] ?? '',
    })),
    ...icons.map(({ attributes }) => ({
      place: `the icon of ${attributes['size']}`,
      size: Number(attributes['size']),
      address: valueOf(manifest, attributes['resid']) ?? '',
    })),
  ];
}

export function buttonsOf(manifest: XmlElement): readonly XmlElement[] {
  return descendants(manifest, 'Control');
}

export function buttonActions({ manifest }: AddIn): readonly string[] {
  return descendants(manifest, 'FunctionName').map(({ text }) => text);
}
