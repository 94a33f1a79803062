import type { Problem } from '../problem';
import type { Tables } from './tables';

/** Every source that is named must be in the table of sources; a sourced number must name one. */
export function checkSources(tables: Tables): Problem[] {
  const { sources, budgets, mixes, assumptions, series, facts, levers, envelopes } = tables;
  if (!sources.isComplete) return [];
  const choices = sources.rows.map(({ value }) => value.key);
  const known = new Set(choices);
  const { actions, outcomes, aims, drivers, needs } = tables;
  const plans = [actions, outcomes, aims, drivers, needs, tables['life-expectancy']];
  return [
    budgets,
    tables['published-totals'],
    mixes,
    assumptions,
    series,
    facts,
    levers,
    envelopes,
    ...plans,
  ].flatMap((table) =>
    table.rows.flatMap(({ row, value }): Problem[] => {
      const place = { file: table.file, row, field: 'source' };
      if (known.has(value.source)) return [];
      if (value.source !== '') return [{ ...place, code: 'not-a-choice', found: value.source, choices }];
      const mustName = 'basis' in value && (value.basis === 'sourced' || value.basis === 'derived');
      return mustName ? [{ ...place, code: 'missing', allowed: 'the key of a source' }] : [];
    }),
  );
}
