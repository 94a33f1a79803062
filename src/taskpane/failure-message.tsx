import { lazy, Suspense, useEffect } from 'react';
import { useLook } from './look';
import { useModeller } from './pane-context';

const load = () => import('./failure-sentences');
const FailureSentences = lazy(() => load().then((part) => ({ default: part.FailureSentences })));

/** What was not done and why, told at once to those who cannot see it. */
export function FailureMessage() {
  const look = useLook();
  const failure = useModeller((state) => state.failure);
  useEffect(() => {
    // After the first look, but before anything can fail for want of a network; else it is tried again.
    load().catch(() => undefined);
  }, []);
  return (
    <div role="alert" className={look.live}>
      {failure && (
        <Suspense>
          <FailureSentences failure={failure} />
        </Suspense>
      )}
    </div>
  );
}
