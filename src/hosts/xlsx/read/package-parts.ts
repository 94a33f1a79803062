import { err, ok, type Result } from 'neverthrow';
import type { FileProblem } from './file-problem';
import { LARGEST_FILE_BYTES, LARGEST_UNPACKED_BYTES, MOST_ELEMENTS } from './limits';
import { scanXml, type XmlHandler } from './scan-xml';
import { unpackEntry } from './unpack-entry';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What begins an Office file of before 2007, and an encrypted one of after. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Where one part refers to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`. */
  readonly kind: string;
  /** A path in the file. */
  readonly path: string;
}

/** The parts of an Office file, unpacked one by one when they are asked for. */
export class PackageParts {
  private unpackedBytes = 0;
  private elements = 0;

  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  static open(file: Uint8Array): Result<PackageParts, FileProblem> {
    if (file.length > LARGEST_FILE_BYTES) {
      return err({ code: 'too-large', bytes: file.length, maximum: LARGEST_FILE_BYTES });
    }
    if (COMPOUND_FILE.every((byte, index) => file[index] === byte)) {
      return err({ code: holdsUtf16(file, ENCRYPTED_STREAM) ? 'encrypted' : 'old-format' });
    }
    return readZipDirectory(file).map((entries) => new PackageParts(file, entries));
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /**
   * Walks through a part's XML. All walks together are bounded, so that a file that refers to one
   * part over and over gains nothing by it.
   */
  scan(path: string, handler: XmlHandler): Result<void, FileProblem> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return err({ code: 'missing-part', part: path });
    this.unpackedBytes += entry.bytes;
    if (this.unpackedBytes > LARGEST_UNPACKED_BYTES) {
      return err({ code: 'unpacks-too-large', part: path, maximum: LARGEST_UNPACKED_BYTES });
    }
    const counting: XmlHandler = {
      open: (name, attributes) => {
        this.elements += 1;
        return this.elements <= MOST_ELEMENTS && handler.open(name, attributes);
      },
      text: (text) => {
        handler.text(text);
      },
      close: (name) => {
        handler.close(name);
      },
    };
    return unpackEntry(this.file, entry)
      .andThen((bytes) => decode(bytes, path))
      .andThen((xml) => scanXml(xml, counting).mapErr((code): FileProblem => ({ code, part: path })))
      .andThen((): Result<void, FileProblem> =>
        this.elements <= MOST_ELEMENTS
          ? ok(undefined)
          : err({ code: 'too-many', what: 'elements', part: path, maximum: MOST_ELEMENTS }),
      );
  }

  /** What a part refers to within the file; nothing where it has no relationships. */
  relationships(path: string): Result<readonly Relationship[], FileProblem> {
    const slash = path.lastIndexOf('/') + 1;
    const own = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (!this.has(own)) return ok([]);
    const found: Relationship[] = [];
    let unsafe: string | undefined;
    return this.scan(own, {
      open: (name, attributes) => {
        if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return true;
        const target = attributes.get('Target') ?? '';
        const resolved = resolve(path.slice(0, slash), target);
        if (resolved === undefined) unsafe = target;
        else {
          const kind = (attributes.get('Type') ?? '').split('/').at(-1)!;
          found.push({ id: attributes.get('Id') ?? '', kind, path: resolved });
        }
        return unsafe === undefined;
      },
      text: () => undefined,
      close: () => undefined,
    }).andThen((): Result<readonly Relationship[], FileProblem> =>
      unsafe === undefined ? ok(found) : err({ code: 'unsafe-path', part: unsafe }),
    );
  }
}

function decode(bytes: Uint8Array, part: string): Result<string, FileProblem> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'broken-xml', part });
  }
}

/** A target as a path from the file's root, or undefined where it leads out of the file. */
function resolve(folder: string, target: string): string | undefined {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code)) return true;
  }
  return false;
}
