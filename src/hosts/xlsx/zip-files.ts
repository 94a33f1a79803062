import { zipSync, type Zippable } from 'fflate';

/** A third faster than the usual 6, for three bytes more in a hundred. */
const COMPRESSION_LEVEL = 3;

/** Files as a zip, in their order; the same files give the same bytes everywhere and at any time. */
export function zipFiles(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, bytes] of files) zippable[path] = bytes;
  // Zip times are local clock readings: the same reading in every time zone, and the earliest there is.
  return zipSync(zippable, { level: COMPRESSION_LEVEL, mtime: new Date(1980, 0, 1) });
}
