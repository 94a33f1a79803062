import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { parseScenario } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { STAMP } from '../support/workbook-file';

/** The scenarios that come with the product, checked against its baseline. */
export function bundledScenarios(): readonly Scenario[] {
  return BUNDLED_SCENARIOS.map(({ content }) => parseScenario(content, bundledBaseline())._unsafeUnwrap());
}

export function bundledPlan(): WorkbookPlan {
  return buildWorkbookPlan(bundledBaseline(), bundledScenarios(), STAMP);
}
