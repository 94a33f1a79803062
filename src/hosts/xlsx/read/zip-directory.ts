import { err, ok, type Result } from 'neverthrow';
import type { FileProblem } from './file-problem';
import { BIG_ENTRY_BYTES, HIGHEST_RATIO, LARGEST_UNPACKED_BYTES, MOST_PARTS } from './limits';

/** A packed file, as the zip's directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Kind and rights of the file on the system that packed it, as Unix has them; 0 where unknown. */
  readonly mode: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;

/**
 * The entries of a zip by their names in small letters, checked before anything is unpacked: sizes
 * as declared, paths, encryption.
 */
export function readZipDirectory(bytes: Uint8Array): Result<ReadonlyMap<string, ZipEntry>, FileProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return err({ code: 'not-a-zip' });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) return err({ code: 'too-many', what: 'parts', part: '', maximum: MOST_PARTS });

  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return damaged('');
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged('');
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      mode: view.getUint16(at + 40, true),
      offset: view.getUint32(at + 42, true),
    };
    if (view.getUint16(at + 8, true) & ENCRYPTED) return err({ code: 'encrypted' });
    if (isUnsafe(name)) return err({ code: 'unsafe-path', part: name });
    total += entry.bytes;
    const isPackedTooWell = entry.bytes > BIG_ENTRY_BYTES && entry.bytes > entry.packedBytes * HIGHEST_RATIO;
    if (total > LARGEST_UNPACKED_BYTES || isPackedTooWell) {
      return err({ code: 'unpacks-too-large', part: name, maximum: LARGEST_UNPACKED_BYTES });
    }
    const key = name.toLowerCase();
    // Two parts of one name: which one is meant, nobody can say.
    if (entries.has(key)) return damaged(name);
    entries.set(key, entry);
    at = next;
  }
  return ok(entries);
}

const damaged = (part: string) => err<never, FileProblem>({ code: 'damaged', part });

/** The directory's end stands at the file's end, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** A path that leads out of the file: absolute, upwards, or with a drive. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..');
}
