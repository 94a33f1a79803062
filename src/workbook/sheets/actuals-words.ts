import { ACTUALS_TEXT } from '../../strings/commissioning-sheets';
import { above, below, call, choose, equal, join, multiply, named, subtract } from '../compose';
import type { Formula } from '../formula';
import { ACTUAL_COLUMNS } from '../commissioning-columns';
import { NAMES } from '../names';
import { pounds } from './phrases';

const C = ACTUAL_COLUMNS;

/** How a year's actual figures stand to the scenario and to doing nothing, as sentences; blank without any. */
export function actualWords(own: (column: string) => Formula): Formula {
  return join(spendWords(own), activityWords(own, 'admissions'), activityWords(own, 'bedDays'));
}

function spendWords(own: (column: string) => Formula): Formula {
  const [spend, more, less, same] = ACTUALS_TEXT.spendWords;
  const [and, moreThanNothing, lessThanNothing, sameAsNothing] = ACTUALS_TEXT.doNothingWords;
  const variance = own(C.spendVariance);
  const againstNothing = subtract(own(C.spend), own(C.spendDoNothing));
  const size = (amount: Formula): Formula => pounds(call('ABS', amount));
  const isNought = (amount: Formula): Formula => equal(call('ROUND', amount, 1), 0);
  return choose(
    call('ISNUMBER', variance),
    join(
      spend,
      choose(isNought(variance), same, join(size(variance), choose(above(variance, 0), more, less))),
      and,
      choose(
        isNought(againstNothing),
        sameAsNothing,
        join(size(againstNothing), choose(below(againstNothing, 0), lessThanNothing, moreThanNothing)),
      ),
    ),
    '',
  );
}

function activityWords(own: (column: string) => Formula, kind: 'admissions' | 'bedDays'): Formula {
  const [more, less, same] = ACTUALS_TEXT.activityWords;
  const variance = own(C[`${kind}VarianceShare`]);
  const points = multiply(call('ABS', variance), named(NAMES.pointsPerWhole));
  const size = call('FIXED', points, 1);
  return choose(
    call('ISNUMBER', variance),
    join(
      ACTUALS_TEXT[kind],
      choose(equal(call('ROUND', points, 1), 0), same, join(size, choose(above(variance, 0), more, less))),
    ),
    '',
  );
}
