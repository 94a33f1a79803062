import { bundledBaseline } from '../../src/data/bundled-baseline';
import { inputsOfFile, workbookFile } from '../../src/app/workbook-file';
import { a1 } from '../../src/workbook/print';
import { analysisOf } from '../support/analysis/analysis-record';
import { clearCachedValues, editCells, type CellEdit } from '../support/edit-xlsx';
import { saveAgain } from '../support/libreoffice';
import { readXlsx, type ReadWorkbook } from '../support/read-xlsx';
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

/** The numbers and texts of a record, in a fixed order. */
function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([key, part]) => [key, ...leavesOf(part)])
    : [value];
}

/** LibreOffice saves 15 digits of a number. */
const isAsSaved = (saved: unknown, written: unknown): boolean =>
  typeof saved === 'number' && typeof written === 'number'
    ? Math.abs(saved - written) <= 1e-14 * Math.abs(written)
    : saved === written;

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
  let saved: Map<string, Uint8Array>;

  beforeAll(async () => {
    saved = await saveAgain(
      variants.map(([name, edits]) => ({ name, bytes: clearCachedValues(editCells(bytes, edits)) })),
    );
    books = new Map([...saved].map(([name, file]) => [name, readXlsx(file)]));
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

  test('is opened with the same analysis after LibreOffice has saved it', async () => {
    const read = (await inputsOfFile(saved.get('a note')!))._unsafeUnwrap();
    expect(read).not.toHaveProperty('lostAnalysis');
    const { stamp, ...sampled } = read.analysis!;
    const [found, wanted] = [leavesOf(sampled), leavesOf(analysis)];
    expect(found.length).toBe(wanted.length);
    expect(found.filter((leaf, index) => !isAsSaved(leaf, wanted[index]))).toEqual([]);
    // The stamp is as it was too, so that what is written next is in date.
    expect(stamp).toBeDefined();
    const again = workbookFile(read);
    expect(readXlsx(again).value('Sensitivity', STATE)).toMatch(/^In date/);
  });

  test.each(variants)('after a change of %s says what has changed', (name, _, changed) => {
    const book = books.get(name)!;
    const state = book.value('Sensitivity', STATE);
    expect(book.value('Sensitivity', a1(6, 4)) ?? '').toBe(changed);
    if (changed === '') expect(state).toMatch(/^In date/);
    else expect(state).toBe('Out of date: inputs have changed since');
  });
});
