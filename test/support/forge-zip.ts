import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';

export type Forged = Record<string, string | Uint8Array | null>;

/** The same zip with some entries replaced, added, or, where null, taken out. */
export function withParts(zip: Uint8Array, changes: Forged, level: 0 | 6 = 6): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(zip);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) Reflect.deleteProperty(files, path);
    else files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}

/** A zip of one deflated entry whose directory declares whatever size it is told to. */
export function lyingZip(name: string, content: Uint8Array, declaredBytes: number): Uint8Array {
  const packed = deflateSync(content);
  const path = strToU8(name);
  const local = new Uint8Array(30 + path.length);
  const entry = new Uint8Array(46 + path.length);
  const end = new Uint8Array(22);
  const [localView, entryView, endView] = [local, entry, end].map(({ buffer }) => new DataView(buffer));
  localView!.setUint32(0, 0x04034b50, true);
  localView!.setUint16(8, 8, true);
  localView!.setUint16(26, path.length, true);
  local.set(path, 30);
  entryView!.setUint32(0, 0x02014b50, true);
  entryView!.setUint16(10, 8, true);
  entryView!.setUint32(20, packed.length, true);
  entryView!.setUint32(24, declaredBytes, true);
  entryView!.setUint16(28, path.length, true);
  entry.set(path, 46);
  endView!.setUint32(0, 0x06054b50, true);
  endView!.setUint16(10, 1, true);
  endView!.setUint32(12, entry.length, true);
  endView!.setUint32(16, local.length + packed.length, true);
  const zip = new Uint8Array(local.length + packed.length + entry.length + end.length);
  let at = 0;
  for (const piece of [local, packed, entry, end]) {
    zip.set(piece, at);
    at += piece.length;
  }
  return zip;
}

/** Sets a bit of a flag word in every entry of a zip's directory. */
export function withFlag(zip: Uint8Array, bit: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint16(at + 8, view.getUint16(at + 8, true) | bit, true);
  }
  return copy;
}
