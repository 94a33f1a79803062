import type { Baseline } from './baseline';
import actions from './baseline/actions.csv';
import aims from './baseline/aims.csv';
import assumptions from './baseline/assumptions.csv';
import budgets from './baseline/budgets.csv';
import descriptor from './baseline/datapackage.json';
import drivers from './baseline/drivers.csv';
import envelopeExtras from './baseline/envelope-extras.csv';
import envelopes from './baseline/envelopes.csv';
import facts from './baseline/facts.csv';
import footprints from './baseline/footprints.csv';
import glossary from './baseline/glossary.csv';
import levers from './baseline/levers.csv';
import lifeExpectancy from './baseline/life-expectancy.csv';
import mixes from './baseline/mixes.csv';
import needs from './baseline/needs.csv';
import outcomes from './baseline/outcomes.csv';
import publishedTotals from './baseline/published-totals.csv';
import seriesValues from './baseline/series-values.csv';
import series from './baseline/series.csv';
import sources from './baseline/sources.csv';
import strategies from './baseline/strategies.csv';
import { loadBaseline } from './load-baseline';

/** The data package that comes with the product: file name → text, as `loadBaseline` takes it. */
export function bundledBaselineFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['datapackage.json', JSON.stringify(descriptor)],
    ['footprints.csv', footprints],
    ['strategies.csv', strategies],
    ['budgets.csv', budgets],
    ['published-totals.csv', publishedTotals],
    ['mixes.csv', mixes],
    ['assumptions.csv', assumptions],
    ['series.csv', series],
    ['series-values.csv', seriesValues],
    ['sources.csv', sources],
    ['facts.csv', facts],
    ['glossary.csv', glossary],
    ['levers.csv', levers],
    ['envelopes.csv', envelopes],
    ['envelope-extras.csv', envelopeExtras],
    ['actions.csv', actions],
    ['outcomes.csv', outcomes],
    ['aims.csv', aims],
    ['drivers.csv', drivers],
    ['needs.csv', needs],
    ['life-expectancy.csv', lifeExpectancy],
  ]);
}

let loaded: Baseline | undefined;

/** The baseline that comes with the product. Throws only where the product itself is broken. */
export function bundledBaseline(): Baseline {
  loaded ??= loadBaseline(bundledBaselineFiles()).match(
    (baseline) => baseline,
    (problems) => {
      throw new Error(`The bundled baseline does not load: ${JSON.stringify(problems)}`);
    },
  );
  return loaded;
}
