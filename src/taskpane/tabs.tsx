import type { KeyboardEvent } from 'react';
import { useLook } from './look';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly names: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly selected: T;
  readonly onSelect: (name: T) => void;
}

/**
 * A row of tabs by the pattern of ARIA: one stop for Tab, arrows between them. Fluent's own brings a
 * focus manager that is larger than the rest of the pane.
 */
export function Tabs<T extends string>({ label, names, labels, selected, onSelect }: TabsProps<T>) {
  const look = useLook();
  const move = (event: KeyboardEvent): void => {
    const at = names.indexOf(selected);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const name = names.at(next % names.length)!;
    onSelect(name);
    document.getElementById(tabId(name))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={look.tabs} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          {...(name === selected ? { 'aria-controls': panelId(name) } : { tabIndex: -1 })}
          className={look.tab}
          onClick={() => onSelect(name)}
        >
          {labels[name]}
        </button>
      ))}
    </div>
  );
}

export const tabId = (name: string): string => `tab-${name}`;
export const panelId = (name: string): string => `panel-${name}`;
