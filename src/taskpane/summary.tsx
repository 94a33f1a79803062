import type { ReactNode } from 'react';

/**
 * The line that opens and closes details. In Excel on the web Office's library takes the Tab key over
 * and goes by a list of its own, in which summaries are not: it needs an index to be come to.
 */
export function Summary({ children }: { children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
