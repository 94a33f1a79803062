import fc from 'fast-check';
import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import { readBack } from '../../src/workbook/read-back/read-back';
import { analysisOf } from '../support/analysis/analysis-record';
import { arbitraryCase, arbitraryScenario } from '../support/arbitraries';
import { tablesOf } from '../support/tables-of';
import { STAMP } from '../support/workbook-file';
import { hasMoney } from './has-money';

jest.setTimeout(60_000);

/** What is left of a written workbook: its faults, whether it is in date, and the analysis that is read back. */
function written(baseline: Baseline, scenario: Scenario) {
  const analysis = analysisOf(baseline, scenario, 'gap');
  const plan = buildWorkbookPlan(baseline, [scenario], { ...STAMP, analysis });
  const values = evaluatePlan(plan);
  const { sheet, area } = plan.names.find(({ name }) => name === 'AnalysisState')!;
  return {
    analysis,
    faults: lintPlan(plan, values).slice(0, 5),
    state: values.at(sheet, area.from.row, area.from.column),
    read: readBack(tablesOf(plan, values), baseline),
  };
}

const canBeDrawn = ({ baseline, scenario }: { baseline: Baseline; scenario: Scenario }): boolean =>
  planUncertainty(baseline, scenario, { draws: 1000, seed: 1, measure: 'gap' }).isOk();

test('an analysis of a drawn scenario has no faults, is in date, and is read back as it is', () => {
  const baseline = bundledBaseline();
  const drawn = arbitraryScenario(baseline).filter((scenario) => canBeDrawn({ baseline, scenario }));
  fc.assert(
    fc.property(drawn, (scenario) => {
      const { analysis, faults, state, read } = written(baseline, scenario);
      expect(faults).toEqual([]);
      expect(state).toMatch(/^In date/);
      expect(read._unsafeUnwrap().lostAnalysis).toBeUndefined();
      expect(read._unsafeUnwrap().analysis).toMatchObject(analysis);
    }),
    { numRuns: 12 },
  );
});

test('so has one of a drawn baseline', () => {
  const drawn = arbitraryCase().filter((one) => hasMoney(one) && canBeDrawn(one));
  fc.assert(
    fc.property(drawn, ({ baseline, scenario }) => {
      const { faults, state } = written(baseline, scenario);
      expect(faults).toEqual([]);
      expect(state).toMatch(/^In date/);
    }),
    { numRuns: 12 },
  );
});
