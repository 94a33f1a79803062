import { derivedSheet, type DerivedSheet } from './derived-sheet';
import { likeSheet, type LikeSheet } from './like-sheet';
import type { SheetGrid } from './sheet-grid';
import { Template } from './template';
import type { Copies, Making, SheetWork, WriteManner } from './write-part';

/** How the sheets come to be that are to be added: most as copies of others, as that is said in few words. */
export function makingOf(works: readonly SheetWork[], manner: WriteManner): Making {
  const copies = copiesAmong(works, manner);
  const derived = derivedAmong(works, copies);
  const added = works.filter((work) => work.task.kind === 'add' && !copies.has(work) && !derived.has(work));
  const template =
    manner.canCopySheets && added.length > 0 ? new Template(added.map(({ grid }) => grid)) : undefined;
  return { copies, derived, template };
}

/** Of the sheets to be added, those that others can be made copies of. Sheets that stood before may hold notes of the user's. */
function copiesAmong(works: readonly SheetWork[], { canCopySheets }: WriteManner): Copies {
  const copies = new Map<SheetWork, LikeSheet>();
  if (!canCopySheets) return copies;
  const whole: SheetGrid[] = [];
  for (const work of works) {
    if (work.task.kind !== 'add') continue;
    const like = likeSheet(work.grid, whole);
    if (like) copies.set(work, like);
    else whole.push(work.grid);
  }
  return copies;
}

/** Of the other sheets to be added, those that can be made from one that is copied anyway. */
function derivedAmong(works: readonly SheetWork[], copies: Copies): Making['derived'] {
  const sources = [...new Set([...copies.values()].map(({ other }) => other))];
  const derived = new Map<SheetWork, DerivedSheet>();
  for (const work of works) {
    if (work.task.kind !== 'add' || copies.has(work) || sources.includes(work.grid)) continue;
    for (const source of sources) {
      const found = derivedSheet(work.grid, source);
      if (found) derived.set(work, found);
      if (found) break;
    }
  }
  return derived;
}
