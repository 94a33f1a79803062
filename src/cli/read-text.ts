import { open, realpath } from 'node:fs/promises';
import { err, ok, type Result } from 'neverthrow';
import type { Problem } from '../app/read-scenarios';
import type { FileFault } from '../strings/cli';
import { faultOf } from './system-error';

/** Why there is no text: the file cannot be read, or is too large to be one of ours (sizes in bytes). */
export type Unread = FileFault | Extract<Problem, { code: 'too-large' }>;

export interface TextFile {
  readonly text: string;
  /** Where the file really is, links followed. */
  readonly realPath: string;
}

/** A UTF-8 text file of at most `maximum` bytes. No more than that is ever read. */
export async function readTextFile(path: string, maximum: number): Promise<Result<TextFile, Unread>> {
  const bytes = await readBytes(path, maximum);
  if (bytes.isErr()) return err(bytes.error);
  try {
    const realPath = await realpath(path);
    return decode(bytes.value).map((text) => ({ text, realPath }));
  } catch (error) {
    return err(faultOf(error));
  }
}

/** The bytes of a file, at most `maximum`. No more than that is ever read. */
export async function readBytes(path: string, maximum: number): Promise<Result<Uint8Array, Unread>> {
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) return err('folder');
      if (stats.size > maximum) return err({ code: 'too-large', found: stats.size, maximum });
      return await gather(handle.createReadStream({ autoClose: false }), maximum);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(faultOf(error));
  }
}

/** UTF-8 text from a stream of at most `maximum` bytes. */
export async function readText(
  stream: AsyncIterable<Uint8Array>,
  maximum: number,
): Promise<Result<string, Unread>> {
  return (await gather(stream, maximum)).andThen(decode);
}

async function gather(
  stream: AsyncIterable<Uint8Array>,
  maximum: number,
): Promise<Result<Uint8Array, Unread>> {
  const chunks: Uint8Array[] = [];
  let found = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      found += chunk.length;
      if (found > maximum) return err({ code: 'too-large', found, maximum });
    }
  } catch (error) {
    return err(faultOf(error));
  }
  return ok(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): Result<string, 'not-text'> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('not-text');
  }
}
