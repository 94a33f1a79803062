/** The golden ratio's fraction of 2³²: steps by it spread evenly. */
const STEP = 0x9e3779b9;

/**
 * 32 bits that depend on all three numbers and on nothing else: the same on every machine, in any
 * order. Each number is stirred in by the finalizer of MurmurHash3.
 */
export function randomBits(seed: number, stream: number, index: number): number {
  let bits = stir(seed ^ STEP);
  bits = stir((bits + Math.imul(stream + 1, STEP)) | 0);
  return stir((bits + Math.imul(index + 1, STEP)) | 0);
}

function stir(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
