import { useEffect } from 'react';

/** The grid's own element that scrolls; it follows wherever that is scrolled to. */
const CELLS = '.ic-worksheet-wrapper';
/** Of a wheel that counts in lines, in pixels. */
const LINE = 20;
/** The grid stops at whole rows, so that a little more than is needed brings all of it into view. */
const MARGIN = 48;

/**
 * Joins charts to the cells that they lie over: the wheel over a chart scrolls the cells, and what the
 * keyboard reaches in a chart out of sight is scrolled into view. `layer` holds the charts and clips
 * them, and stands beside the grid in `place`.
 */
export function useChartScroll(layer: HTMLElement | null, place: HTMLElement): void {
  useEffect(() => {
    if (!layer) return undefined;
    const scroll = (left: number, top: number): void =>
      place.querySelector(CELLS)?.scrollBy({ left, top, behavior: 'instant' });
    const wheel = (event: WheelEvent): void => {
      if (event.ctrlKey || scrollsItself(event.target)) return;
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
      scroll(event.deltaX * unit, event.deltaY * unit);
    };
    const reveal = ({ target }: FocusEvent): void => {
      const element = target as HTMLElement;
      // What is clicked is in sight, and must not move away from under the pointer.
      if (!element.matches(':focus-visible')) return;
      const outer = layer.getBoundingClientRect();
      const inner = element.getBoundingClientRect();
      scroll(
        way(inner.left, inner.right, outer.left, outer.right),
        way(inner.top, inner.bottom, outer.top, outer.bottom),
      );
    };
    layer.addEventListener('wheel', wheel, { passive: false });
    layer.addEventListener('focusin', reveal);
    return () => {
      layer.removeEventListener('wheel', wheel);
      layer.removeEventListener('focusin', reveal);
    };
  }, [layer, place]);
}

/** An open table of figures. */
const scrollsItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="region"]') !== null;

/** How far to scroll along one axis until all is in sight, or at least where it begins. */
function way(from: number, to: number, first: number, last: number): number {
  if (from < first) return from - first - MARGIN;
  return to > last ? Math.min(to - last + MARGIN, from - first) : 0;
}
