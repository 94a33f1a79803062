import { scriptText } from './load-library';

/** Where the library itself names the requirement set that a member came with. */
const CHECK = /_throwIfApiNotSupported\("([A-Za-z]+\.[A-Za-z_]+)", _defaultApiSetName, "1\.([0-9]+)"/g;

let versions: ReadonlyMap<string, number> | undefined;

/** The minor version of ExcelApi that a member such as `Range.copyFrom` came with: 1 where nothing is said. */
export function versionOfMember(typeName: string, wireName: string): number {
  versions ??= new Map(
    [...scriptText('excel-web-16.00.debug.js').matchAll(CHECK)].map(([, member = '', minor]) => [
      member,
      Number(minor),
    ]),
  );
  return versions.get(`${typeName}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`) ?? 1;
}
