import { err, ok, type Result } from 'neverthrow';
import type { FileProblem } from './file-problem';
import { MOST_NAMES, MOST_SHEETS } from './limits';
import type { PackageParts } from './package-parts';
import { unescapeText } from './unescape-text';

export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  /** What the workbook's names refer to, without those of single sheets. */
  readonly names: ReadonlyMap<string, string>;
}

/** The workbook's own part: its sheets and its names. */
export function readWorkbookPart(parts: PackageParts, path: string): Result<WorkbookPart, FileProblem> {
  const sheets: { name: string; relationship: string }[] = [];
  const names = new Map<string, string>();
  let name: string | undefined;
  let text = '';
  let root: string | undefined;
  let inSheets = false;
  return parts
    .scan(path, {
      open: (element, attributes) => {
        root ??= element;
        if (element === 'sheets') inSheets = true;
        if (element === 'sheet' && inSheets) {
          sheets.push({
            name: unescapeText(attributes.get('name') ?? ''),
            relationship: attributes.get('id') ?? '',
          });
        }
        if (element === 'definedName' && !attributes.has('localSheetId')) {
          name = unescapeText(attributes.get('name') ?? '');
        }
        text = '';
        return root === 'workbook' && names.size <= MOST_NAMES && sheets.length <= MOST_SHEETS;
      },
      text: (piece) => {
        if (name !== undefined) text += piece;
      },
      close: (element) => {
        if (element === 'sheets') inSheets = false;
        if (element === 'definedName' && name !== undefined) {
          names.set(name, unescapeText(text));
          name = undefined;
        }
      },
    })
    .andThen((): Result<WorkbookPart, FileProblem> => {
      if (root !== 'workbook') return err({ code: 'not-a-workbook' });
      if (names.size > MOST_NAMES) {
        return err({ code: 'too-many', what: 'names', part: path, maximum: MOST_NAMES });
      }
      if (sheets.length > MOST_SHEETS) {
        return err({ code: 'too-many', what: 'sheets', part: path, maximum: MOST_SHEETS });
      }
      return ok({ sheets, names });
    });
}
