import fc from 'fast-check';
import type { AlternativeEnvelope, Assumption, Baseline, Lever } from '../../src/data/baseline';
import { CARE_TIERS, leverShareKey } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';

export interface LeverDraft {
  readonly key: string;
  readonly scope: readonly string[];
  readonly change: number;
  readonly dueYear: number;
  readonly share: number;
}

const provenance = { basis: 'assumption', source: '', section: '' } as const;

/** The baseline with levers and envelopes, and with the assumptions that levers need. */
export function withChoices(
  baseline: Baseline,
  levers: readonly LeverDraft[],
  envelopes: readonly Pick<AlternativeEnvelope, 'key' | 'years' | 'extraGbpM'>[] = [],
  delivery = 0.6,
): Baseline {
  const assumption = (key: string, value: number, low: number, high: number): Assumption => ({
    key,
    group: 'Levers',
    label: key,
    unit: 'share',
    value,
    low,
    high,
    bounds: { minimum: 0, maximum: 1 },
    yearly: false,
    rationale: 'For a test',
    confidence: 'low',
    ...provenance,
  });
  return {
    ...baseline,
    levers: levers.map(({ key, scope, change, dueYear }): Lever => {
      const due = baseline.baseYear + dueYear;
      const ends = String((due + 1) % 100).padStart(2, '0');
      const about = { label: `Lever ${key}`, action: 'care-01', note: 'For a test' };
      return { key, scope, change, dueYear, ...about, due: `${due}/${ends}`, ...provenance };
    }),
    envelopes: envelopes.map((envelope) => ({
      ...envelope,
      ...provenance,
      label: `Envelope ${envelope.key}`,
      note: 'For a test',
    })),
    assumptions: [
      ...baseline.assumptions,
      assumption('lever.delivery', delivery, Math.min(0.1, delivery), Math.max(0.9, delivery)),
      assumption('release.variable.planned', 0.4, 0.2, 0.6),
      assumption('release.semiFixed.planned', 0.5, 0.5, 0.5),
      ...levers.map(({ key, share }) =>
        assumption(leverShareKey(key), share, Math.min(0.1, share), Math.max(0.8, share)),
      ),
    ],
  };
}

const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** Gives a drawn case levers, some of them on the same cells, and envelopes, and lets its scenario choose. */
export function withDrawnChoices({
  baseline,
  scenario,
}: {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}): fc.Arbitrary<{ baseline: Baseline; scenario: Scenario }> {
  const cells = baseline.strategies.flatMap(({ key }) => CARE_TIERS.map((tier) => `${key}/${tier}`));
  const lever = fc.record({
    scope: fc.shuffledSubarray(cells, { minLength: 1, maxLength: Math.min(4, cells.length) }),
    change: fraction.map((cut) => -cut),
    dueYear: fc.integer({ min: 1, max: 8 }),
    share: fraction,
  });
  const envelope = fc.record({
    years: fc.integer({ min: 1, max: 9 }),
    extraGbpM: fc
      .tuple(...baseline.footprints.map(() => fc.integer({ min: 0, max: 3000 })))
      .map((hundredths) =>
        Object.fromEntries(baseline.footprints.map(({ key }, index) => [key, hundredths[index]! / 100])),
      ),
  });
  return fc
    .record({
      levers: fc.array(lever, { minLength: 1, maxLength: 3 }),
      envelopes: fc.array(envelope, { minLength: 1, maxLength: 2 }),
      delivery: fraction,
    })
    .chain(({ levers, envelopes, delivery }) => {
      const leverKeys = levers.map((_, index) => `lever-${index}`);
      const envelopeKeys = envelopes.map((_, index) => `envelope-${index}`);
      return fc
        .record({
          levers: fc.subarray(leverKeys, { minLength: 1 }),
          envelope: fc.option(fc.constantFrom(...envelopeKeys), { nil: undefined }),
        })
        .map((chosen) => ({
          baseline: withChoices(
            baseline,
            levers.map((draft, index) => ({ ...draft, key: leverKeys[index]! })),
            envelopes.map((draft, index) => ({ ...draft, key: envelopeKeys[index]! })),
            delivery,
          ),
          scenario: {
            ...scenario,
            levers: chosen.levers,
            ...(chosen.envelope !== undefined && { envelope: chosen.envelope }),
          },
        }));
    });
}
