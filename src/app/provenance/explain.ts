import { yearLabel } from '../../model/year-label';
import { pounds } from '../../strings/numbers';
import { PROVENANCE_TEXT, PROVENANCE_WORDS } from '../../strings/provenance';
import { HOW } from '../../workbook/layout';
import { TABLES } from '../../workbook/names';
import { footprintChoices } from '../modeller/footprints';
import { showNumber } from '../number-text';
import { formulaWords } from './formula-words';
import { inputNameOf } from './input-cell';
import { isLookup } from './is-lookup';
import { groundingOf, type Grounds } from './input-facts';
import { inputFacts, inputsAt, type Input } from './inputs';
import { movingInputs, restsOn } from './rests-on';
import type { Place, TracedBook } from './traced-book';

/** A number of the calculation, by the name and in the unit that its sheet has. */
export interface Line {
  readonly place: Place;
  readonly label: string;
  /** As `2025/26`; none of what has no year. */
  readonly year?: string;
  readonly value: string;
}

/** A line that a number was worked out from, in one year or in several. */
export interface Term {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** Where a number comes from. */
export interface Explanation extends Line {
  /** How it is worked out, in the words of its sheet; empty where it has none. */
  readonly how: string;
  /** The formula, its terms by their names. */
  readonly words?: string;
  /** What it was worked out from, each to be followed in its turn; one line in several years together. */
  readonly terms: readonly Term[];
  /** What it takes in itself. */
  readonly inputs: readonly Input[];
  /** Everything that moves it as things stand. */
  readonly moving: readonly Input[];
  /** What was published, where the number is to tie to that. */
  readonly published?: Input;
}

/**
 * Says of a cell what it is, how it is worked out, and what it rests on, all as the plan has it. Lines of years
 * after the horizon, which no sum counts, are left out of the terms.
 */
export function explain(book: TracedBook, grounds: Grounds, place: Place, horizon: number): Explanation {
  const line = lineAt(book, grounds, place);
  const { terms, inputs } = restsOn(book, place);
  const year = book.yearOf(place) ?? 0;
  const isCounted = (term: Place): boolean => (book.yearOf(term) ?? 0) <= Math.max(year, horizon);
  const words = formulaWords(book, place, (term) => {
    const { label, year } = nameAt(book, grounds, fetchedBy(book, term));
    return PROVENANCE_WORDS.term(label, year === line.year ? undefined : year);
  });
  return {
    ...line,
    // Tables have no such column: beyond them there is nothing.
    how: book.textAt({ ...place, column: HOW }),
    ...(words !== undefined && { words }),
    terms: termsByLabel(terms.filter(isCounted).map((term) => lineAt(book, grounds, term))),
    inputs: inputsAt(book, grounds, inputs),
    moving: inputsAt(book, grounds, movingInputs(book, place)),
    ...publishedTotal(book, grounds, place),
  };
}

/** The published total that stands below a total of budgets. */
function publishedTotal(
  book: TracedBook,
  { baseline }: Grounds,
  place: Place,
): Pick<Explanation, 'published'> | undefined {
  const at = book.tableAt(place);
  if (at?.table.name !== TABLES.budget || place.row !== at.table.area.to.row) return undefined;
  const footprint = footprintChoices(baseline).find(({ label }) => label === at.column)?.key;
  const total = baseline.publishedTotals.find((one) => one.footprint === footprint);
  if (!total) return undefined;
  return {
    published: {
      label: PROVENANCE_TEXT.publishedTotal,
      values: [{ value: pounds(total.totalGbpM, 2) }],
      standing: 'default',
      grounding: groundingOf(baseline, total),
      place: { ...place, row: place.row + 1 },
    },
  };
}

function termsByLabel(lines: readonly Line[]): readonly Term[] {
  const labels = [...new Set(lines.map(({ label }) => label))];
  return labels.map((label) => ({ label, lines: lines.filter((line) => line.label === label) }));
}

/** The input that a cell fetches, where it fetches one: as that it stands among the inputs. */
function fetchedBy(book: TracedBook, place: Place): Place {
  const formula = book.formulaAt(place);
  if (!formula || !isLookup(formula, place.sheet)) return place;
  const { inputs } = restsOn(book, place);
  return inputs.length === 1 ? inputs[0]! : place;
}

/** A cell by its name, its year and its value. */
export function lineAt(book: TracedBook, grounds: Grounds, place: Place): Line {
  return { ...nameAt(book, grounds, place), place, value: valueText(book, place) };
}

function nameAt(book: TracedBook, grounds: Grounds, place: Place): Pick<Line, 'label' | 'year'> {
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
