import { bundledBaseline } from '../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { parseScenario } from '../../src/model/scenario';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan, type WorkbookStamp } from '../../src/workbook/build-plan';
import type { WorkbookPlan } from '../../src/workbook/plan';

export const STAMP: WorkbookStamp = { version: '1.2.3', created: '2016-04-01T09:00:00Z' };

/** The scenarios that come with the product, checked against its baseline. */
export function bundledScenarios(): readonly Scenario[] {
  return BUNDLED_SCENARIOS.map(({ content }) => parseScenario(content, bundledBaseline())._unsafeUnwrap());
}

export function bundledPlan(): WorkbookPlan {
  return buildWorkbookPlan(bundledBaseline(), bundledScenarios(), STAMP);
}
