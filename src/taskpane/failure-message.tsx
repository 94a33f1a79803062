import { useEffect, useState, type ComponentType } from 'react';
import type { Failure } from '../app/modeller/state';
import { useLook } from './look';
import { useModeller } from './pane-context';

/** What was not done and why, told at once to those who cannot see it. */
export function FailureMessage() {
  const look = useLook();
  const failure = useModeller((state) => state.failure);
  const [Sentences, setSentences] = useState<ComponentType<{ readonly failure: Failure }>>();
  useEffect(() => {
    if (Sentences) return;
    // After the first look, and so that it is there when something fails; else it is sought again then.
    void import('./failure-sentences').then(
      (part) => setSentences(() => part.FailureSentences),
      () => undefined,
    );
  }, [Sentences, failure]);
  return (
    <div role="alert" className={look.live}>
      {failure && Sentences && <Sentences failure={failure} />}
    </div>
  );
}
