const ARRAYS = { Uint8Array, Float64Array } as const;
type PackedArray = Uint8Array | Float64Array;

/** Stands for an array among the rest. */
interface Place {
  readonly packed: keyof typeof ARRAYS;
  readonly bytes: number;
}

/** Of the length of the text, in bytes. */
const HEAD = 4;

/** Plain data with arrays of bytes and of doubles in it as one run of bytes: all but the arrays as text, then these. */
export function pack(data: unknown): Uint8Array {
  const arrays: PackedArray[] = [];
  const rest = JSON.stringify(data, (_, value: unknown) => {
    if (!(value instanceof Uint8Array || value instanceof Float64Array)) return value;
    arrays.push(value);
    const packed = value instanceof Uint8Array ? 'Uint8Array' : 'Float64Array';
    return { packed, bytes: value.byteLength } satisfies Place;
  });
  const text = new TextEncoder().encode(rest);
  const head = new Uint8Array(HEAD);
  new DataView(head.buffer).setUint32(0, text.length);
  const parts = [head, text, ...arrays.map(bytesOf)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What was packed. Throws on anything else. */
export function unpack(whole: Uint8Array): unknown {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  const text = new TextDecoder().decode(whole.subarray(HEAD, HEAD + length));
  let at = HEAD + length;
  // Read in the order in which they were written.
  const take = ({ packed, bytes }: Place): PackedArray => {
    const array = new ARRAYS[packed](new Uint8Array(whole.subarray(at, at + bytes)).buffer);
    at += bytes;
    return array;
  };
  return JSON.parse(text, (_, value: unknown) => (isPlace(value) ? take(value) : value)) as unknown;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: PackedArray): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'packed' in value && 'bytes' in value;
