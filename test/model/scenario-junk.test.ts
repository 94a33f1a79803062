import fc from 'fast-check';
import type { Problem } from '../../src/data/problem';
import { parseScenario, parseScenarioText, scenarioToFile } from '../../src/model/scenario';
import { runScenario } from '../../src/model/run-scenario';
import { arbitraryCase, arbitraryScenario } from '../support/arbitraries';
import { smallBaseline } from '../support/baselines';

const baseline = smallBaseline();

function expectPlaced(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const { field } of problems) expect(field).not.toBe('');
  for (const { field } of problems) expect(typeof field).toBe('string');
}

it('every drawn scenario is accepted, and is the same again after a trip through a file', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ baseline: drawn, scenario }) => {
      const text = JSON.stringify(scenarioToFile(scenario));
      expect(parseScenarioText(text, 'a.json', drawn)._unsafeUnwrap()).toEqual(scenario);
    }),
  );
});

it('any value at all gives problems with a place', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  fc.assert(
    fc.property(anything, (input) => expectPlaced(parseScenario(input, baseline)._unsafeUnwrapErr())),
    { numRuns: 1000 },
  );
});

it('any text at all is refused without throwing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseScenarioText(text, 'a.json', baseline).isErr()).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((path) => [key, ...path])),
  ];
}

function replaced(value: unknown, path: readonly string[], junk: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return junk;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inner = copy as Record<string, unknown>;
  inner[key] = replaced(inner[key], rest, junk);
  return copy;
}

it('a valid file with junk in one place is refused with a place or can be run', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, true, '', 'x', -1, 0, 1, 0.5, 1e308, -1e308, NaN, Infinity, [], {}, [[]]),
    fc.double(),
    fc.jsonValue(),
  );
  const drawn = arbitraryScenario(baseline).chain((scenario) =>
    fc
      .constantFrom(...placesIn(scenarioToFile(scenario)))
      .chain((path) => junk.map((value) => replaced(scenarioToFile(scenario), path, value))),
  );
  fc.assert(
    fc.property(drawn, (input) => {
      parseScenario(input, baseline).match(
        (scenario) => expect(runScenario(baseline, scenario).gap).toHaveLength(scenario.horizon + 1),
        expectPlaced,
      );
    }),
    { numRuns: 1000 },
  );
});

it('very deep and very long values are refused without looking at all of them', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const long = new Array<number>(1_000_000).fill(0.5);
  const file = scenarioToFile(fc.sample(arbitraryScenario(baseline), { numRuns: 1, seed: 1 })[0]!);
  for (const value of [deep, long]) {
    for (const path of [['name'], ['shift'], ['shift', 'custom'], ['shift', 'from'], ['assumptions']]) {
      const problems = parseScenario(replaced(file, path, value), baseline)._unsafeUnwrapErr();
      expect(problems).toHaveLength(1);
      expect(problems[0]!.field).toBe(path.join('.'));
    }
    const own = replaced(file, ['assumptions'], { 'price.inflation': value, 'mix.care': value });
    expect(parseScenario(own, baseline)._unsafeUnwrapErr()).toHaveLength(2);
  }
});
