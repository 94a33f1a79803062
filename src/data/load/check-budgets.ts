import { WHOLE } from '../baseline';
import type { Problem } from '../problem';
import type { Tables } from './tables';

/** Sums of shares may differ from 1, and pounds from pounds, by no more than this. */
const TOLERANCE = 1e-9;
const PENCE_PER_GBP_M = 1e8;

/**
 * Budgets, totals, mixes and strategies against each other: every reference known, one budget for
 * each pair, one mix for each strategy, totals that tie to the penny, at most one wellbeing strategy.
 */
export function checkBudgets(tables: Tables): Problem[] {
  const references = checkReferences(tables);
  const pairs = checkPairs(tables);
  return [
    ...references,
    ...pairs,
    ...checkMixes(tables),
    ...checkWellbeing(tables),
    // Sums over doubtful rows would only repeat what is said already.
    ...(references.length + pairs.length === 0 ? checkTotals(tables) : []),
  ];
}

function checkReferences({ footprints, strategies, budgets, mixes, ...others }: Tables): Problem[] {
  const totals = others['published-totals'];
  const footprintKeys = footprints.rows.map(({ value }) => value.key);
  const strategyKeys = strategies.rows.map(({ value }) => value.key);
  const unknown = (file: string, row: number, field: string, found: string, choices: readonly string[]) =>
    choices.includes(found) ? [] : [{ file, row, field, code: 'not-a-choice', found, choices } as const];
  return [
    ...(footprints.isComplete
      ? [
          ...budgets.rows.flatMap(({ row, value }) =>
            unknown(budgets.file, row, 'footprint', value.footprint, footprintKeys),
          ),
          ...totals.rows.flatMap(({ row, value }) =>
            unknown(totals.file, row, 'footprint', value.footprint, [WHOLE, ...footprintKeys]),
          ),
        ]
      : []),
    ...(strategies.isComplete
      ? [budgets, mixes].flatMap(({ file, rows }) =>
          rows.flatMap(({ row, value }) => unknown(file, row, 'strategy', value.strategy, strategyKeys)),
        )
      : []),
  ];
}

function checkPairs({ footprints, strategies, budgets, mixes }: Tables): Problem[] {
  const problems: Problem[] = [];
  const missing = (file: string, field: string, allowed: string) =>
    problems.push({ file, field, code: 'missing', allowed });
  const hasMix = new Set(mixes.rows.map(({ value }) => value.strategy));
  const hasBudget = new Set(budgets.rows.map(({ value }) => `${value.footprint}/${value.strategy}`));
  if (!strategies.isComplete) return problems;
  for (const { value: strategy } of strategies.rows) {
    if (mixes.isComplete && !hasMix.has(strategy.key))
      missing(mixes.file, 'strategy', `a row for ${strategy.key}`);
    if (!budgets.isComplete || !footprints.isComplete) continue;
    for (const { value: footprint } of footprints.rows) {
      if (!hasBudget.has(`${footprint.key}/${strategy.key}`))
        missing(budgets.file, 'strategy', `a row for ${strategy.key} in ${footprint.key}`);
    }
  }
  return problems;
}

function checkMixes({ mixes }: Tables): Problem[] {
  return mixes.rows.flatMap(({ row, value }): Problem[] => {
    const { primary, secondary, tertiary, planned, urgent, long_term } = value;
    const found = primary + secondary + tertiary + planned + urgent + long_term;
    if (Math.abs(found - 1) <= TOLERANCE) return [];
    const field = 'primary to long_term';
    return [{ file: mixes.file, row, field, code: 'wrong-sum', found, expected: 1 }];
  });
}

function checkWellbeing({ strategies }: Tables): Problem[] {
  const [first, second] = strategies.rows.filter(({ value }) => value.is_wellbeing);
  if (!first || !second) return [];
  const found = `true here and in row ${String(first.row)}`;
  const allowed = 'true for one strategy, or for none';
  const place = { file: strategies.file, row: second.row, field: 'is_wellbeing' };
  return [{ ...place, code: 'conflict', found, allowed }];
}

function checkTotals({ footprints, budgets, ...others }: Tables): Problem[] {
  if (!budgets.isComplete || !footprints.isComplete) return [];
  const totals = others['published-totals'];
  const sumOf = (footprint: string): number => {
    const rows = budgets.rows.filter(({ value }) => footprint === WHOLE || value.footprint === footprint);
    const sum = rows.reduce((total, { value }) => total + value.spend_gbp_m, 0);
    return Math.round(sum * PENCE_PER_GBP_M) / PENCE_PER_GBP_M;
  };
  return [
    ...footprints.rows.flatMap(({ value }): Problem[] => {
      if (sumOf(value.key) > 0) return [];
      const allowed = 'a total above 0';
      const found = `no money in ${value.key}`;
      return [{ file: budgets.file, field: 'spend_gbp_m', code: 'conflict', found, allowed }];
    }),
    ...totals.rows.flatMap(({ row, value }): Problem[] => {
      const sum = sumOf(value.footprint);
      if (Math.abs(sum - value.total_gbp_m) <= TOLERANCE) return [];
      const place = { file: totals.file, row, field: 'total_gbp_m' };
      return [{ ...place, code: 'wrong-sum', found: sum, expected: value.total_gbp_m }];
    }),
  ];
}
