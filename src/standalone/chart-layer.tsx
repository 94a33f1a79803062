import { useMemo, useState } from 'react';
import type { GridHost } from '../app/browser-book';
import { PlanChart } from './charts/plan-chart';
import { useChartScroll } from './scroll-charts';
import { offsetOf, type SheetView } from './sheet-view';
import { shownValues } from './shown-values';
import { useWorkbookLook } from './workbook-look';

interface ChartLayerProps {
  readonly host: GridHost;
  readonly view: SheetView;
  /** What holds the grid and this layer. */
  readonly place: HTMLElement;
}

/** The charts of the sheet that is shown, where the sheet has them, drawn from the cells that they refer to. */
export function ChartLayer({ host, view, place }: ChartLayerProps) {
  const look = useWorkbookLook();
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  useChartScroll(layer, place);
  const charts = host.parts().find(({ sheet }) => sheet === view.sheet)?.charts ?? [];
  const valuesAt = useMemo(() => shownValues(host), [host, view.look]);
  if (charts.length === 0) return null;
  const { left, top, width, height, first, frozen, frozenWidth } = view;
  // A chart may begin above columns that stay in view: it goes under them only once the rest is scrolled.
  const room = first.column > frozen.columns ? 0 : frozenWidth;
  return (
    <div
      ref={setLayer}
      className={look.layer}
      style={{ left: left - room, top, width: width + room, height }}
    >
      {charts.map((chart) => {
        const { x, y } = offsetOf(host, view, chart.at);
        return (
          <div key={chart.name} className={look.chart} style={{ left: x + room, top: y }}>
            <PlanChart chart={chart} valuesAt={valuesAt} />
          </div>
        );
      })}
    </div>
  );
}
