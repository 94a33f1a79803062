import { yearLabel } from '../../model/year-label';
import { PROVENANCE_TEXT } from '../../strings/provenance';
import { TABLES } from '../../workbook/names';
import { showNumber } from '../number-text';
import { inputNameOf } from './input-cell';
import type { Grounds } from './input-facts';
import { inputFacts } from './inputs';
import { isLookup } from './is-lookup';
import { restsOn } from './rests-on';
import type { Place, TracedBook } from './traced-book';

/** A number of the calculation, by the name and in the unit that its sheet has. */
export interface Line {
  readonly place: Place;
  readonly label: string;
  /** As `2025/26`; none of what has no year. */
  readonly year?: string;
  readonly value: string;
}

/** The input that a cell fetches, where it fetches one: as that it stands among the inputs. */
export function fetchedBy(book: TracedBook, place: Place): Place {
  const formula = book.formulaAt(place);
  if (!formula || !isLookup(formula, place.sheet)) return place;
  const { inputs } = restsOn(book, place);
  return inputs.length === 1 ? inputs[0]! : place;
}

/** A cell by its name, its year and its value. */
export function lineAt(book: TracedBook, grounds: Grounds, place: Place): Line {
  return { ...nameAt(book, grounds, place), place, value: valueText(book, place) };
}

/** A cell by its name and its year. */
export function nameAt(book: TracedBook, grounds: Grounds, place: Place): Pick<Line, 'label' | 'year'> {
  const t = book.yearOf(place);
  return {
    label: labelAt(book, grounds, place),
    ...(t !== undefined && { year: yearLabel(grounds.baseline.baseYear, t) }),
  };
}

function labelAt(book: TracedBook, grounds: Grounds, place: Place): string {
  const input = inputNameOf(book, place);
  const facts = input && inputFacts(grounds, input, book.valueAt(place) ?? '');
  if (facts) return facts.label;
  const at = book.tableAt(place);
  const ofRow = book.textAt({ ...place, column: 0 });
  switch (at?.table.name) {
    case TABLES.results:
      return book.textAt({ ...place, column: 1 });
    case TABLES.budget:
      return at!.table.area.to.row === place.row
        ? PROVENANCE_TEXT.budgets(at!.column)
        : PROVENANCE_TEXT.budget(ofRow, at!.column);
    default:
      return ofRow;
  }
}

/** A value as its sheet shows it, with its unit where the number itself does not say it. */
function valueText(book: TracedBook, place: Place): string {
  const value = book.valueAt(place);
  const format = book.cellAt(place)?.style.format ?? 'general';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return String(value ?? '');
  const shown = showNumber(value, format);
  const hasUnit = format.startsWith('gbp') || format.startsWith('percent');
  const unit = hasUnit || book.tableAt(place)?.table.name === TABLES.budget ? '' : unitAt(book, place);
  return unit === '' ? shown : `${shown} (${unit})`;
}

function unitAt(book: TracedBook, place: Place): string {
  const column = book.tableAt(place)?.table.name === TABLES.results ? 2 : 1;
  return book.textAt({ ...place, column });
}
