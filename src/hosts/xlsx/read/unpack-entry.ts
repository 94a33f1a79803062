import { Inflate } from 'fflate';
import { err, ok, type Result } from 'neverthrow';
import { checksum } from './checksum';
import type { FileProblem } from './file-problem';
import type { ZipEntry } from './zip-directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** So much is unpacked before the size is looked at again: at most a thousandfold comes of it. */
const STEP_BYTES = 16_384;

/** Unpacks one entry, never to more than it declares, and holds it against its checksum. */
export function unpackEntry(file: Uint8Array, entry: ZipEntry): Result<Uint8Array, FileProblem> {
  const damaged = err<never, FileProblem>({ code: 'damaged', part: entry.name });
  const packed = packedBytes(file, entry);
  if (!packed) return damaged;
  const unpacked = entry.method === STORED ? packed : inflate(packed, entry);
  if (unpacked?.length !== entry.bytes || checksum(unpacked) !== entry.checksum) return damaged;
  return ok(unpacked);
}

function packedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset, packedBytes: size } = entry;
  if (offset + LOCAL_BYTES > file.length) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return undefined;
  const begin = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return begin + size > file.length ? undefined : file.subarray(begin, begin + size);
}

/** The unpacked bytes, or undefined where the data is broken or longer than declared. */
function inflate(packed: Uint8Array, { method, bytes }: ZipEntry): Uint8Array | undefined {
  if (method !== DEFLATED) return undefined;
  const out = new Uint8Array(bytes);
  let length = 0;
  let isTooLong = false;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes) isTooLong = true;
    else out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isTooLong; at += STEP_BYTES) {
      const end = Math.min(at + STEP_BYTES, packed.length);
      stream.push(packed.subarray(at, end), end === packed.length);
    }
  } catch {
    // The library's way to say that the data is broken.
    return undefined;
  }
  return isTooLong ? undefined : out.subarray(0, length);
}
