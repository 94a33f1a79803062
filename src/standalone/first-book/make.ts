import type { GridEngine } from '../../app/browser-book';
import { writeBook } from '../write-book';
import { bundledInputs } from './bundled-inputs';
import { pack } from './pack';

/**
 * The bundled workbook, written and worked out, as bytes. Made when the page is built, because writing it
 * takes seconds that every first visit would have to wait.
 */
export async function makeFirstBook(engine: GridEngine): Promise<Uint8Array> {
  const written = await writeBook(engine, bundledInputs());
  return pack(written._unsafeUnwrap().save());
}
