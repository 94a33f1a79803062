import type { AlternativeEnvelope, Baseline, Budget, Lever, Provenance } from '../../data/baseline';
import { budgetsOf } from '../../model/base-spend';
import { EDITED_TEXT as TEXT } from '../../strings/own-data';
import { addsTheSame, isSameTarget } from '../same-choice';
import { fitText } from './fit-text';

/** The longest rationale and the longest version that a package takes. */
const LONGEST_RATIONALE = 500;
const LONGEST_VERSION = 80;
const TOLERANCE_GBP_M = 1e-9;

/** A baseline to be kept as a package of its own. */
export interface EditedPackage {
  readonly baseline: Baseline;
  /** How many numbers differ from those of the package that was edited. */
  readonly changed: number;
  /** Published totals that the budgets no longer add up to, and which are therefore left out. */
  readonly totalsLeftOut: number;
}

/**
 * The baseline of a workbook as a package's: what was edited there is no longer what a document says, and
 * is marked as an assumption without a source.
 */
export function editedPackage(baseline: Baseline, defaults: Baseline): EditedPackage {
  let changed = 0;
  const asEdited = <T extends Provenance>(row: T, isSame: boolean): T => {
    if (isSame) return row;
    changed += 1;
    const rationale = fitText(TEXT.rationale(row.rationale), LONGEST_RATIONALE);
    return { ...row, basis: 'assumption', source: '', section: '', rationale, confidence: 'low' };
  };
  const assumptions = baseline.assumptions.map((row, index) => {
    const before = defaults.assumptions[index]!;
    const isSame = row.value === before.value && row.low === before.low && row.high === before.high;
    return asEdited(row, isSame);
  });
  const series = baseline.series.map((row, index) =>
    asEdited(row, areSame(row.values, defaults.series[index]!.values)),
  );
  const mixes = baseline.mixes.map((row, index) =>
    asEdited(row, areSame(row.shares, defaults.mixes[index]!.shares)),
  );
  const asChoice = <T extends Lever | AlternativeEnvelope>(row: T, isSame: boolean): T => {
    if (isSame) return row;
    changed += 1;
    const note = fitText(TEXT.rationale(row.note), LONGEST_RATIONALE);
    return { ...row, basis: 'assumption', source: '', section: '', note };
  };
  const levers = baseline.levers.map((row, index) =>
    asChoice(row, isSameTarget(row, defaults.levers[index]!)),
  );
  const envelopes = baseline.envelopes.map((row, index) =>
    asChoice(row, addsTheSame(row, defaults.envelopes[index]!)),
  );
  const budgets = baseline.budgets.map((row, index): Budget => {
    if (row.spendGbpM === defaults.budgets[index]!.spendGbpM) return row;
    changed += 1;
    return { ...row, basis: 'assumption', source: '', section: TEXT.section };
  });
  const publishedTotals = baseline.publishedTotals.filter(({ footprint, totalGbpM }) => {
    const sum = budgetsOf(baseline, footprint).reduce((total, budget) => total + budget, 0);
    return Math.abs(Number(sum.toFixed(8)) - totalGbpM) <= TOLERANCE_GBP_M;
  });
  const version = changed > 0 ? fitText(TEXT.version(baseline.version), LONGEST_VERSION) : baseline.version;
  return {
    baseline: {
      ...baseline,
      version,
      assumptions,
      series,
      mixes,
      levers,
      envelopes,
      budgets,
      publishedTotals,
    },
    changed,
    totalsLeftOut: baseline.publishedTotals.length - publishedTotals.length,
  };
}

const areSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((value, index) => value === others[index]);
