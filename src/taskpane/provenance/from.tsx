import { lazy, Suspense } from 'react';
import type { FromButtonProps } from './from-button';

// Late, because numbers are looked at before anyone asks where they come from.
const FromButton = lazy(() => import('./from-button').then((part) => ({ default: part.FromButton })));

/** The way from a number to where it comes from: a small button beside it. */
export function From(props: FromButtonProps) {
  return (
    <Suspense>
      <FromButton {...props} />
    </Suspense>
  );
}
