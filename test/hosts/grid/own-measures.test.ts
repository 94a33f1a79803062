import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { measureTexts } from '../../../src/workbook/measure-texts';
import { READ_TABLES } from '../../../src/workbook/read-back/input-columns';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { measureText as text, ownMeasureFaults, planWithMeasures } from '../../support/own-measures';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { gridOf } from './written-grid';

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);

it('the grid comes to the engine’s values, and gives back what was typed', async () => {
  const texts = [
    text('Signs', '-2^2 + (-2)^2 - -gap', '£m'),
    text('Powers', '2^3^2 + gap^2 + (gap - 9)^-1'),
    text('Present value', 'gap * (1 + discount.rate)^-year', '£m'),
    text('No root', '(0 - 8 - gap)^(1/3)'),
    text('Nothing to divide by', 'gap / (gap - gap)'),
    text('Functions', 'round(min(gap, 3) / 7, 2) + max(1, abs(-released))'),
    text('Wrong', '-gap /', '', 'Kept all the same.'),
  ];
  const { plan, measures } = await planWithMeasures(baseline, scenarios, texts);
  const host = await gridOf(plan);
  const tables = (await host.readTables([...READ_TABLES, 'tblResults']))._unsafeUnwrap();
  expect(ownMeasureFaults(tables.get('tblResults')!, baseline, scenarios, measures)).toEqual([]);
  const read = readBack(tables, baseline)._unsafeUnwrap();
  expect(measureTexts(read.kept)).toEqual(texts);
  expect(read.measureProblems?.map(({ code }) => code)).toEqual(['wrong-formula']);
});
