const known = new WeakMap<object, string>();

/**
 * The print of a formula's tree or a style. They are shared between cells and never changed, so that
 * most are met again by identity.
 */
export function knownPrint(object: object): string {
  let print = known.get(object);
  if (print === undefined) {
    print = printOf(object);
    known.set(object, print);
  }
  return print;
}

/** Equal for values that are alike: 64 bits of a hash of their JSON, in hexadecimal. */
export function printOf(part: unknown): string {
  const hash = new Hash();
  hash.add(JSON.stringify(part));
  return hash.finish();
}

/** Two interleaved 32-bit hashes by multiplication and exclusive or. */
export class Hash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    this.high = high;
    this.low = low;
  }

  finish(): string {
    const part = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
    return part(this.high ^ (this.low >>> 15)) + part(this.low ^ (this.high >>> 13));
  }
}
