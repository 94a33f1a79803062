import type { Result } from 'neverthrow';
import { useEffect, useRef, useState } from 'react';
import type { Running } from '../../app/analysis/analyse';
import type { AnalysisFailure } from '../../app/analysis/failure';
import { webWorkers } from '../web-workers';

/** Something that is sought beside the pane. */
export interface Sought<T> {
  readonly isRunning: boolean;
  readonly result: Result<T, AnalysisFailure> | undefined;
}

/** Seeks when asked; what is still being sought when the part of the pane goes is given up. */
export function useSearch<T>(
  seek: (running: Running) => Promise<Result<T, AnalysisFailure>>,
): readonly [Sought<T>, () => void] {
  const [sought, setSought] = useState<Sought<T>>({ isRunning: false, result: undefined });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const start = async (): Promise<void> => {
    const { signal } = (abort.current = new AbortController());
    setSought({ isRunning: true, result: undefined });
    const result = await seek({ signal, workers: webWorkers });
    if (!signal.aborted) setSought({ isRunning: false, result });
  };
  return [sought, () => void start()];
}
