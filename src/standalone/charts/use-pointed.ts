import { useEffect, useState, type PointerEvent } from 'react';
import type { ChartLayout } from './chart-layout';

/** The category that the pointer is at, until it leaves or Escape is pressed. */
export function usePointed(layout: ChartLayout, count: number) {
  const [pointed, setPointed] = useState<number>();
  useEffect(() => {
    if (pointed === undefined) return undefined;
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPointed(undefined);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [pointed]);
  const onPointerMove = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    setPointed(categoryAt(layout, count, clientX - left, clientY - top));
  };
  const handlers = {
    onPointerMove,
    onPointerDown: onPointerMove,
    onPointerLeave: () => setPointed(undefined),
  };
  // Cells may change under a pointer at rest.
  return { category: pointed !== undefined && pointed < count ? pointed : undefined, handlers };
}

function categoryAt(
  { plot, isSideways, middleOf, step }: ChartLayout,
  count: number,
  x: number,
  y: number,
): number | undefined {
  const isInside =
    x >= plot.left && x <= plot.left + plot.width && y >= plot.top && y <= plot.top + plot.height;
  if (!isInside || count === 0) return undefined;
  const nearest = Math.round(((isSideways ? y : x) - middleOf(0)) / step);
  return Math.min(count - 1, Math.max(0, nearest));
}
