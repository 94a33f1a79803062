import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok } from 'neverthrow';
import { offerFunctions, type FunctionsRuntime } from '../../src/functions/functions';
import { buildPaneWhereStale, PANE } from '../taskpane/built-pane';

interface Told {
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly volatile?: boolean };
  readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Called = (...given: unknown[]) => unknown;

/** What Excel would have been given. */
function offered(): ReadonlyMap<string, Called> {
  const given = new Map<string, Called>();
  const runtime: FunctionsRuntime = {
    associate: (id, called) => void given.set(id, called as Called),
    Error: CellError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };
  offerFunctions(runtime, (scenario) =>
    Promise.resolve(
      scenario === 'Policy'
        ? ok(12.5)
        : err({ error: '#N/A', code: 'unknown-scenario', found: String(scenario) }),
    ),
  );
  return given;
}

beforeAll(buildPaneWhereStale, 180_000);

it('Excel is told of just the functions that it is given, with as many parameters', () => {
  const { functions } = JSON.parse(readFileSync(join(PANE, 'functions.json'), 'utf8')) as {
    functions: readonly Told[];
  };
  const given = offered();
  expect(functions.map(({ id, name }) => [id, name])).toEqual([
    ['RESULT', 'RESULT'],
    ['PROJECT', 'PROJECT'],
    ['DISCOUNT', 'DISCOUNT'],
  ]);
  expect([...given].map(([id, { length }]) => [id, length])).toEqual(
    functions.map(({ id, parameters }) => [id, parameters.length]),
  );
  // A result follows its sheet only where it is asked for at each calculation.
  expect(functions.filter(({ options }) => options?.volatile).map(({ id }) => id)).toEqual(['RESULT']);
  const blocks = functions.flatMap(({ parameters }) =>
    parameters.filter(({ dimensionality }) => dimensionality === 'matrix'),
  );
  expect(blocks.map(({ name }) => name)).toEqual(['growth', 'flows']);
});

it('a function gives its number, or the cell’s error with the reason', async () => {
  const given = offered();
  expect(given.get('PROJECT')!(100, [[0.5]], 2)).toBe(225);
  expect(given.get('DISCOUNT')!(1, [[1], [4]])).toBe(3);
  expect(await given.get('RESULT')!('Policy', 'gap', 2016)).toBe(12.5);
  expect(() => given.get('DISCOUNT')!('x', [[1]])).toThrow(
    new CellError('#VALUE!', '“x” is no rate. A rate is a share above −1: 0.035, or 3.5%.'),
  );
  await expect(given.get('RESULT')!('Polity', 'gap', 2016)).rejects.toMatchObject({
    code: '#N/A',
    message: 'Results has no scenario called “Polity”.',
  });
});
