import fc from 'fast-check';
import Papa from 'papaparse';
import { bundledBaselineFiles } from '../../src/data/bundled-baseline';

/** What makes the bundled package a wrong one, whatever is drawn: a file, and its content or null for none. */
export type Damage = readonly [name: string, content: string | Uint8Array | null];

const files = bundledBaselineFiles();
const DESCRIPTOR = 'datapackage.json';
const TABLES = [...files.keys()].filter((name) => name !== DESCRIPTOR);
const REQUIRED = TABLES.filter((name) => name !== 'published-totals.csv');

const withFile = (name: string, content: string | Uint8Array): Damage => [name, content];
const without = (name: string): Damage => [name, null];

type Grid = string[][];
const gridOf = (name: string): Grid => Papa.parse<string[]>(files.get(name)!.trimEnd()).data;
const withGrid = (name: string, grid: Grid): Damage => withFile(name, `${Papa.unparse(grid)}\n`);

/** The package with one cell replaced: in the `row`th data row, modulo their number. */
function withCell(name: string, column: string, row: number, value: string): Damage {
  const grid = gridOf(name);
  const at = grid[0]!.indexOf(column);
  if (at < 0) throw new Error(`${name} has no column ${column}`);
  const changed = 1 + (row % (grid.length - 1));
  return withGrid(
    name,
    grid.map((cells, r) => (r === changed ? cells.map((cell, c) => (c === at ? value : cell)) : cells)),
  );
}

const notANumber = fc.constantFrom(
  'x',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '1,5',
  '£5',
  '=1+1',
  '5 m',
  '0x10',
);

const wrongCell = fc.nat().chain((row) =>
  fc.oneof(
    notANumber.map((value) => withCell('budgets.csv', 'spend_gbp_m', row, value)),
    fc
      .constantFrom('', '-1', '-0.01', '1000001', '999')
      .map((value) => withCell('budgets.csv', 'spend_gbp_m', row, value)),
    fc.constantFrom('nowhere', '', 'whole').map((value) => withCell('budgets.csv', 'footprint', row, value)),
    fc.constantFrom('nothing', '').map((value) => withCell('budgets.csv', 'strategy', row, value)),
    notANumber.map((value) => withCell('mixes.csv', 'urgent', row, value)),
    // No share of planned care in the tables is either of these, so that the sum is no longer 1.
    fc
      .constantFrom('0.99', '0.33', '-0.1', '1.1')
      .map((value) => withCell('mixes.csv', 'planned', row, value)),
    notANumber.map((value) => withCell('assumptions.csv', 'value', row, value)),
    fc.constantFrom('1e10', '-1e10').map((value) => withCell('assumptions.csv', 'value', row, value)),
    fc.constantFrom('nothing.known', '').map((value) => withCell('assumptions.csv', 'key', row, value)),
    fc.constantFrom('certain', '').map((value) => withCell('assumptions.csv', 'confidence', row, value)),
    fc.constantFrom('guess', '').map((value) => withCell('assumptions.csv', 'basis', row, value)),
    fc
      .constantFrom('=1+1', '+x', '-x', '@x', '')
      .map((value) => withCell('strategies.csv', 'label', row, value)),
    fc.constantFrom('=1+1', '@x', '').map((value) => withCell('footprints.csv', 'label', row, value)),
    fc
      .constantFrom('whole', 'A B', '1', '=x', '')
      .map((value) => withCell('footprints.csv', 'key', row, value)),
    fc
      .constantFrom('0', '22', '1.5', 'x', '')
      .map((value) => withCell('series-values.csv', 'year_index', row, value)),
    notANumber.map((value) => withCell('series-values.csv', 'value', row, value)),
    fc.constantFrom('0.51', '-0.51').map((value) => withCell('series-values.csv', 'value', row, value)),
    fc
      .constantFrom('1', '1000', 'x')
      .map((value) => withCell('published-totals.csv', 'total_gbp_m', row, value)),
    fc.constantFrom('no-such-source').map((value) => withCell('facts.csv', 'source', row, value)),
  ),
);

const wrongTable = fc.oneof(
  fc.constantFrom(...TABLES).map(without),
  fc.constantFrom(...REQUIRED).map((name) => withFile(name, '')),
  fc.constantFrom(...TABLES).map((name) =>
    withGrid(
      name,
      gridOf(name).map((cells) => cells.slice(1)),
    ),
  ),
  fc.constantFrom(...TABLES).map((name) =>
    withGrid(
      name,
      gridOf(name).map((cells) => [...cells, 'extra']),
    ),
  ),
  fc.constantFrom(...TABLES).map((name) =>
    withGrid(
      name,
      gridOf(name).map((cells, r) => (r === 1 ? [...cells, 'x'] : cells)),
    ),
  ),
  fc.constantFrom(...TABLES).map((name) => withFile(name, `${files.get(name)!}"`)),
  fc.constantFrom(...TABLES).map((name) => withFile(name, Uint8Array.from([0xff, 0xfe, 0, 1]))),
  fc.constantFrom(...TABLES).map((name) => withFile(name, ' '.repeat(5_000_001))),
  // Every row of these has a key of its own, which may stand only once.
  fc
    .tuple(
      fc.constantFrom('footprints.csv', 'strategies.csv', 'budgets.csv', 'mixes.csv', 'assumptions.csv'),
      fc.nat(),
    )
    .map(([name, row]) => {
      const grid = gridOf(name);
      return withGrid(name, [...grid, grid[1 + (row % (grid.length - 1))]!]);
    }),
  fc.nat().map((row) => {
    const grid = gridOf('assumptions.csv');
    return withGrid(
      'assumptions.csv',
      grid.filter((_, r) => r !== 1 + (row % (grid.length - 1))),
    );
  }),
);

const descriptor = JSON.parse(files.get(DESCRIPTOR)!) as {
  upstream: Record<string, unknown>;
  resources: Record<string, unknown>[];
};
const withDescriptor = (fields: Record<string, unknown>): Damage =>
  withFile(DESCRIPTOR, JSON.stringify({ ...descriptor, ...fields }));
const descriptorText = JSON.stringify(descriptor);

const wrongDescriptor = fc.oneof(
  fc.constant(without(DESCRIPTOR)),
  fc
    .constantFrom('', '{}', '[]', 'null', '1', 'NaN', 'name: upstream')
    .map((content) => withFile(DESCRIPTOR, content)),
  fc.nat(descriptorText.length - 1).map((length) => withFile(DESCRIPTOR, descriptorText.slice(0, length))),
  fc
    .constantFrom('title', 'version', 'upstream', 'resources')
    .map((field) => withDescriptor({ [field]: undefined })),
  fc
    .constantFrom<unknown>(1899, 2201, 2015.5, '2015', null)
    .map((baseYear) => withDescriptor({ upstream: { ...descriptor.upstream, baseYear } })),
  fc.constantFrom('=x', '', 'x'.repeat(200)).map((title) => withDescriptor({ title })),
  fc
    .constantFrom(
      '../outside.csv',
      '/etc/passwd',
      '..',
      '.',
      '',
      'no-such.csv',
      'a\u0000b',
      '../../../../etc/hosts',
    )
    .map((path) =>
      withDescriptor({
        resources: descriptor.resources.map((each) => (each.name === 'budgets' ? { ...each, path } : each)),
      }),
    ),
);

/** Changes to the bundled package each of which is certain to make it wrong. */
export const badPackage: fc.Arbitrary<Damage> = fc.oneof(wrongCell, wrongTable, wrongDescriptor);
