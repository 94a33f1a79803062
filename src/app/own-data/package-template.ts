import type { Baseline, Provenance } from '../../data/baseline';
import { bundledBaseline } from '../../data/bundled-baseline';
import { NO_COMMISSIONING } from '../../data/commissioning';
import { TEMPLATE_TEXT as TEXT } from '../../strings/own-data';

/**
 * A package to begin one’s own with: the product's strategies, budgets and assumptions as an example.
 * What stands in its documents on its own place is an example only here, and names no source.
 */
export function templateBaseline(): Baseline {
  const baseline = bundledBaseline();
  const local = new Set(baseline.budgets.map(({ source }) => source));
  const asExample = <T extends Provenance>(row: T): T => {
    if (!local.has(row.source)) return row;
    const rationale = TEXT.example(row.rationale);
    return { ...row, basis: 'assumption', source: '', section: '', rationale, confidence: 'low' };
  };
  const assumptions = baseline.assumptions.map(asExample);
  const series = baseline.series.map(asExample);
  const mixes = baseline.mixes.map(asExample);
  const named = new Set([...assumptions, ...series, ...mixes].map(({ source }) => source));
  return {
    ...baseline,
    title: TEXT.title,
    version: '0.1.0',
    budgets: baseline.budgets.map((budget) => ({
      ...budget,
      basis: 'assumption',
      source: '',
      section: TEXT.exampleBudget,
    })),
    publishedTotals: [],
    assumptions,
    series,
    mixes,
    sources: baseline.sources.filter(({ key }) => named.has(key)),
    facts: [],
    levers: [],
    envelopes: [],
    commissioning: NO_COMMISSIONING,
  };
}
