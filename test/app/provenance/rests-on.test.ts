import fc from 'fast-check';
import { inputNameOf } from '../../../src/app/provenance/input-cell';
import { movingInputs, restsOn } from '../../../src/app/provenance/rests-on';
import { placeOf } from '../../../src/app/provenance/target';
import { placeKey, TracedBook, type Place } from '../../../src/app/provenance/traced-book';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { runScenario } from '../../../src/model/run-scenario';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { MEASURES } from '../../../src/workbook/sheets/results';
import { arbitraryCase } from '../../support/arbitraries';
import { withDrawnChoices } from '../../support/choices';
import { exampleBaseline, exampleScenarios } from '../../support/example-package';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { nameOf, nudgedInputs, type Case } from './nudged-inputs';

jest.setTimeout(120_000);

const NAMES = MEASURES.map(({ name }) => name);

/** The measures of the engine's result at the horizon. */
function measuresOf({ baseline, scenario }: Case): ReadonlyMap<string, number> {
  const result = runScenario(baseline, scenario) as unknown as Record<string, unknown>;
  return new Map(
    NAMES.map((name) => {
      const years = name.split('.').reduce<unknown>((part, key) => (part as typeof result)[key], result);
      return [name, (years as readonly number[]).at(-1)!];
    }),
  );
}

/** By measure, the inputs that move it in the engine when each is nudged by itself. */
function movers(found: Case, size: number): ReadonlyMap<string, ReadonlySet<string>> {
  const before = measuresOf(found);
  const after = nudgedInputs(found, size).map((nudged) => [nudged.input, measuresOf(nudged)] as const);
  const isMoved = (one: number, other: number): boolean =>
    Math.abs(one - other) > 1e-11 * Math.max(0.01, Math.abs(one), Math.abs(other));
  return new Map(
    NAMES.map((name) => {
      const moving = after.filter(([, values]) => isMoved(before.get(name)!, values.get(name)!));
      return [name, new Set(moving.map(([input]) => input))];
    }),
  );
}

/** By measure, the inputs that the trail of its formulas comes to. */
function said(
  { baseline, scenario }: Case,
  inputsOf: (book: TracedBook, place: Place) => readonly Place[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const book = new TracedBook(buildWorkbookPlan(baseline, [scenario], STAMP));
  return new Map(
    NAMES.map((measure) => {
      const place = placeOf(book, baseline, { kind: 'measure', measure }, 0, scenario.horizon)!;
      return [measure, new Set(inputsOf(book, place).map((input) => nameOf(inputNameOf(book, input)!)))];
    }),
  );
}

/** Following every term of every term; each cell is asked once. */
function following(): (book: TracedBook, place: Place) => readonly Place[] {
  const asked = new Map<string, ReturnType<typeof restsOn>>();
  const follow = (book: TracedBook, place: Place, seen: Set<string>): readonly Place[] => {
    const key = placeKey(place);
    if (seen.has(key)) return [];
    seen.add(key);
    const found = asked.get(key) ?? restsOn(book, place);
    asked.set(key, found);
    return [...found.inputs, ...found.terms.flatMap((term) => follow(book, term, seen))];
  };
  return (book, place) => follow(book, place, new Set());
}

it('whatever moves a measure in the engine is come to by following the terms of that measure', () => {
  fc.assert(
    fc.property(arbitraryCase().chain(withDrawnChoices), (found) => {
      const known = said(found, following());
      for (const [name, moving] of movers(found, 1)) {
        expect([name, [...moving].filter((input) => !known.get(name)!.has(input))]).toEqual([name, []]);
      }
    }),
    { numRuns: 8 },
  );
});

const [nothing, policy, , , , capture, decommission] = bundledScenarios();
const bundled = bundledBaseline();
const CASES: readonly Case[] = [
  ...[nothing!, policy!, capture!, decommission!].map((scenario) => ({ baseline: bundled, scenario })),
  ...exampleScenarios().map((scenario) => ({ baseline: exampleBaseline(), scenario })),
  // More than its source has room for.
  {
    baseline: bundled,
    scenario: { ...policy!, name: 'No room', shift: { ...policy!.shift, total: 60 }, reinvest: 0.5 },
  },
  {
    baseline: bundled,
    scenario: {
      ...policy!,
      name: 'Levers and extra money',
      levers: bundled.levers.map(({ key }) => key),
      envelope: bundled.envelopes[0]!.key,
      shift: { ...policy!.shift, mode: 'amount', total: 6 },
    },
  },
];

/**
 * Measures in which nothing that is worked out cancels again, as a mix does in a total: its shares sum to 1.
 * There, an input can be worked with and still move nothing.
 */
const WITHOUT_CANCELLING = [
  'costDoNothing',
  'gapDoNothing',
  'gap',
  'gross',
  'released',
  'netBenefit',
  'admissions',
  'bedDays',
  'preventionSpend',
];

/** So little that nothing comes to bear which does not bear already. */
const LITTLE = 1e-4;

it('what is said to move a measure as things stand is all that moves it, and each of it does somewhere', () => {
  const nudged = new Set(CASES.flatMap((found) => nudgedInputs(found, LITTLE).map(({ input }) => input)));
  const idle = new Map(NAMES.map((name) => [name, new Set<string>()]));
  const everMoving = new Map(NAMES.map((name) => [name, new Set<string>()]));
  for (const found of CASES) {
    const known = said(found, movingInputs);
    for (const [name, moving] of movers(found, LITTLE)) {
      const missing = [...moving].filter((input) => !known.get(name)!.has(input));
      expect([found.scenario.name, name, missing]).toEqual([found.scenario.name, name, []]);
      for (const input of moving) everMoving.get(name)!.add(input);
      for (const input of known.get(name)!) if (!moving.has(input)) idle.get(name)!.add(input);
    }
  }
  for (const name of WITHOUT_CANCELLING) {
    const never = [...idle.get(name)!].filter(
      (input) => nudged.has(input) && !everMoving.get(name)!.has(input),
    );
    expect([name, never]).toEqual([name, []]);
  }
});

it('a lever that is off, and room that does not bind, move nothing', () => {
  const known = said({ baseline: bundled, scenario: policy! }, movingInputs);
  for (const name of NAMES) {
    expect([...known.get(name)!].filter((input) => /^lever\.|^(change|due) of/.test(input))).toEqual([]);
    expect(known.get(name)).not.toContain('shift.maxSourceShare');
  }
  expect(known.get('gap')).toContain('switch of Lower demand for secondary care');
});
