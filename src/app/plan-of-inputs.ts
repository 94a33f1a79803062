import { baselineToFiles } from '../data/baseline-to-files';
import { buildWorkbookPlan } from '../workbook/build-plan';
import type { WorkbookPlan } from '../workbook/plan';
import type { Inputs } from './inputs';
import { baselineOfProduct } from './modeller/bundle';
import { PRODUCT_VERSION, RELEASED } from './product';

export type { WorkbookPlan } from '../workbook/plan';

/** The workbook of these inputs, which carries the data package that they were edited from where they name one. */
export function planOfInputs({ baseline, defaults, scenarios, ...others }: Inputs): WorkbookPlan {
  return buildWorkbookPlan(baseline, scenarios, {
    version: PRODUCT_VERSION,
    created: RELEASED,
    // Edited inputs keep their default beside them.
    defaults: defaults ?? baselineOfProduct(),
    ...(defaults && { packageFiles: baselineToFiles(defaults) }),
    ...others,
  });
}
