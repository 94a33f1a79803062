import { FIRST_YEAR } from '../../workbook/layout';
import { inputNameOf, isSumOfInputs, isWorking } from './input-cell';
import { isLookup } from './is-lookup';
import { movingReads } from './moving-reads';
import { placeKey, type Place, type TracedBook } from './traced-book';

/** What a cell was worked out from, each once and in the order in which its formula reads it. */
export interface RestsOn {
  /** Cells that were worked out themselves. */
  readonly terms: readonly Place[];
  readonly inputs: readonly Place[];
}

/**
 * What the formula in a cell was worked out from, so that a branch which is not taken and a key which only finds
 * a row are not among it. Cells that merely fetch an input, or hold the parameter of their row, are passed
 * through. An input rests on itself.
 */
export function restsOn(book: TracedBook, place: Place): RestsOn {
  return restsBy(book, place, (from) => book.readsOf(from));
}

function restsBy(book: TracedBook, place: Place, readsOf: (from: Place) => readonly Place[]): RestsOn {
  const terms: Place[] = [];
  const inputs: Place[] = [];
  const seen = new Set<string>();
  const follow = (from: Place): void => {
    for (const read of readsOf(from)) {
      const key = placeKey(read);
      if (seen.has(key)) continue;
      seen.add(key);
      if (inputNameOf(book, read)) inputs.push(read);
      else if (isPassedThrough(book, read, from)) follow(read);
      else if (isTerm(book, read)) terms.push(read);
    }
  };
  if (inputNameOf(book, place)) inputs.push(place);
  else follow(place);
  return { terms, inputs };
}

function isPassedThrough(book: TracedBook, read: Place, from: Place): boolean {
  const formula = book.formulaAt(read);
  if (!formula) return false;
  const at = book.tableAt(read);
  if (at) return isSumOfInputs(at);
  return isParameterOf(read, from) || isLookup(formula, read.sheet);
}

/** Whether a cell is the parameter that a row shows before its years. */
export function isParameterOf(read: Place, from: Place): boolean {
  return (
    read.sheet === from.sheet &&
    read.row === from.row &&
    read.column === FIRST_YEAR - 1 &&
    from.column >= FIRST_YEAR
  );
}

/** A calculation with a value: what a limit leaves blank limits nothing. */
function isTerm(book: TracedBook, read: Place): boolean {
  return book.formulaAt(read) !== undefined && isWorking(book, read) && book.valueAt(read) !== '';
}

/**
 * Every input that moves a cell as things stand, through all that it was worked out from: what is multiplied by
 * 0, as all that only bears on a lever which is off, does not.
 */
export function movingInputs(book: TracedBook, place: Place): readonly Place[] {
  const inputs = new Map<string, Place>();
  const seen = new Set([placeKey(place)]);
  const open = [place];
  for (let next = open.pop(); next; next = open.pop()) {
    const { terms, inputs: own } = restsBy(book, next, (from) => movingReads(book, from));
    for (const input of own) inputs.set(placeKey(input), input);
    for (const term of terms) {
      const key = placeKey(term);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(term);
    }
  }
  return [...inputs.values()];
}
