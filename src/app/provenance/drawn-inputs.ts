import { uncertainInputs } from '../../model/analysis/uncertain-inputs';
import type { Scenario } from '../../model/types';
import { COLUMNS, TABLES } from '../../workbook/names';
import type { Grounds } from './input-facts';
import type { Input } from './inputs';
import { rangeOf, rateFacts } from './rate-facts';
import type { TracedBook } from './traced-book';

/** Every assumption that an analysis of a scenario draws, between the low and the high that it draws from. */
export function drawnInputs(book: TracedBook, grounds: Grounds, scenario: Scenario): readonly Input[] {
  const { assumptions } = grounds.baseline;
  return uncertainInputs(grounds.baseline, scenario).flatMap(({ key, low, value, high }): Input[] => {
    const subject = assumptions.find((one) => one.key === key)!;
    const own = Object.hasOwn(scenario.assumptions, key);
    const place = book.cellIn(TABLES.assumptions, COLUMNS.key, key, COLUMNS.value);
    const facts = rateFacts(grounds, { kind: 'assumption', key, own }, value);
    if (!facts || !place) return [];
    const { value: text, usual, ...shared } = facts;
    return [
      {
        ...shared,
        range: rangeOf(subject, low, high),
        values: [{ value: text, ...(usual !== undefined && { usual }) }],
        place,
      },
    ];
  });
}
