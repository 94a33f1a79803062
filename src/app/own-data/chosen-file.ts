import { err, ok, type Result } from 'neverthrow';
import type { Problem } from '../../data/problem';

/** A file that someone chose, as far as reading it goes. */
export interface ChosenFile {
  readonly name: string;
  /** In the folder that was chosen, with forward slashes; the name where files were chosen singly. */
  readonly path: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** A file's bytes; it may have gone, or been changed, since it was chosen. */
export async function bytesOf(file: ChosenFile): Promise<Result<Uint8Array, Problem>> {
  try {
    return ok(await file.bytes());
  } catch (cause) {
    return err({ code: 'unreadable', detail: cause instanceof Error ? cause.message : String(cause) });
  }
}
