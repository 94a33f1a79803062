import { unpack } from './pack';

/** The bundled workbook as the build made it, to be restored; undefined where it cannot be had or is not wanted. */
export async function readFirstBook(signal?: AbortSignal): Promise<unknown> {
  try {
    // What the build puts in the place of this is what `makeFirstBook` gives, compressed.
    const { ok, body } = await fetch(new URL('./make.ts?made', import.meta.url), signal && { signal });
    if (!ok || !body) return undefined;
    const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    return unpack(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
