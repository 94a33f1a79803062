import { useLayoutEffect, useRef, useState, type ComponentProps } from 'react';
import { useChartLook } from './look';
import { PlanChart, plannedSize } from './plan-chart';

const NARROWEST = 240;

/** A chart in the plan's size, or narrower where its place is: its texts keep their size. */
export function FittedChart(props: Omit<ComponentProps<typeof PlanChart>, 'size'>) {
  const look = useChartLook();
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>();
  useLayoutEffect(() => {
    const element = place.current!;
    const measure = (): void => setRoom(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { width, height } = plannedSize(props.chart);
  return (
    <div ref={place} className={look.place}>
      {room !== undefined && (
        <PlanChart {...props} size={{ width: Math.max(NARROWEST, Math.min(width, room)), height }} />
      )}
    </div>
  );
}
