import { ok, type Result } from 'neverthrow';
import { OWN_STYLE } from '../own-style';
import type { FileProblem } from './file-problem';
import type { PackageParts } from './package-parts';

/**
 * The cell formats that rest on a style of ours, each with the style's name, by which our cells are
 * told from those that someone added; undefined where the file has no style of ours, as one that the
 * add-in wrote.
 */
export function readOwnFormats(
  parts: PackageParts,
  path: string | undefined,
): Result<ReadonlyMap<number, string> | undefined, FileProblem> {
  if (path === undefined || !parts.has(path)) return ok(undefined);
  const styles = new Map<string, string>();
  const formats: string[] = [];
  let isFormats = false;
  return parts
    .scan(path, {
      open: (name, attributes) => {
        if (name === 'cellXfs') isFormats = true;
        if (name === 'xf' && isFormats) formats.push(attributes.get('xfId') ?? '0');
        const style = name === 'cellStyle' ? (attributes.get('name') ?? '') : '';
        if (style.startsWith(OWN_STYLE)) styles.set(attributes.get('xfId') ?? '', style);
        return true;
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'cellXfs') isFormats = false;
      },
    })
    .map(() => {
      if (styles.size === 0) return undefined;
      const own = new Map<number, string>();
      formats.forEach((id, format) => {
        const style = styles.get(id);
        if (style !== undefined) own.set(format, style);
      });
      return own;
    });
}
