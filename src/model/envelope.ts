import type { AlternativeEnvelope, Baseline } from '../data/baseline';
import { WHOLE } from '../data/baseline';
import type { BaseSpend } from './base-spend';
import type { DoNothing } from './do-nothing';
import type { Scenario } from './types';

/** What a scenario has to spend, by year from t = 0. */
export interface OwnEnvelope {
  /** An index of 1 in the base year, which every budget follows. */
  readonly funding: readonly number[];
  /** £m, cash. */
  readonly envelope: readonly number[];
  /** £m, cash: what it has more than the published envelope. */
  readonly extra: readonly number[];
}

/** The envelope that a scenario names; undefined for the published one. */
export function chosenEnvelope(
  baseline: Baseline,
  { envelope }: Pick<Scenario, 'envelope'>,
): AlternativeEnvelope | undefined {
  return baseline.envelopes.find(({ key }) => key === envelope);
}

/** The extra money of an envelope in a footprint or in `whole`, £m of the base year once all has arrived. */
export function extraIn({ extraGbpM }: AlternativeEnvelope, footprint: string): number {
  if (footprint !== WHOLE) return extraGbpM[footprint] ?? 0;
  return Object.values(extraGbpM).reduce((sum, extra) => sum + extra, 0);
}

/** How far the extra money stands above the base year's envelope in year `t`, before any growth: a share. */
export function extraShare(
  envelope: AlternativeEnvelope | undefined,
  footprint: string,
  baseGbpM: number,
  t: number,
): number {
  if (envelope === undefined || baseGbpM <= 0) return 0;
  return (extraIn(envelope, footprint) / baseGbpM) * Math.min(1, t / envelope.years);
}

/** The published envelope with the extra money of the scenario's own, which grows as the funding does. */
export function ownEnvelope(
  baseline: Baseline,
  scenario: Scenario,
  base: BaseSpend,
  idle: DoNothing,
): OwnEnvelope {
  const chosen = chosenEnvelope(baseline, scenario);
  const shares = idle.funding.map((_, t) => extraShare(chosen, scenario.footprint, base.total, t));
  const funding = idle.funding.map((index, t) => index * (1 + shares[t]!));
  return {
    funding,
    envelope: funding.map((index) => base.total * index),
    extra: idle.funding.map((index, t) => base.total * shares[t]! * index),
  };
}
