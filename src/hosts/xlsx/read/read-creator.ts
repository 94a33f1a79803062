import { ok, type Result } from 'neverthrow';
import type { FileProblem } from './file-problem';
import type { PackageParts } from './package-parts';

/** Who the document's properties say made it; undefined where they do not say. */
export function readCreator(
  parts: PackageParts,
  path: string | undefined,
): Result<string | undefined, FileProblem> {
  if (path === undefined || !parts.has(path)) return ok(undefined);
  let creator: string | undefined;
  let isCreator = false;
  return parts
    .scan(path, {
      open: (name) => {
        isCreator = name === 'creator';
        return true;
      },
      text: (text) => {
        if (isCreator) creator = (creator ?? '') + text;
      },
      close: () => {
        isCreator = false;
      },
    })
    .map(() => creator);
}
