import { err, ok, type Result } from 'neverthrow';
import type { HostProblem, WriteReport } from '../../hosts/host';
import type { Inputs } from '../inputs';
import { withMeasures } from '../measures';
import type { Desk } from './desk';

/** Builds the workbook and has the host write it, with progress in the state; an abort ends it. */
export async function writeWorkbook(
  { store, host }: Desk,
  inputs: Inputs,
  signal: AbortSignal,
): Promise<Result<WriteReport, HostProblem>> {
  // Late, because the sheets are needed by a run only.
  const { planOfInputs } = await import('../plan-of-inputs');
  if (signal.aborted) return err({ code: 'cancelled', written: [] });
  const plan = planOfInputs(await withMeasures(inputs));
  const onProgress = (share: number): void => {
    store.setState(({ busy }) => ({ busy: busy && { ...busy, share } }));
  };
  const report = await host.write(plan, { onProgress, signal });
  return report.isErr() ? err(report.error) : ok(report.value);
}

/** Whether a write that failed has left part of itself in the workbook. */
export function isHalfWritten(problem: HostProblem): boolean {
  return problem.code === 'incomplete' || (problem.code === 'cancelled' && problem.written.length > 0);
}
