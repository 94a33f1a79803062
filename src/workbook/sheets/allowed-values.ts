import type { Bounds } from '../../data/problem';
import { NUMBER_KINDS } from '../../strings/workbook';
import { above, atLeast, atMost, call, choose, differs, equal } from '../compose';
import type { Formula } from '../formula';
import { NEVER } from '../names';

/** What kind of number an input may be, in the words that the status formulas compare with. */
export function kindOf(bounds: Bounds): string {
  if (bounds.nullable) return NUMBER_KINDS.wholeOrNever;
  if (bounds.whole) return NUMBER_KINDS.whole;
  return bounds.aboveMinimum ? NUMBER_KINDS.aboveMinimum : NUMBER_KINDS.any;
}

/** True where a value is of its kind and within its bounds. */
export function isAllowed(value: Formula, minimum: Formula, maximum: Formula, kind: Formula): Formula {
  const isWhole = equal(value, call('ROUND', value, 0));
  const isNumber = call(
    'AND',
    atLeast(value, minimum),
    atMost(value, maximum),
    call('OR', differs(kind, NUMBER_KINDS.aboveMinimum), above(value, minimum)),
    call('OR', equal(kind, NUMBER_KINDS.any), equal(kind, NUMBER_KINDS.aboveMinimum), isWhole),
  );
  return choose(
    call('ISNUMBER', value),
    isNumber,
    call('AND', equal(value, NEVER), equal(kind, NUMBER_KINDS.wholeOrNever)),
  );
}
