import { useCallback } from 'react';

const CONTROLS = 'button:not([disabled]), input, select, summary, [tabindex="0"]';

/** Hands the focus to the nearest control that is left, where the one that had it is taken away. */
export function useKeptFocus(): (root: HTMLElement | null) => (() => void) | undefined {
  return useCallback((root: HTMLElement | null) => {
    if (!root) return undefined;
    // The control in use and what it stands in, from within.
    let path: readonly Element[] = [];
    const remember = ({ target }: Event): void => {
      path = pathTo(root, target instanceof Element ? target.closest(CONTROLS) : null);
    };
    const observer = new MutationObserver(() => {
      if (path.length === 0 || path[0]!.isConnected) return;
      const near = path.find((place) => place.isConnected && place.querySelector(CONTROLS));
      path = [];
      const hasLost = document.activeElement === null || document.activeElement === document.body;
      if (hasLost) near?.querySelector<HTMLElement>(CONTROLS)?.focus();
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('pointerdown', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('pointerdown', remember);
      observer.disconnect();
    };
  }, []);
}

function pathTo(root: Element, control: Element | null): readonly Element[] {
  const path: Element[] = [];
  for (let place = control; place && place !== root; place = place.parentElement) path.push(place);
  return control ? [...path, root] : [];
}
