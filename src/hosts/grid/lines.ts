/**
 * Where each row (or column) of a sheet as we wrote it stands now, both counted from 0; undefined
 * for one that the user deleted.
 */
export type Lines = readonly (number | undefined)[];

/** What someone did to rows or columns of a sheet. */
export type LineChange =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly by: number };

export function unmovedLines(count: number): Lines {
  return Array.from({ length: count }, (_, line) => line);
}

export function areUnmoved(lines: Lines): boolean {
  return lines.every((now, line) => now === line);
}

/** The lines after a change. */
export function changedLines(lines: Lines, change: LineChange): Lines {
  return lines.map((line) => (line === undefined ? undefined : changedLine(line, change)));
}

function changedLine(line: number, change: LineChange): number | undefined {
  const { kind, at, count } = change;
  if (line < at && kind !== 'move') return line;
  switch (kind) {
    case 'insert':
      return line + count;
    case 'delete':
      return line < at + count ? undefined : line - count;
    case 'move': {
      const isInside = line >= at && line < at + count;
      if (isInside) return line + change.by;
      // What the block jumped over closes up behind it.
      if (change.by > 0) return line >= at + count && line < at + count + change.by ? line - count : line;
      return line >= at + change.by && line < at ? line + count : line;
    }
  }
}

/**
 * The lines that can stay where they are when ours are put in order again: the most that still
 * follow each other as we wrote them.
 */
export function steadyLines(lines: Lines): Lines {
  const best: { readonly length: number; readonly before: number }[] = [];
  let end = -1;
  for (const [line, now] of lines.entries()) {
    let choice = { length: now === undefined ? 0 : 1, before: -1 };
    if (now !== undefined) {
      for (let before = 0; before < line; before += 1) {
        const other = lines[before];
        if (other !== undefined && other < now && best[before]!.length >= choice.length) {
          choice = { length: best[before]!.length + 1, before };
        }
      }
    }
    best.push(choice);
    if (choice.length > (best[end]?.length ?? 0)) end = line;
  }
  const steady = new Set<number>();
  for (let line = end; line >= 0; line = best[line]!.before) steady.add(line);
  return lines.map((now, line) => (steady.has(line) ? now : undefined));
}

/**
 * The lines among ours that must go so that the steady ones follow each other: those that the user
 * put in, and ours that were moved.
 */
export function linesInTheWay(lines: Lines, steady: Lines): readonly number[] {
  const stays = new Set(steady);
  const last = Math.max(-1, ...lines.map((line) => line ?? -1));
  return Array.from({ length: last + 1 }, (_, line) => line).filter((line) => !stays.has(line));
}
