const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG file in pixels, as its first chunk says; undefined where it is none. */
export function pixelsOf(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  const isPng = bytes.toString('hex', 0, 8) === SIGNATURE && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
