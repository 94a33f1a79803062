import { PHRASES } from '../../strings/front-sheets';
import { above, below, call, choose, join, multiply, named } from '../compose';
import type { Formula } from '../formula';
import { NAMES } from '../names';

/** An amount in £m as text: `£4.2m`, with a true minus sign. */
export function pounds(amount: Formula): Formula {
  return join(choose(below(amount, 0), '−', ''), '£', call('FIXED', call('ABS', amount), 1), 'm');
}

/** A relative change as text: `1.24 % lower`. */
export function signedWords(change: Formula): Formula {
  const size = call('FIXED', multiply(call('ABS', change), named(NAMES.pointsPerWhole)), 2);
  return join(size, ' % ', choose(above(change, 0), PHRASES.higher, PHRASES.lower));
}

/** The gap and its change against doing nothing, as a sentence. */
export function gapWords(gap: Formula, change: Formula, year: Formula): Formula {
  return join(
    choose(below(gap, 0), PHRASES.surplus, PHRASES.shortfall),
    '£',
    call('FIXED', call('ABS', gap), 1),
    PHRASES.in,
    year,
    ': £',
    call('FIXED', call('ABS', change), 2),
    choose(above(change, 0), PHRASES.moreThan, PHRASES.lessThan),
  );
}
