import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readXml, type XmlElement } from '../support/read-xml';

export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

/** What the rules are held against: what Office reads, and what has to agree with it. */
export interface AddIn {
  readonly manifest: XmlElement;
  readonly shortcuts: Shortcuts;
  /** Where it is to be served. */
  readonly origin: string;
  /** The built files by their addresses below the origin, with forward slashes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The ids that the code gives a function to. */
  readonly commands: readonly string[];
  /** The requirement sets that the code needs, by name. */
  readonly needs: Readonly<Record<string, string>>;
  /** The package's version. */
  readonly version: string;
}

/** The parts of an add-in that are text in the build. */
export interface AddInTexts extends Omit<AddIn, 'manifest' | 'shortcuts'> {
  readonly manifest: string;
  readonly shortcuts: string;
}

export function readAddIn({ manifest, shortcuts, ...rest }: AddInTexts): AddIn {
  return { ...rest, manifest: readXml(manifest), shortcuts: JSON.parse(shortcuts) as Shortcuts };
}

/** All files of a folder. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}
