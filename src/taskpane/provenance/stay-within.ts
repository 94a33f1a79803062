import type { KeyboardEvent } from 'react';

const STOPS = 'button:not([disabled]), select, summary';

/**
 * Keeps the Tab key within a panel and leaves Escape to the browser. Excel on the web takes both over at the
 * window, where it goes by a list of all that is in the page, and leaves the pane.
 */
export function stayWithin(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' && event.key !== 'Escape') return;
  event.stopPropagation();
  if (event.key === 'Escape') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(isShown);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  // The heading, which is no stop, stands before the first.
  const isAtEnd = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!isAtEnd) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}

function isShown(stop: HTMLElement): boolean {
  return stop.tagName === 'SUMMARY' || stop.closest('details:not([open])') === null;
}
