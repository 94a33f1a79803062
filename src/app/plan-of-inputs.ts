import { buildWorkbookPlan } from '../workbook/build-plan';
import type { WorkbookPlan } from '../workbook/plan';
import type { Inputs } from './inputs';
import { baselineOfProduct } from './modeller/bundle';
import { PRODUCT_VERSION, RELEASED } from './product';

export type { WorkbookPlan } from '../workbook/plan';

/** The workbook of these inputs, edited ones with the product's own as their defaults. */
export function planOfInputs({ baseline, scenarios, analysis, kept }: Inputs): WorkbookPlan {
  return buildWorkbookPlan(baseline, scenarios, {
    version: PRODUCT_VERSION,
    created: RELEASED,
    defaults: baselineOfProduct(),
    analysis,
    kept,
  });
}
