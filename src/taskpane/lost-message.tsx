import { lazy, Suspense } from 'react';
import { useLook } from './look';
import { useModeller } from './pane-context';

// Late, because hardly any workbook has lost something.
const LostLines = lazy(() => import('./lost-lines').then((part) => ({ default: part.LostLines })));

/** What was deleted or spoilt in the workbook by hand, and what comes of it. */
export function LostMessage() {
  const look = useLook();
  const lost = useModeller((state) => state.lost);
  return (
    <div role="status" className={look.live}>
      {(lost.tables || lost.analysis) && (
        <Suspense>
          <LostLines lost={lost} />
        </Suspense>
      )}
    </div>
  );
}
