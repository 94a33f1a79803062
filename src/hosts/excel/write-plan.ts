import type { WriteOptions } from '../host';
import type { WorkbookPlan } from '../../workbook/plan';
import { framePart } from './frame-part';
import { lastPart } from './last-part';
import { makingOf } from './making';
import type { ExcelContext } from './office';
import type { PreparedWrite } from './prepare-write';
import { requestsOf, send, type SendFailure } from './requests';
import { isIdle } from './sheet-task';
import type { WorkbookLook } from './workbook-look';
import type { WriteManner, WritePart } from './write-part';
import { writeParts } from './write-parts';

/**
 * Sends a prepared write: first sheets, tables and names, so that formulas find what they refer to,
 * then each sheet. The workbook's own title and author stay the user's.
 */
export async function sendWrite(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  prepared: PreparedWrite,
  manner: WriteManner,
  options: WriteOptions,
): Promise<SendFailure | undefined> {
  const parts = partsOf(plan, look, prepared, manner);
  const { signal, onProgress } = options;
  return send(context, requestsOf(parts, manner), {
    canAreas: manner.canAreas,
    signal,
    onSent: (share) => onProgress?.(share),
  });
}

/** All that a prepared write sends, in order. */
export function partsOf(
  plan: WorkbookPlan,
  look: WorkbookLook,
  { works, kept, removed, nameOf }: PreparedWrite,
  manner: WriteManner,
): readonly WritePart[] {
  const changed = works.filter((work) => !isIdle(work));
  const making = makingOf(works, manner);
  const frame = changed.length > 0 ? [framePart(plan, look, changed, making, kept, manner)] : [];
  return [
    ...frame,
    ...writeParts(works, nameOf, making, look, manner),
    ...lastPart(plan, look, changed, removed),
  ];
}
