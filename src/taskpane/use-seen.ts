import { useCallback, useState } from 'react';

/** Whether any of an element is in view; true before that is known. */
export function useSeen(): readonly [
  isSeen: boolean,
  ref: (element: Element | null) => (() => void) | undefined,
] {
  const [isSeen, setSeen] = useState(true);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)!.isIntersecting));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [isSeen, ref];
}
