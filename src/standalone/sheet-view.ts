import { useEffect, useState } from 'react';
import type { GridHost } from '../app/browser-book';

/** What of a sheet the grid shows, and where on the page. Rows and columns are counted from 0. */
export interface SheetView {
  /** The sheet's name. */
  readonly sheet: string;
  readonly index: number;
  readonly selected: { readonly row: number; readonly column: number };
  /** The first cell that is scrolled into view. */
  readonly first: { readonly row: number; readonly column: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The part of the grid that scrolls, in pixels from the grid's own corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How wide the columns are that stay in view, left of what scrolls. */
  readonly frozenWidth: number;
  /** Grows with every look, since cells and widths may have changed. */
  readonly look: number;
}

/** What the grid draws around its cells, in pixels. */
const HEADER = { width: 30, height: 28 };
const FROZEN_LINE = 3;
const CANVAS = '.ic-worksheet-sheet-canvas';
/** What shows the canvas, which stays as big as it was where this becomes smaller. */
const WINDOW = '.ic-worksheet-wrapper';

let looks = 0;

/** Follows what the grid shows: it tells of nothing itself, so that it is looked at after whatever may have moved it. */
export function useSheetView(host: GridHost, element: HTMLElement | null): SheetView | undefined {
  const [view, setView] = useState<SheetView>();
  useEffect(() => {
    if (!element) return undefined;
    const look = (): void => {
      const canvas = element.querySelector(CANVAS);
      if (canvas) setView(viewOf(host, element, canvas));
    };
    let frame = 0;
    const lookSoon = (): void => {
      cancelAnimationFrame(frame);
      // The grid itself moves in the next frame.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
    };
    const events = ['scroll', 'pointerup', 'keyup', 'keydown', 'wheel', 'click'] as const;
    for (const event of events) element.addEventListener(event, lookSoon, { capture: true, passive: true });
    const resized = new ResizeObserver(lookSoon);
    resized.observe(element);
    // The grid comes and goes as a whole with each new workbook.
    const mounted = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) lookSoon();
    });
    mounted.observe(element, { childList: true });
    const stop = host.subscribe(lookSoon);
    lookSoon();
    return () => {
      cancelAnimationFrame(frame);
      for (const event of events) element.removeEventListener(event, lookSoon, { capture: true });
      resized.disconnect();
      mounted.disconnect();
      stop();
    };
  }, [host, element]);
  return view;
}

function viewOf({ model }: GridHost, place: HTMLElement, canvas: Element): SheetView {
  const { sheet: index, row, column, top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  const frozen = { rows: model.getFrozenRowsCount(index), columns: model.getFrozenColumnsCount(index) };
  const sum = (count: number, sizeOf: (line: number) => number): number =>
    Array.from({ length: count }, (_, line) => sizeOf(line + 1)).reduce((total, size) => total + size, 0);
  const frozenHeight = sum(frozen.rows, (line) => model.getRowHeight(index, line));
  const frozenWidth = sum(frozen.columns, (line) => model.getColumnWidth(index, line));
  const outer = place.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  const seen = (canvas.closest(WINDOW) ?? canvas).getBoundingClientRect();
  const width = Math.min(inner.right, seen.right) - inner.left;
  const height = Math.min(inner.bottom, seen.bottom) - inner.top;
  const across = HEADER.width + frozenWidth + (frozen.columns > 0 ? FROZEN_LINE : 0);
  const down = HEADER.height + frozenHeight + (frozen.rows > 0 ? FROZEN_LINE : 0);
  looks += 1;
  return {
    sheet: model.getWorksheetsProperties()[index]?.name ?? '',
    index,
    selected: { row: row - 1, column: column - 1 },
    first: { row: topRow - 1, column: leftColumn - 1 },
    frozen,
    left: inner.left - outer.left + across,
    top: inner.top - outer.top + down,
    width: Math.max(0, width - across),
    height: Math.max(0, height - down),
    frozenWidth: across - HEADER.width,
    look: looks,
  };
}

/** How far a cell's corner is from the first cell that is scrolled into view, in pixels. */
export function offsetOf(
  { model }: GridHost,
  { index, first }: SheetView,
  cell: { readonly row: number; readonly column: number },
): { readonly x: number; readonly y: number } {
  const between = (from: number, to: number, sizeOf: (line: number) => number): number => {
    let total = 0;
    for (let line = Math.min(from, to); line < Math.max(from, to); line += 1) total += sizeOf(line + 1);
    return to < from ? -total : total;
  };
  return {
    x: between(first.column, cell.column, (line) => model.getColumnWidth(index, line)),
    y: between(first.row, cell.row, (line) => model.getRowHeight(index, line)),
  };
}
