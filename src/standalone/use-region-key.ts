import { useEffect } from 'react';

/** Parts of the page that the key goes round, in their order. */
const REGIONS = '[data-region]';
const REACHABLE = 'button:not([disabled], [tabindex="-1"]), select, [tabindex="0"]';

/**
 * F6 goes to the next part of the page and Shift+F6 to the one before, as in Excel: in the grid the Tab
 * key goes from cell to cell, and there would be no way out of it otherwise.
 */
export function useRegionKey(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)];
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next =
        regions[(Math.max(here, event.shiftKey ? 0 : -1) + step + regions.length) % regions.length];
      const target = next?.querySelector<HTMLElement>(REACHABLE);
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      target.focus();
    };
    addEventListener('keydown', go, { capture: true });
    return () => removeEventListener('keydown', go, { capture: true });
  }, []);
}
