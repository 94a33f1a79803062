import { pounds } from '../../strings/numbers';
import { PROVENANCE_TEXT, PROVENANCE_WORDS } from '../../strings/provenance';
import { HOW } from '../../workbook/layout';
import { TABLES } from '../../workbook/names';
import { footprintChoices } from '../modeller/footprints';
import { formulaWords } from './formula-words';
import { groundingOf, type Grounds } from './input-facts';
import { inputsAt, type Input } from './inputs';
import { fetchedBy, lineAt, nameAt, type Line } from './line';
import { movingInputs, restsOn } from './rests-on';
import type { Place, TracedBook } from './traced-book';

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
