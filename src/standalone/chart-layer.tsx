import { useMemo } from 'react';
import type { GridHost } from '../app/browser-book';
import { PlanChart } from './charts/plan-chart';
import { readShown } from './charts/shown-cells';
import { offsetOf, type SheetView } from './sheet-view';
import { useWorkbookLook } from './workbook-look';

/** The charts of the sheet that is shown, where the sheet has them, drawn from the cells that they refer to. */
export function ChartLayer({ host, view }: { host: GridHost; view: SheetView }) {
  const look = useWorkbookLook();
  const charts = host.parts().find(({ sheet }) => sheet === view.sheet)?.charts ?? [];
  const valuesAt = useMemo(() => shownValues(host), [host, view.look]);
  if (charts.length === 0) return null;
  const { left, top, width, height, first, frozen, frozenWidth } = view;
  // A chart may begin above columns that stay in view: it goes under them only once the rest is scrolled.
  const room = first.column > frozen.columns ? 0 : frozenWidth;
  return (
    <div className={look.layer} style={{ left, top, width, height, clipPath: `inset(0 0 0 ${-room}px)` }}>
      {charts.map((chart) => {
        const { x, y } = offsetOf(host, view, chart.at);
        return (
          <div key={chart.name} className={look.chart} style={{ left: x, top: y }}>
            <PlanChart chart={chart} valuesAt={valuesAt} />
          </div>
        );
      })}
    </div>
  );
}

function shownValues(host: GridHost) {
  const indexes = new Map(host.model.getWorksheetsProperties().map(({ name }, index) => [name, index]));
  return readShown(
    (sheet, row, column) => host.valuesOf({ sheet, from: { row, column }, to: { row, column } })[0]?.[0],
    (sheet, column) => host.model.getColumnWidth(indexes.get(sheet) ?? 0, column + 1) === 0,
  );
}
