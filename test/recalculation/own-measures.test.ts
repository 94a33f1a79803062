import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { drawnFormulas } from '../model/custom-measure/drawn-formulas';
import { clearCachedValues } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import { measureText as text, ownMeasureFaults, planWithMeasures } from '../support/own-measures';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(300_000);

const baseline = bundledBaseline();
const scenarios = [bundledScenarios()[0]!, bundledScenarios().find(({ shift }) => shift.total > 0)!];

/** Where spreadsheet programs and mathematics are known to differ. */
const TRAPS = [
  '-2^2 + gap',
  '(-2)^2 + gap',
  '(-gap)^3',
  '(-gap)^-3',
  '2^3^2 + gap',
  'gap / 7 / 3',
  'gap - 7 - 3',
  'gap - (7 - 3)',
  '2^-1 * gap',
  '-gap^2',
  '(0 - 8 - gap)^(1/3)',
  '(gap - gap)^(gap - gap)',
  'gap / (gap - gap)',
  '(released - released)^0.5',
  '1e-7 * gap * 1e9',
  'round(gap, 1) + round(2.5)',
  'min(gap, released, -3) + abs(-bedDays)',
  'gap * (1 + discount.rate)^-year',
  'max(effect.realisation, preventionShare.primary)',
];

it('LibreOffice comes to the engine’s values', async () => {
  const drawn = drawnFormulas(['gap', 'released', 'bedDays', 'effect.realisation', 'year']);
  const samples = fc.sample(drawn, { numRuns: 60, seed: 20 });
  const groups = [TRAPS, samples.slice(0, 20), samples.slice(20, 40), samples.slice(40)].map((formulas) =>
    formulas.map((one, index) => text(`m${index}`, typeof one === 'string' ? one : one.text)),
  );
  const plans = await Promise.all(groups.map((texts) => planWithMeasures(baseline, scenarios, texts)));
  const files = plans.map(({ plan }, index) => ({
    name: `group ${index}`,
    bytes: clearCachedValues(writeXlsx(plan, evaluatePlan(plan))),
  }));
  const books = await recalculate(files);
  for (const [index, { measures }] of plans.entries()) {
    const table = books.get(`group ${index}`)!.table('tblResults');
    expect(measures.filter(({ tree }) => !tree)).toEqual([]);
    expect(ownMeasureFaults(table, baseline, scenarios, measures)).toEqual([]);
  }
});
