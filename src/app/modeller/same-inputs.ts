import type { Baseline } from '../../data/baseline';
import { scenarioToFile } from '../../model/scenario';
import type { Scenario } from '../../model/types';
import type { Kept } from '../../workbook/kept';
import { measureTexts } from '../../workbook/measure-texts';

/** A scenario as text that two scenarios share exactly when they say the same, in whatever order. */
export function scenarioText(scenario: Scenario): string {
  return JSON.stringify(scenarioToFile(scenario), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

export function isSameScenario(one: Scenario, other: Scenario): boolean {
  return one === other || scenarioText(one) === scenarioText(other);
}

/** All inputs of a workbook as text, to tell whether any has changed; with the users' own measures, if asked. */
export function inputsText(baseline: Baseline, scenarios: readonly Scenario[], kept?: Kept): string {
  const { title, version, baseYear, assumptions, series, mixes, budgets, levers, envelopes } = baseline;
  return JSON.stringify([
    [title, version, baseYear],
    assumptions.map(({ key, value, low, high }) => [key, value, low, high]),
    series.map(({ key, values }) => [key, values]),
    mixes.map(({ strategy, shares }) => [strategy, shares]),
    budgets.map(({ footprint, strategy, spendGbpM }) => [footprint, strategy, spendGbpM]),
    levers.map(({ key, change, dueYear }) => [key, change, dueYear]),
    envelopes.map(({ key, years, extraGbpM }) => [key, years, extraGbpM]),
    scenarios.map(scenarioText),
    ...(kept ? measureTexts(kept).map(({ name, formula, unit }) => [name, formula, unit]) : []),
  ]);
}
