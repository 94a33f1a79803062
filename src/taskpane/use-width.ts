import { useCallback, useState } from 'react';

/** The width of an element in pixels, followed as it changes; 0 before it is there. */
export function useWidth(): readonly [
  width: number,
  ref: (element: Element | null) => (() => void) | undefined,
] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
