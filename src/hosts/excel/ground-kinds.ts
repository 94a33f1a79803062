import type { Area } from '../../workbook/plan';
import { moveItems, movedArea, type CellMove } from './cell-move';
import type { CellKind, Ground } from './ground';
import type { SheetMemory } from './memory';
import { topOfTable } from './top-of-table';
import type { Standing } from './workbook-look';

type KindOf = (row: number, column: number) => CellKind | undefined;

/**
 * What of a sheet is ours, where its cells lie now: tables that stand elsewhere than they were
 * written tell how rows have moved since.
 */
export function groundKinds(
  { now, before }: Pick<SheetMemory, 'now' | 'before'>,
  standing: Standing,
): KindOf {
  const latest = kindsNow(now, standing);
  const earlier = before && kindsNow(before, standing);
  return (row, column) => earlier?.(row, column) ?? latest(row, column);
}

function kindsNow(ground: Ground, standing: Standing): KindOf {
  const moves = movesSince(ground, standing);
  if (moves.length === 0) return (row, column) => ground.kind(row, column);
  const kinds = Array.from({ length: ground.height }, (_, row) =>
    Array.from({ length: ground.width }, (__, column) => ground.kind(row, column)),
  );
  for (const move of moves) moveItems(kinds, move);
  return (row, column) => kinds[row]?.[column];
}

/** Rows that went in or out above tables, and at the end of them. */
function movesSince(ground: Ground, standing: Standing): readonly CellMove[] {
  const { tables } = ground;
  const moves: CellMove[] = [];
  let above: Area | undefined;
  const add = (move: CellMove): void => {
    if (move.count !== 0) moves.push(move);
  };
  for (const { name, area } of [...tables].sort((one, other) => one.area.from.row - other.area.from.row)) {
    const now = standing.get(name);
    if (!now) continue;
    const place = (): Area => moves.reduce((moved, move) => movedArea(move, moved), area);
    const shift = now.from.row - place().from.row;
    const isBlank = (row: number): boolean => ground.isBlank(row, area);
    const first = shift > 0 ? topOfTable(area.from.row, isBlank) : area.from.row + shift;
    const at = above ? above.to.row + 1 : first;
    add({ axis: 'rows', at, count: shift });
    const { to } = place();
    const growth = now.to.row - to.row;
    add({ axis: 'rows', at: to.row + 1 + Math.min(0, growth), count: growth });
    above = now;
  }
  return moves;
}
