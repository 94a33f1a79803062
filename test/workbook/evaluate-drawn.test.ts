import fc from 'fast-check';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { isError } from '../../src/workbook/evaluate-values';
import { PORTABLE_FUNCTIONS, type Formula } from '../../src/workbook/formula';
import type { CellValue } from '../../src/workbook/plan';
import { a1, printFormula } from '../../src/workbook/print';
import { clearCachedValues } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import type { ReadValue } from '../support/read-cells';
import { arbitraryTree, planOfTrees, treePlace } from './drawn-formulas';

jest.setTimeout(300_000);

/** The same formulas each time, so that a difference of the last digit cannot come and go. */
const TREES = fc.sample(arbitraryTree(), { seed: 20_160_401, numRuns: 3000 });

test('the drawn formulas hold every portable function', () => {
  const printed = TREES.map((tree, index) => printFormula(tree, treePlace(index))).join('\n');
  expect(PORTABLE_FUNCTIONS.filter((name) => !printed.includes(`${name}(`))).toEqual([]);
});

test('LibreOffice works out every drawn formula as we do', async () => {
  const plan = planOfTrees(TREES);
  const values = evaluatePlan(plan);
  const bytes = clearCachedValues(writeXlsx(plan, values));
  const book = (await recalculate([{ name: 'trees', bytes }])).get('trees')!;
  const faults = TREES.flatMap((tree: Formula, index) => {
    const place = treePlace(index);
    const ours = values.at(place.sheet, place.row, place.column);
    const theirs = book.value(place.sheet, a1(place.row, place.column));
    if (agree(ours, theirs)) return [];
    return [`${printFormula(tree, place)}: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`];
  });
  expect(faults).toEqual([]);
});

/** Numbers to 1e-12, texts to the letter, errors of any kind: LibreOffice has kinds of its own. */
function agree(ours: CellValue | undefined, theirs: ReadValue | undefined): boolean {
  if (isError(ours)) return typeof theirs === 'object';
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-12 * Math.max(Math.abs(ours), Math.abs(theirs));
  }
  // LibreOffice may write a condition as 1 or 0.
  if (typeof ours === 'boolean' && typeof theirs === 'number') return Number(ours) === theirs;
  return (ours ?? '') === (theirs ?? '');
}
