import { bundledBaseline } from '../../src/data/bundled-baseline';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';
import { tableCell } from './plan-parts';

test('a workbook written again from edited inputs still shows what they were before', () => {
  const defaults = bundledBaseline();
  const edited = {
    ...defaults,
    assumptions: defaults.assumptions.map((one) =>
      one.key === 'growth.admissions'
        ? { ...one, value: 0.02 }
        : one.key === 'release.fixedLag'
          ? { ...one, value: 3 }
          : one,
    ),
  };
  const plan = buildWorkbookPlan(edited, bundledScenarios(), { ...STAMP, defaults });
  const values = evaluatePlan(plan);
  const cell = (key: string, column: string) => {
    const index = defaults.assumptions.findIndex((one) => one.key === key);
    const { sheet, row, column: at } = tableCell(plan, 'tblAssumptions', column, index);
    return values.at(sheet, row, at);
  };
  const shown = (key: string) => ['Value', 'Default', 'Changed'].map((column) => cell(key, column));
  expect(shown('growth.admissions')).toEqual([0.02, 0.011, 'changed']);
  expect(shown('release.fixedLag')).toEqual([3, 'never', 'changed']);
  expect(shown('growth.bedDays')).toEqual([0.016, 0.016, '']);
});
