import fc from 'fast-check';
import type { Baseline } from '../../../src/data/baseline';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { readXlsx, type ReadFile } from '../../../src/hosts/xlsx/read/read-xlsx';
import { uniqueNames } from '../../../src/model/scenario';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { arbitraryScenario } from '../../support/arbitraries';
import { smallBaseline } from '../../support/baselines';
import { editCells } from '../../support/edit-xlsx';
import { saveAgain } from '../../support/libreoffice';
import { readXlsx as readIndependently } from '../../support/read-xlsx';
import { tablesOf } from '../../support/tables-of';
import { addressBeside, makeWorkbook, STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';

jest.setTimeout(300_000);

const baseline = bundledBaseline();
const scenarios = bundledScenarios();
const { plan, values, bytes } = makeWorkbook(baseline, scenarios);
const read = (file: Uint8Array): ReadFile => readXlsx(file)._unsafeUnwrap();

describe('a file as it was written', () => {
  const file = read(bytes);

  it('has the plan’s sheets, names and maker', () => {
    expect(file.sheetNames).toEqual(plan.sheets.map(({ name }) => name));
    expect(file.creator).toBe(`Upstream ${STAMP.version}`);
    expect([...file.names].sort()).toEqual(
      plan.names
        .map(({ name, sheet, area }) => [name, values.at(sheet, area.from.row, area.from.column)] as const)
        .sort(),
    );
  });

  it('has every table with the values that were worked out', () => {
    expect(file.tables).toEqual(tablesOf(plan, values));
  });

  it('has the tables that an independent reader finds', () => {
    const book = readIndependently(bytes);
    for (const { name, sheet, columns, rows } of book.tables.values()) {
      expect(file.tables.get(name)).toMatchObject({ sheet, columns, rows });
    }
  });

  it('gives back the baseline and the scenarios', () => {
    expect(readBack(file.tables, baseline)._unsafeUnwrap()).toEqual({
      baseline,
      scenarios,
      kept: expect.anything(),
    });
  });
});

describe('a file that LibreOffice has saved', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = (await saveAgain([{ name: 'saved', bytes }])).get('saved')!;
  });

  it('gives back the baseline and the scenarios', () => {
    expect(readBack(read(saved).tables, baseline)._unsafeUnwrap()).toEqual({
      baseline,
      scenarios,
      kept: expect.anything(),
    });
  });

  it('still says who made it, and has the same sheets, names and tables', () => {
    const before = read(bytes);
    const after = read(saved);
    expect(after.creator).toBe(before.creator);
    expect(after.sheetNames).toEqual(before.sheetNames);
    expect(new Map([...after.names].sort())).toEqual(new Map([...before.names].sort()));
    const shape = ({ tables }: ReadFile) =>
      [...tables.values()]
        .map(({ name, sheet, at, columns, rows }) => ({ name, sheet, at, columns, rows: rows.length }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    expect(shape(after)).toEqual(shape(before));
  });
});

describe('a file in which cells were edited', () => {
  const growth = addressBeside(plan, 'Inputs', 'growth.planned', 0, 6);
  const horizon = addressBeside(plan, 'Scenarios', scenarios[1]!.name, 1, 3);

  it('gives back what was typed', () => {
    const edited = editCells(bytes, [
      { sheet: 'Inputs', cell: growth, value: 0.0123 },
      { sheet: 'Scenarios', cell: horizon, value: 17 },
    ]);
    const { baseline: now, scenarios: found } = readBack(read(edited).tables, baseline)._unsafeUnwrap();
    const expected: Baseline = {
      ...baseline,
      assumptions: baseline.assumptions.map((one) =>
        one.key === 'growth.planned' ? { ...one, value: 0.0123 } : one,
      ),
    };
    expect(now).toEqual(expected);
    expect(found).toEqual(scenarios.map((one, index) => (index === 1 ? { ...one, horizon: 17 } : one)));
  });

  it('is refused at the cells that are wrong', () => {
    const edited = editCells(bytes, [
      { sheet: 'Inputs', cell: growth, value: 'about 1 % & <more>' },
      { sheet: 'Scenarios', cell: horizon, value: null },
    ]);
    expect(readBack(read(edited).tables, baseline)._unsafeUnwrapErr()).toEqual([
      {
        sheet: 'Inputs',
        cell: growth,
        field: 'growth.planned',
        code: 'wrong-type',
        found: 'about 1 % & <more>',
        allowed: 'a number from −0.5 to 0.5',
      },
      {
        sheet: 'Scenarios',
        cell: horizon,
        field: 'horizon',
        code: 'missing',
        allowed: 'a whole number from 1 to 21',
      },
    ]);
  });
});

it('drawn scenarios survive the file', () => {
  const small = smallBaseline();
  const drawn = fc
    .array(arbitraryScenario(small), { minLength: 1, maxLength: 3 })
    .filter((all) => uniqueNames(all, []).length === 0);
  fc.assert(
    fc.property(drawn, (all) => {
      const made = makeWorkbook(small, all);
      const file = read(made.bytes);
      expect(file.tables).toEqual(tablesOf(made.plan, made.values));
      expect(readBack(file.tables, small)._unsafeUnwrap()).toEqual({
        baseline: small,
        scenarios: all,
        kept: expect.anything(),
      });
    }),
    { numRuns: 15 },
  );
});

it('a file whose texts and names hold what XML and formulas trip over is read as it was written', () => {
  const small = smallBaseline();
  const awkward: Baseline = {
    ...small,
    footprints: [
      { key: 'north', label: "St Mary's & Co" },
      { key: 'south', label: 'Total, 50 % (A1) _x0041_' },
    ],
    strategies: small.strategies.map((one, index) => ({
      ...one,
      label: ['Care & &amp; co', 'TRUE'][index]!,
    })),
  };
  const made = makeWorkbook(
    awkward,
    ['1', '"quoted" \'text\' <&>', 'Übermäßig 日本 😀'].map((name) => ({
      ...scenarios[0]!,
      name,
      footprint: 'south',
      shift: { ...scenarios[0]!.shift, total: 1, from: { 'care/urgent': 1 }, to: { 'care/primary': 1 } },
      assumptions: {},
    })),
  );
  expect(read(made.bytes).tables).toEqual(tablesOf(made.plan, made.values));
});
