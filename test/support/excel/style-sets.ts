/** What a cell's look differs in from that of a new cell, by key. Never changed: equal sets are one object. */
export type StyleSet = ReadonlyMap<string, unknown>;

const known = new Map<string, StyleSet>();
const steps = new WeakMap<StyleSet, Map<string, StyleSet>>();

export const NO_STYLES: StyleSet = setOf(new Map());

/** The set with one style more, or with another value of it. Values are plain. */
export function withStyle(set: StyleSet, key: string, value: unknown): StyleSet {
  return step(set, `${key}=${JSON.stringify(value)}`, (styles) => styles.set(key, value));
}

export function withoutStyle(set: StyleSet, key: string): StyleSet {
  return set.has(key) ? step(set, key, (styles) => styles.delete(key)) : set;
}

function step(set: StyleSet, name: string, change: (styles: Map<string, unknown>) => void): StyleSet {
  let from = steps.get(set);
  if (from === undefined) steps.set(set, (from = new Map()));
  let next = from.get(name);
  if (next === undefined) {
    const styles = new Map(set);
    change(styles);
    next = setOf(styles);
    from.set(name, next);
  }
  return next;
}

function setOf(styles: ReadonlyMap<string, unknown>): StyleSet {
  const sorted = [...styles].sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify(sorted);
  let set = known.get(text);
  if (set === undefined) known.set(text, (set = new Map(sorted)));
  return set;
}
