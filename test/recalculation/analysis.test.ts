import { bundledBaseline } from '../../src/data/bundled-baseline';
import { a1 } from '../../src/workbook/print';
import { analysisOf } from '../support/analysis/analysis-record';
import { clearCachedValues, editCells, type CellEdit } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import type { ReadWorkbook } from '../support/read-xlsx';
import { validateXlsx } from '../support/validate-xlsx';
import { addressBeside, difference, makeWorkbook } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(300_000);

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const analysis = analysisOf(baseline, scenarios[1]!, 'gap');
const { plan, values, bytes } = makeWorkbook(baseline, scenarios, analysis);

const STATE = a1(6, 1);
const inputs = (key: string, column: number, value: number | string): CellEdit => ({
  sheet: 'Inputs',
  cell: addressBeside(plan, 'Inputs', key, 0, column),
  value,
});
const fields = (column: number, value: number | string): CellEdit => ({
  sheet: 'Scenarios',
  cell: addressBeside(plan, 'Scenarios', scenarios[1]!.name, 1, column),
  value,
});

const variants: readonly [name: string, edits: readonly CellEdit[], changed: string][] = [
  ['a note', [inputs('growth.admissions', 2, 'We asked around.')], ''],
  [
    'a low, a high and a value that binds nothing',
    [
      inputs('effect.cap.primary', 7, 0.0301),
      inputs('effect.cap.primary', 8, 0.0901),
      inputs('plausibility.red', 6, 0.08),
    ],
    'Changed: values; lows; highs; ',
  ],
  [
    'the footprint, the phasing, a budget and a series',
    [
      fields(2, 'Plymouth'),
      fields(7, 's-curve'),
      { sheet: 'Baseline', cell: addressBeside(plan, 'Baseline', 'Community', 0, 1), value: 230 },
      inputs('price.inflation', 7, 0.05),
    ],
    'Changed: yearly series; budgets; the scenario; results; ',
  ],
];

describe('a workbook with an analysis', () => {
  let books: Map<string, ReadWorkbook>;

  beforeAll(async () => {
    books = await recalculate(
      variants.map(([name, edits]) => ({ name, bytes: clearCachedValues(editCells(bytes, edits)) })),
    );
  });

  test('is valid to the Open XML SDK', async () => {
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  test.each(['Sensitivity', 'Summary'])(
    'comes out of LibreOffice with the values of %s it carried',
    (name) => {
      const book = books.get('a note')!;
      const { cells } = plan.sheets.find((sheet) => sheet.name === name)!;
      const faults = cells.flatMap(({ row, column, content }) => {
        if (content.kind !== 'formula') return [];
        const ours = values.at(name, row, column);
        const theirs = book.value(name, a1(row, column));
        const isSame =
          typeof ours === 'number' && typeof theirs === 'number'
            ? difference(theirs, ours) <= 1e-9
            : (ours ?? '') === (theirs ?? '');
        return isSame ? [] : [`${a1(row, column)}: ${JSON.stringify(theirs)}, not ${JSON.stringify(ours)}`];
      });
      expect(faults).toEqual([]);
    },
  );

  test.each(variants)('after a change of %s says what has changed', (name, _, changed) => {
    const book = books.get(name)!;
    const state = book.value('Sensitivity', STATE);
    expect(book.value('Sensitivity', a1(6, 4)) ?? '').toBe(changed);
    if (changed === '') expect(state).toMatch(/^In date/);
    else expect(state).toBe('Out of date: inputs have changed since');
  });
});
