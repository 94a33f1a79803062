import { ok, type Result } from 'neverthrow';
import type { FileProblem } from './file-problem';
import type { PackageParts } from './package-parts';
import { unescapeText } from './unescape-text';

/** The texts that cells refer to by number; runs are joined, phonetic guides left out. */
export function readSharedStrings(
  parts: PackageParts,
  path: string | undefined,
): Result<readonly string[], FileProblem> {
  // A workbook without texts needs no such part.
  if (path === undefined) return ok([]);
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isGuide = false;
  return parts
    .scan(path, {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') isGuide = true;
        isText = name === 't' && !isGuide;
        return true;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
      close: (name) => {
        isText = false;
        if (name === 'rPh') isGuide = false;
        if (name === 'si') texts.push(unescapeText(text));
      },
    })
    .map(() => texts);
}
