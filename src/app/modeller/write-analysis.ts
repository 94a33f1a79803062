import type { Desk } from './desk';
import { runAndWrite } from './run-and-write';
import type { Failure } from './state';

/** Writes the last analysis together with all scenarios, as a run does. */
export async function writeAnalysis(desk: Desk, signal: AbortSignal): Promise<Failure | undefined> {
  const { analysis } = desk.store.getState();
  if (!analysis) return undefined;
  const failure = await runAndWrite(desk, signal, { fresh: analysis.record });
  if (!failure) desk.store.setState({ analysis: { ...analysis, isWritten: true } });
  return failure;
}
