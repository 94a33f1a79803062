import { WHOLE, type Baseline } from '../data/baseline';
import type { Funding, Plausibility } from '../model/types';
import type { ScenarioRun } from './run-scenarios';

/** A figure at the horizon, beside the same figure if nothing shifts. */
export interface Compared {
  readonly doNothing: number;
  readonly scenario: number;
}

/** What a board asks of a scenario first. Money is £m in cash terms, shares are fractions. */
export interface Headline {
  readonly name: string;
  readonly footprint: string;
  readonly baseYear: string;
  readonly horizonYear: string;
  readonly funding: Funding;
  /** Positive is a shortfall. */
  readonly gap: Compared;
  /** Primary and secondary prevention's share of the envelope. */
  readonly preventionShare: Compared;
  readonly admissions: Compared;
  readonly bedDays: Compared;
  /** What admissions and bed days were in the base year: 100, or the local counts. */
  readonly base: { readonly admissions: number; readonly bedDays: number };
  /** Financial years, or null for not within the horizon. */
  readonly breakEven: {
    readonly inYear: string | null;
    readonly cumulative: string | null;
    readonly discounted: string | null;
  };
  /** No money shifts, so that there is nothing to break even; levers may release cash all the same. */
  readonly isIdle: boolean;
  /** Cash that levers release in the horizon's year. */
  readonly leverReleasedGbpM: number;
  readonly plausibility: Plausibility;
  readonly plausibilityYear: string;
  /** Wanted, but without room in its source, summed over the years. */
  readonly unplacedGbpM: number;
}

/** The headline figures of a run; the model, sections Do nothing and Money. */
export function headline(baseline: Baseline, { scenario, result }: ScenarioRun): Headline {
  const { years, labels } = result;
  const compared = (doNothing: readonly number[], inScenario: readonly number[]): Compared => ({
    doNothing: doNothing[years]!,
    scenario: inScenario[years]!,
  });
  const yearOf = (t: number | null): string | null => (t === null ? null : labels[t]!);
  const share = result.preventionShare.primaryAndSecondary;
  return {
    name: scenario.name,
    footprint: footprintLabel(baseline, scenario.footprint),
    baseYear: labels[0]!,
    horizonYear: labels[years]!,
    funding: scenario.funding,
    gap: compared(result.gapDoNothing, result.gap),
    // Left alone, the allocation follows history: the base year's share is that of every year.
    preventionShare: { doNothing: share[0]!, scenario: share[years]! },
    admissions: compared(result.admissionsDoNothing, result.admissions),
    bedDays: compared(result.bedDaysDoNothing, result.bedDays),
    base: { admissions: result.admissions[0]!, bedDays: result.bedDays[0]! },
    breakEven: {
      inYear: yearOf(result.breakEven.inYear),
      cumulative: yearOf(result.breakEven.cumulative),
      discounted: yearOf(result.breakEven.discounted),
    },
    isIdle: [result.shift, result.reinvested, result.doubleRunning, result.released].every((flows) =>
      flows.every((amount) => amount === 0),
    ),
    leverReleasedGbpM: result.leverReleased[years]!,
    plausibility: result.plausibility,
    plausibilityYear: labels[result.plausibility.year]!,
    unplacedGbpM: result.unplaced.reduce((total, amount) => total + amount, 0),
  };
}

function footprintLabel({ wholeLabel, footprints }: Baseline, key: string): string {
  return key === WHOLE ? wholeLabel : (footprints.find((footprint) => footprint.key === key)?.label ?? key);
}
