import { useSyncExternalStore } from 'react';

/** Narrower than this, the pane stands beneath the workbook. */
const NARROW = '(max-width: 899px)';

/** Whether the page is too narrow for the pane beside the workbook. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(NARROW).matches,
  );
}
