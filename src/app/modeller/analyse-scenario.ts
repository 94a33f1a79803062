import { measured } from '../../model/analysis/measures';
import { runScenario } from '../../model/run-scenario';
import { analyse } from '../analysis/analyse';
import type { Workers } from '../analysis/workers';
import type { Desk } from './desk';
import { inputsText } from './same-inputs';
import type { Failure } from './state';

/** Analyses the selected draft as the form says, and keeps what comes of it; the one before stays otherwise. */
export async function analyseScenario(
  desk: Desk,
  signal: AbortSignal,
  workers: Workers | undefined,
): Promise<Failure | undefined> {
  const { baseline, drafts, selected, analysisForm } = desk.store.getState();
  const draft = drafts.find(({ id }) => id === selected);
  if (!baseline || !draft?.scenario) return { code: 'no-scenario' };
  const { scenario } = draft;
  const { draws, seed, measure } = analysisForm;
  const options = { draws: Number(draws), seed: Number(seed), measure, now: new Date() };
  const onProgress = (share: number): void => {
    desk.store.setState(({ busy }) => ({ busy: busy && { ...busy, share } }));
  };
  const analysed = await analyse(baseline, scenario, options, { signal, workers, onProgress });
  if (analysed.isErr()) return { code: 'analysis', failure: analysed.error };
  desk.store.setState({
    analysis: {
      record: analysed.value,
      draft: draft.id,
      inputs: inputsText(baseline, [scenario]),
      // A measure of an analysis is a number in every run.
      central: measured(runScenario(baseline, scenario), { measure })!,
      isWritten: false,
    },
  });
  return undefined;
}
