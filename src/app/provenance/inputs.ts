import type { CellValue } from '../../workbook/plan';
import { chosenFacts } from './chosen-facts';
import { inputNameOf, type InputName } from './input-cell';
import type { Grounds, InputFacts } from './input-facts';
import { mixFacts, rateFacts } from './rate-facts';
import { budgetFacts, envelopeFacts, leverFacts } from './table-facts';
import type { Place, TracedBook } from './traced-book';

/** An input with all of its values that something rests on, and the first of their cells. */
export interface Input extends Omit<InputFacts, 'of' | 'value' | 'usual'> {
  readonly values: readonly Pick<InputFacts, 'of' | 'value' | 'usual'>[];
  readonly place: Place;
}

/** The inputs of cells: values of one list together, in the order of the cells. */
export function inputsAt(book: TracedBook, grounds: Grounds, places: readonly Place[]): readonly Input[] {
  const inputs = new Map<string, Input>();
  const inOrder = [...places].sort(byPlace);
  for (const place of inOrder) {
    const name = inputNameOf(book, place);
    const facts = name && inputFacts(grounds, name, book.valueAt(place) ?? '');
    if (!facts) continue;
    const { of, value, usual, ...shared } = facts;
    const one = { ...(of !== undefined && { of }), value, ...(usual !== undefined && { usual }) };
    const key = `${facts.label}|${facts.standing}`;
    const before = inputs.get(key);
    inputs.set(
      key,
      before ? { ...before, values: [...before.values, one] } : { ...shared, values: [one], place },
    );
  }
  return [...inputs.values()];
}

/** What is known of the input with this name, whose cell has this value; undefined of one that no baseline has. */
export function inputFacts(grounds: Grounds, name: InputName, value: CellValue): InputFacts | undefined {
  switch (name.kind) {
    case 'assumption':
    case 'series':
      return rateFacts(grounds, name, value);
    case 'mix':
      return mixFacts(grounds, name, value);
    case 'budget':
      return budgetFacts(grounds, name, value);
    case 'lever':
      return leverFacts(grounds, name, value);
    case 'envelope':
      return envelopeFacts(grounds, name, value);
    default:
      return chosenFacts(grounds, name, value);
  }
}

/** As a reader goes through a workbook: by sheet, then down, then across. */
function byPlace(one: Place, other: Place): number {
  return one.sheet.localeCompare(other.sheet) || one.row - other.row || one.column - other.column;
}
