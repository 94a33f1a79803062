import { fitText, textWidth, wrapText, type TypeLook } from './text-width';

export const LABEL: TypeLook = { size: 11 };
export const LABEL_LINE = 13;

/** How the labels of categories stand under an axis. */
export interface CategoryLabels {
  readonly isSlanted: boolean;
  /** The lines of each label; none for a label that is left out. */
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}

const BETWEEN = 5;
const MOST_LINES = 3;
/** Slanted by an eighth of a turn. */
const SLANT = Math.SQRT1_2;
const SLANTED_STEP = 17;
const LONGEST_SLANTED = 140;
const LONGEST_THINNED = 80;

/**
 * Labels under an axis whose categories are `step` apart, the first of them `start` from the edge.
 * They stand flat where there is room. Years and other numbered labels are thinned, names are broken
 * into lines or else slanted, so that no name is lost as long as there is room for any.
 */
export function labelsBelow(
  labels: readonly string[],
  step: number,
  start: number,
  most: number,
): CategoryLabels {
  const widest = widestOf(labels);
  // The first label reaches as far to either side, and must not reach beyond the edge.
  const room = Math.min(step, 2 * start) - BETWEEN;
  if (widest <= room || areThinned(labels)) {
    const every = Math.max(1, Math.ceil((widest + BETWEEN) / step));
    return flat(labels.map((label, at) => (at % every === 0 && label !== '' ? [label] : [])));
  }
  const areWordsShort = labels.every((label) =>
    label.split(/\s+/).every((word) => textWidth(word, LABEL) <= room),
  );
  if (areWordsShort) {
    const wrapped = labels.map((label) => (label === '' ? [] : wrapText(label, room, Infinity, LABEL)));
    if (wrapped.every(({ length }) => length <= MOST_LINES)) return flat(wrapped);
  }
  return slanted(labels, step, start, most);
}

/** How far a label may reach beyond the middle of its category. */
export function reachOf(labels: readonly string[], step: number): number {
  return (areThinned(labels) ? widestOf(labels) : Math.min(step, widestOf(labels))) / 2;
}

export const widestOf = (labels: readonly string[]): number =>
  Math.max(0, ...labels.map((label) => textWidth(label, LABEL)));

/** Whether labels can be left out without loss, because those beside them tell what they are. */
function areThinned(labels: readonly string[]): boolean {
  return labels.every((label) => label === '' || /\d/.test(label)) && widestOf(labels) < LONGEST_THINNED;
}

/** Labels beside bars that are `step` apart, with `room` for each line. */
export function labelsBeside(
  labels: readonly string[],
  step: number,
  room: number,
): readonly (readonly string[])[] {
  const every = Math.max(1, Math.ceil(LABEL_LINE / step));
  const most = Math.max(1, Math.min(MOST_LINES, Math.floor(step / LABEL_LINE)));
  return labels.map((label, at) =>
    at % every === 0 && label !== '' ? wrapText(label, room, most, LABEL) : [],
  );
}

function flat(lines: readonly (readonly string[])[]): CategoryLabels {
  const most = Math.max(0, ...lines.map(({ length }) => length));
  return { isSlanted: false, lines, height: most * LABEL_LINE };
}

function slanted(labels: readonly string[], step: number, start: number, most: number): CategoryLabels {
  const every = Math.max(1, Math.ceil(SLANTED_STEP / step));
  const lines = labels.map((label, at) => {
    if (at % every !== 0 || label === '') return [];
    const room = Math.min(LONGEST_SLANTED, most / SLANT, (start + at * step - LABEL.size) / SLANT);
    return [fitText(label, room, LABEL)];
  });
  return { isSlanted: true, lines, height: (widestOf(lines.flat()) + LABEL.size) * SLANT };
}
