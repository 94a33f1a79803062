import { err, ok, type Result } from 'neverthrow';
import type { Baseline, Budget } from '../../../data/baseline';
import { BASE_YEARS } from '../../../data/base-years';
import { yearsAfter } from '../../../data/load/check-levers';
import type { Problem } from '../../../data/problem';
import { BASE_YEAR_TEXT } from '../../../strings/base-year';
import { LEDGER_TEXT as TEXT } from '../../../strings/own-data';
import { fitText } from '../fit-text';
import { amountOf, UNITS, type LedgerMapping } from './mapping';
import { moveBaseYear, type YearChange } from './move-base-year';
import type { Ledger } from './read-ledger';

const LONGEST_SECTION = 500;
const LONGEST_TITLE = 80;
/** £m, far above any budget. */
const MOST_GBP_M = 1e6;

/** A baseline whose budgets are those of a ledger. */
export interface AppliedLedger {
  readonly baseline: Baseline;
  /** Pairs of strategy and footprint of which the ledger has no row, by their labels: they come to £0. */
  readonly without: readonly string[];
  /** What becomes of what is tied to years, where the ledger is of another year than the baseline. */
  readonly changes: readonly YearChange[];
}

/**
 * The budgets of a ledger in a baseline's strategies and footprints, by label or key; rows of one pair are
 * added up. All or nothing: the error is every problem, by row.
 */
export function applyLedger(
  baseline: Baseline,
  ledger: Ledger,
  mapping: LedgerMapping,
): Result<AppliedLedger, readonly Problem[]> {
  const { file, headings } = ledger;
  const { strategies, footprints } = baseline;
  const problems: Problem[] = [];
  const sums = new Map<string, number>();
  const [only, ...others] = footprints;
  if (mapping.strategy === undefined) problems.push({ file, field: TEXT.fields.strategy, ...TEXT.unchosen });
  if (mapping.amount === undefined) problems.push({ file, field: TEXT.fields.amount, ...TEXT.unchosen });
  if (mapping.footprint === undefined && others.length > 0)
    problems.push({ file, field: TEXT.fields.footprint, ...TEXT.unchosen });
  const moved = baseYearOf(file, baseline, mapping).map((year) => moveBaseYear(baseline, year));
  if (moved.isErr()) problems.push(moved.error);
  if (problems.length > 0) return err(problems);
  for (const { row, cells } of ledger.rows) {
    const refuse = (column: number, found: string, choices: readonly string[]): void => {
      problems.push({ file, row, field: headings[column]!, code: 'not-a-choice', found, choices });
    };
    const cell = (column: number): string => cells[column] ?? '';
    const strategy = named(strategies, cell(mapping.strategy!));
    if (!strategy) refuse(mapping.strategy!, cell(mapping.strategy!), labelsOf(strategies));
    const footprint = mapping.footprint === undefined ? only : named(footprints, cell(mapping.footprint));
    if (!footprint) refuse(mapping.footprint!, cell(mapping.footprint!), labelsOf(footprints));
    const amount = amountOf(cell(mapping.amount!));
    if (amount === undefined) {
      const field = headings[mapping.amount!]!;
      problems.push({
        file,
        row,
        field,
        code: 'wrong-type',
        found: cell(mapping.amount!),
        allowed: TEXT.amount,
      });
    }
    if (!strategy || !footprint || amount === undefined) continue;
    const pair = `${footprint.key}/${strategy.key}`;
    sums.set(pair, (sums.get(pair) ?? 0) + amount);
  }
  if (problems.length > 0) return err(problems);
  const section = fitText(TEXT.section(file), LONGEST_SECTION);
  const budgets = baseline.budgets.map((budget): Budget => {
    const sum = sums.get(`${budget.footprint}/${budget.strategy}`) ?? 0;
    // A tenth of a penny: what pounds written as £m may come to beyond that is dust.
    const spendGbpM = Number((sum / UNITS[mapping.unit]).toFixed(9));
    return { ...budget, spendGbpM, basis: 'assumption', source: '', section };
  });
  problems.push(...refusedSums(baseline, budgets, ledger, headings[mapping.amount!]!));
  if (problems.length > 0 || moved.isErr()) return err(problems);
  const { baseline: ofYear, changes } = moved.value;
  const without = baseline.budgets
    .filter(({ footprint, strategy }) => !sums.has(`${footprint}/${strategy}`))
    .map((budget) => pairLabel(baseline, budget));
  const title = fitText(TEXT.title(file), LONGEST_TITLE);
  return ok({ baseline: { ...ofYear, title, budgets, publishedTotals: [] }, without, changes });
}

/** The calendar year in which the ledger's year begins. */
function baseYearOf(file: string, baseline: Baseline, { baseYear }: LedgerMapping): Result<number, Problem> {
  if (baseYear === undefined) return ok(baseline.baseYear);
  const place = { file, field: BASE_YEAR_TEXT.field };
  const found = yearsAfter(0, baseYear.trim());
  if (found === undefined) {
    return err({ ...place, code: 'wrong-type', found: baseYear, allowed: BASE_YEAR_TEXT.allowed });
  }
  const isAllowed = found >= BASE_YEARS.minimum && found <= BASE_YEARS.maximum;
  return isAllowed ? ok(found) : err({ ...place, code: 'out-of-range', found, bounds: BASE_YEARS });
}

function refusedSums(
  baseline: Baseline,
  budgets: readonly Budget[],
  { file }: Ledger,
  field: string,
): readonly Problem[] {
  const wrong = budgets
    .filter(({ spendGbpM }) => spendGbpM < 0 || spendGbpM > MOST_GBP_M)
    .map((budget): Problem => {
      const found = TEXT.sum(pairLabel(baseline, budget), budget.spendGbpM);
      return { file, field, code: 'conflict', found, allowed: TEXT.sumAllowed };
    });
  const empty = baseline.footprints
    .filter(({ key }) => !budgets.some(({ footprint, spendGbpM }) => footprint === key && spendGbpM > 0))
    .map(({ label }): Problem => ({
      file,
      field,
      code: 'conflict',
      found: TEXT.noMoney(label),
      allowed: TEXT.someMoney,
    }));
  return [...wrong, ...empty];
}

interface Named {
  readonly key: string;
  readonly label: string;
}

function named<T extends Named>(all: readonly T[], text: string): T | undefined {
  const folded = text.toLowerCase();
  return (
    all.find(({ label }) => label.toLowerCase() === folded) ??
    all.find(({ key }) => key.toLowerCase() === folded)
  );
}

const labelsOf = (all: readonly Named[]): readonly string[] => all.map(({ label }) => label);

function pairLabel({ strategies, footprints }: Baseline, { strategy, footprint }: Budget): string {
  const labelOf = (all: readonly Named[], key: string): string => all.find((one) => one.key === key)!.label;
  return TEXT.pair(labelOf(strategies, strategy), labelOf(footprints, footprint));
}
