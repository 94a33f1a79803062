/** The minor versions of ExcelApi that members such as `Range.copyFrom` came with. */
export type MemberVersions = Readonly<Record<string, number>>;

/** Where the library itself names the requirement set that a member came with. */
const CHECK = /_throwIfApiNotSupported\("([A-Za-z]+\.[A-Za-z_]+)", _defaultApiSetName, "1\.([0-9]+)"/g;

/** Reads out of the library's debug script what it says of its members. */
export function readVersions(script: string): MemberVersions {
  return Object.fromEntries(
    [...script.matchAll(CHECK)].map(([, member = '', minor]) => [member, Number(minor)]),
  );
}

/** The minor version that a member came with, by its name on the wire: 1 where nothing is said. */
export function versionOf(versions: MemberVersions, typeName: string, wireName: string): number {
  return versions[`${typeName}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`] ?? 1;
}
