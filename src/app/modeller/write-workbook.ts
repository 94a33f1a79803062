import { err, ok, type Result } from 'neverthrow';
import type { HostProblem, WriteReport } from '../../hosts/host';
import type { Inputs } from '../inputs';
import { withMeasures } from '../measures';
import type { Desk } from './desk';
import type { Snapshot } from './snapshot';

/**
 * Builds the workbook and has the host write it over what it held, with progress in the state; an abort
 * ends it.
 */
export async function writeWorkbook(
  { store, host }: Desk,
  inputs: Inputs,
  before: Snapshot | undefined,
  signal: AbortSignal,
): Promise<Result<WriteReport, HostProblem>> {
  // Late, because the sheets are needed by a run only.
  const { planOfInputs } = await import('../plan-of-inputs');
  if (signal.aborted) return err({ code: 'cancelled', written: [] });
  const plan = planOfInputs(await withMeasures(inputs));
  const onProgress = (share: number): void => {
    store.setState(({ busy }) => ({ busy: busy && { ...busy, share } }));
  };
  const held = before && (() => planOfInputs(withoutTyped(before)));
  const report = await host.write(plan, { onProgress, signal, ...(held && { held }) });
  return report.isErr() ? err(report.error) : ok(report.value);
}

/** What users filled in is left out, so that it is told from what we wrote. */
function withoutTyped({ scenarios, ...before }: Snapshot): Inputs {
  return { ...before, scenarios: scenarios.map(({ scenario }) => scenario), kept: {} };
}

/** Whether a write that failed has left part of itself in the workbook. */
export function isHalfWritten(problem: HostProblem): boolean {
  return problem.code === 'incomplete' || (problem.code === 'cancelled' && problem.written.length > 0);
}
