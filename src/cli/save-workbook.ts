import type { Result } from 'neverthrow';
import type { MadeWorkbook } from '../app/make-workbook';
import { describeUnwritten, wrote } from '../strings/cli';
import { decimal } from '../strings/numbers';
import { checkDestination, writeWhole, type Destination } from './destination';
import type { Outcome } from './outcome';
import { shownPath, shownText } from './shown-text';

/** Where a workbook is to be written, as it was named and as it is. */
export interface Place {
  readonly path: string;
  readonly destination: Destination;
}

const BYTES_PER_KILOBYTE = 1000;

/** Looks at the place for a workbook, which must be none of the files that are read. */
export async function placeFor(
  path: string,
  inputs: readonly string[],
): Promise<Result<Place, readonly string[]>> {
  return (await checkDestination(path, inputs))
    .map((destination) => ({ path, destination }))
    .mapErr((fault) => [describeUnwritten(shownPath(path), fault)]);
}

/** Writes a workbook, and says so. */
export async function saveWorkbook(
  { path, destination }: Place,
  { bytes, scenarios }: MadeWorkbook,
): Promise<Outcome> {
  return (await writeWhole(destination, bytes))
    .map(() => `${wrote(shownText(path), scenarios, decimal(bytes.length / BYTES_PER_KILOBYTE))}\n`)
    .mapErr((fault) => [describeUnwritten(shownPath(path), fault)]);
}
