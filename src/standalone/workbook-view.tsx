import { init, IronCalc } from '@ironcalc/workbook';
import '@ironcalc/workbook/style.css';
import { memo, useEffect, useReducer, useRef, useState } from 'react';
import type { GridModel } from '../app/browser-book';
import type { Book } from './book';
import { CellBar } from './cell-bar';
import { ChartLayer } from './chart-layer';
import { useSheetView } from './sheet-view';
import { useWorkbookLook } from './workbook-look';

/** The grid's own words must be there before it is shown; the engine is ready already. */
export const gridReady = (): Promise<unknown> => init();

/** The spreadsheet with the plan's charts over it, and what the selected cell may hold above it. */
export function WorkbookView({ book: { host, seen } }: { book: Book }) {
  const look = useWorkbookLook();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  // The grid draws itself after its own edits; what comes from elsewhere it must be told.
  const [version, drawAnew] = useReducer((count: number) => count + 1, 0);
  const focused = useRef<Element | null>(null);
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event === 'edit') return;
        focused.current = document.activeElement;
        drawAnew();
      }),
    [host],
  );
  useEffect(() => {
    // A grid that is drawn anew takes the keyboard to itself, also from someone at work elsewhere.
    const before = focused.current;
    focused.current = null;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
  }, [version]);
  const view = useSheetView(host, place);
  const isDrawn = view !== undefined;
  useEffect(() => {
    if (isDrawn) seen();
  }, [isDrawn, seen]);
  return (
    <div className={look.view}>
      <CellBar host={host} view={view} onChosen={drawAnew} />
      <div ref={setPlace} className={look.grid}>
        {place && <Grid key={version} model={host.model} place={place} />}
        {place && view && <ChartLayer host={host} view={view} place={place} />}
      </div>
    </div>
  );
}

/** The grid's makers name one font alone, which few machines have. */
const FONT = { '--typography-font-family': "Inter, 'Segoe UI', system-ui, sans-serif" };

/** Drawn for another model only: the grid forgets what is being typed whenever it is drawn by its parent. */
const Grid = memo(function Grid({ model, place }: { model: GridModel; place: HTMLElement }) {
  return <IronCalc model={model} rootContainer={place} themeVariables={FONT} />;
});
