import { err, ok, type Result } from 'neverthrow';
import type { Problem } from '../../data/problem';
import { NO_TEXT } from '../../strings/own-data';

/** Bytes as UTF-8 text. */
export function textOfBytes(bytes: Uint8Array): Result<string, Problem> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err({ code: 'unreadable', detail: NO_TEXT });
  }
}
