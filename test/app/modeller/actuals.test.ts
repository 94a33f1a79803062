import { actualsOf } from '../../../src/app/modeller/actuals';
import { varianceWords } from '../../../src/strings/actuals-section';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { runScenario } from '../../../src/model/run-scenario';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import type { Kept } from '../../../src/workbook/kept';
import { tablesOfPlan } from '../../../src/workbook/read-back/tables-of-plan';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const result = runScenario(baseline, { ...scenarios[1]!, envelope: 'public-health-formula' });

it('only years with figures are told, beside what they were to be', () => {
  const { labels, costDoNothing, envelope, gap, bedDays, bedDaysDoNothing } = result;
  const kept: Kept = {
    tblActuals: [
      { Year: labels[2]!, 'Actual spend': 600, 'Actual bed days': 101.5, Note: 'provisional' },
      { Year: labels[3]!, Note: 'not known yet' },
      { Year: labels[1]!, 'Actual admissions': 'many' },
      { Year: '2030/31', 'Actual spend': 800 },
    ],
  };
  expect(actualsOf(kept, result)).toEqual([
    {
      year: labels[2],
      t: 2,
      actuals: [
        { measure: 'spend', actual: 600, scenario: envelope[2]! + gap[2]!, doNothing: costDoNothing[2] },
        { measure: 'bedDays', actual: 101.5, scenario: bedDays[2], doNothing: bedDaysDoNothing[2] },
      ],
    },
  ]);
  expect(actualsOf({}, result)).toEqual([]);
});

it('the words are those that the formulas of the sheet give', () => {
  const plan = { ...scenarios[1]!, envelope: 'public-health-formula' };
  const { labels, envelope, gap, costDoNothing, admissions, bedDays } = result;
  const spend = envelope.map((money, t) => money + gap[t]!);
  const figures: readonly (readonly [number, number, number])[] = [
    [spend[0]!, admissions[0]!, bedDays[0]!],
    [spend[1]! + 12.34, admissions[1]! * 1.0004, bedDays[1]! * 0.9],
    [spend[2]! - 0.04, admissions[2]! * 0.9996, bedDays[2]! * 1.123],
    [costDoNothing[3]! + 0.06, admissions[3]! * 1.0006, bedDays[3]!],
    [spend[4]! - 1234.5, 0, bedDays[4]! * 3],
  ];
  const kept = {
    tblActuals: figures.map(([money, stays, days], t) => ({
      Year: labels[t]!,
      'Actual spend': money,
      'Actual admissions': stays,
      'Actual bed days': days,
    })),
  };
  const written = buildWorkbookPlan(baseline, [scenarios[0]!, plan], { ...STAMP, kept });
  const { columns, rows } = tablesOfPlan(written, ['tblActuals']).get('tblActuals')!;
  const told = actualsOf(kept, result).map(({ actuals }) =>
    actuals.map((one) => varianceWords(one.measure, one)).join(''),
  );
  expect(told).toHaveLength(figures.length);
  // The sheet has no separators of thousands.
  expect(told.map((words) => words.replaceAll(',', ''))).toEqual(
    rows.slice(0, figures.length).map((row) => String(row[columns.indexOf('In words')]).replaceAll(',', '')),
  );
});
