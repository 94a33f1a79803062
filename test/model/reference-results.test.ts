import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import { smallBaseline } from '../support/baselines';
import decommission from './reference/decommission-in-steps.json';
import noRoom from './reference/no-room.json';
import reinvest from './reference/reinvest-an-amount.json';

/** Holds every figure of `found` to within 1e-11 of the one expected, relative or, near 0, absolute. */
function expectAgreement(found: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    const difference = Math.abs((found as number) - expected) / Math.max(1, Math.abs(expected));
    expect({ path, isClose: difference <= 1e-11 }).toEqual({ path, isClose: true });
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(found as object).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) {
      expectAgreement((found as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    expect({ path, value: found }).toEqual({ path, value: expected });
  }
}

/** None of these scenarios switches on a lever or another envelope, so all that comes of them is 0. */
function withNoChoices<T extends { readonly bridge: object; readonly gap: readonly number[] }>(result: T) {
  const none = result.gap.map(() => 0);
  const levers = { leverAvoided: none, leverReleased: none, leverPending: none, leverStranded: none };
  return {
    ...result,
    ...levers,
    extraFunding: none,
    bridge: { ...result.bridge, levers: 0, extraFunding: 0 },
  };
}

// The results come from a program in Python that shares no code with this one and works cell by cell.
// They hold for `smallBaseline`.
it.each([reinvest, decommission, noRoom])(
  'agrees with an independent program: $scenario.name',
  ({ scenario, result }) => {
    const baseline = smallBaseline();
    const found = runScenario(baseline, parseScenario(scenario, baseline)._unsafeUnwrap());
    const { scenario: name, footprint, labels, ...figures } = found;
    expect([name, footprint, labels.length]).toEqual([
      scenario.name,
      scenario.footprint,
      scenario.horizon + 1,
    ]);
    expectAgreement(figures, withNoChoices(result), 'result');
  },
);
