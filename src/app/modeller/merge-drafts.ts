import type { Scenario } from '../../model/types';
import { draftOf, isEdited, type Draft } from './draft';
import { isSameScenario } from './same-inputs';

export interface Merged {
  readonly drafts: readonly Draft[];
  readonly removed: readonly Scenario[];
}

/**
 * Puts what the workbook holds now over the pane's drafts. What was not touched here follows the
 * workbook; what was changed here only is kept; what was changed in both is marked, so that the user
 * decides. `removed` are scenarios deleted here: one that was changed in the workbook since comes back.
 */
export function mergeDrafts(
  drafts: readonly Draft[],
  removed: readonly Scenario[],
  workbook: readonly Scenario[],
  nextId: () => number,
): Merged {
  const byName = new Map(
    drafts.flatMap((draft): [string, Draft][] => (draft.written ? [[draft.written.name, draft]] : [])),
  );
  const stillRemoved = removed.filter((gone) => workbook.some((now) => isSameScenario(now, gone)));
  const followed = workbook
    .filter((now) => !stillRemoved.some((gone) => gone.name === now.name))
    .map((now) => {
      const draft = byName.get(now.name);
      return draft ? follow(draft, now) : draftOf(nextId(), now);
    });
  const names = new Set(workbook.map(({ name }) => name));
  const ownOnly = drafts.flatMap((draft) => {
    if (draft.written && names.has(draft.written.name)) return [];
    // Deleted in the workbook: gone here too, unless there is work in it.
    if (draft.written && !isEdited(draft)) return [];
    return [{ ...draft, written: undefined, conflict: undefined, ran: undefined }];
  });
  return { drafts: [...followed, ...ownOnly], removed: stillRemoved };
}

function follow(draft: Draft, now: Scenario): Draft {
  if (draft.written && isSameScenario(draft.written, now)) return draft;
  if (!isEdited(draft)) return { ...draftOf(draft.id, now), ran: draft.ran };
  if (draft.scenario && isSameScenario(draft.scenario, now))
    return { ...draft, written: now, conflict: undefined };
  return { ...draft, conflict: now };
}
