import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { YEARLY_MEASURES } from '../../src/model/analysis/measures';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import { measureTexts } from '../../src/workbook/measure-texts';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { printFormula } from '../../src/workbook/print';
import { readBack } from '../../src/workbook/read-back/read-back';
import { READ_TABLES } from '../../src/workbook/read-back/input-columns';
import { tablesOfPlan } from '../../src/workbook/read-back/tables-of-plan';
import { drawnFormulas } from '../model/custom-measure/drawn-formulas';
import { measureText as text, ownMeasureFaults, planWithMeasures } from '../support/own-measures';
import { bundledScenarios } from './bundled-plan';
import { cellAt, tableCell, typedOver, verdicts } from './plan-parts';

const baseline = bundledBaseline();
const [idle, shifting] = [
  bundledScenarios().find(({ shift }) => shift.total === 0)!,
  bundledScenarios().find(({ shift }) => shift.total > 0)!,
];
const scenarios = [
  idle,
  { ...shifting, assumptions: { ...shifting.assumptions, 'effect.realisation': 0.35 } },
];

const results = (plan: WorkbookPlan) => tablesOfPlan(plan, ['tblResults']).get('tblResults')!;

function statuses(plan: WorkbookPlan): readonly unknown[] {
  const { columns, rows } = tablesOfPlan(plan, ['tblMeasures']).get('tblMeasures')!;
  return rows.map((row) => row[columns.indexOf('Status')]);
}

it('formulas come to the engine’s values in every scenario and year', async () => {
  const drawn = drawnFormulas([
    'gap',
    'released',
    'bedDays',
    'preventionShare.primary',
    'effect.realisation',
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 12, maxLength: 20 }), async (formulas) => {
      const texts = formulas.map((formula, index) => text(`m${index}`, formula.text));
      const { plan, measures } = await planWithMeasures(baseline, scenarios, texts);
      expect(measures.filter(({ tree }) => !tree)).toEqual([]);
      expect(ownMeasureFaults(results(plan), baseline, scenarios, measures)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

it('every yearly result can be named, and is the row that the workbook has of it', async () => {
  const groups = [YEARLY_MEASURES.slice(0, 20), YEARLY_MEASURES.slice(20)];
  for (const group of groups) {
    const texts = group.map((name) => text(`own ${name}`, name));
    const { plan, measures } = await planWithMeasures(baseline, scenarios, texts);
    expect(ownMeasureFaults(results(plan), baseline, scenarios, measures)).toEqual([]);
  }
});

it('the formula in a cell is the one that was typed, over cells', async () => {
  const { plan } = await planWithMeasures(baseline, scenarios, [
    text('Beds', '-bedDays / 365 / 0.9', 'beds'),
  ]);
  const { rows } = results(plan);
  const last = rows.length - 1;
  const place = tableCell(plan, 'tblResults', '2016/17', last);
  const cell = cellAt(plan, place)!;
  const printed = cell.content.kind === 'formula' && printFormula(cell.content.formula, place);
  expect(printed).toMatch(/^IF\('S2'!E\$\d+<='S2'!\$C\$\d+,-'S2'!E\$\d+\/365\/0\.9,""\)$/);
  expect(rows[last]!.slice(0, 3)).toEqual([scenarios[1]!.name, 'Beds', 'beds']);
});

it('a plan with measures, right and wrong ones, breaks no rule of the workbook', async () => {
  const texts = [
    text('Share', 'gap / envelope', 'share', 'A note.'),
    text('Present value', 'gap * (1 + discount.rate)^-year', '£m'),
    text('Rounded', 'round(max(gap, 2), 2)'),
    text('Wrong', 'gap /'),
    text('x'.repeat(300), 'gap'),
    text('Long', 'gap'.repeat(200)),
    text('', 'gap'),
    text('Nothing yet', ''),
  ];
  const { plan } = await planWithMeasures(baseline, scenarios, texts);
  expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
});

it('a wrong measure says so in its row and in the checks, and has no row of results', async () => {
  const texts = [text('Good', 'gap / 2'), text('Bad', 'gap / bedDay')];
  const { plan } = await planWithMeasures(baseline, scenarios, texts);
  expect(statuses(plan).slice(0, 3)).toEqual([
    'OK',
    'Formula: at character 7 found “bedDay”; this name is not known. Near it: bedDays, base.bedDays, bedDaysDoNothing.',
    '',
  ]);
  expect(results(plan).rows.filter(([, measure]) => measure === 'Bad')).toEqual([]);
  const failed = verdicts(plan).checks.filter(({ result }) => result !== 'OK');
  expect(failed.map(({ scope }) => scope)).toEqual(['tblMeasures']);
});

it('a row that was changed since the run asks for another', async () => {
  const { plan } = await planWithMeasures(baseline, scenarios, [text('Good', 'gap / 2')]);
  const change = (column: string, row: number, value: string) =>
    statuses(typedOver(plan, tableCell(plan, 'tblMeasures', column, row), value));
  expect(change('Note', 0, 'seen')[0]).toBe('OK');
  expect(change('Formula', 0, 'gap / 3')[0]).toMatch(/^Changed since the last run/);
  expect(change('Name', 0, 'Better')[0]).toMatch(/^Changed since the last run/);
  expect(change('Formula', 1, 'gap')[1]).toMatch(/^Run the scenarios/);
});

it('measures are read back as they were typed, right or wrong', async () => {
  const texts = [
    text('Good', 'gap / 2', '£m', 'A note.'),
    text('Bad', '=gap('),
    text('', '-gap'),
    text('Only a name', ''),
  ];
  const { plan } = await planWithMeasures(baseline, scenarios, texts);
  const read = readBack(tablesOfPlan(plan, READ_TABLES), baseline)._unsafeUnwrap();
  expect(measureTexts(read.kept)).toEqual(texts);
});
