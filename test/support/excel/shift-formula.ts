import { lettersOf, readCells } from './block';
import { pieces, sheetOf } from './formula-text';
import { shiftedBlock, type Shift } from './shift';

/** A formula of `own` after cells of `sheet` have moved: its references follow, lost ones are `#REF!`. */
export function shiftInFormula(formula: string, own: string, sheet: string, shift: Shift): string {
  const all = pieces(formula, 'A1');
  const wanted = sheet.toLowerCase();
  let out = '';
  let prefix: string | undefined;
  for (let at = 0; at < all.length; at += 1) {
    const { kind, text } = all[at]!;
    if (kind === 'other') {
      out += text;
      prefix = text.endsWith('!') ? sheetOf(text) : undefined;
      continue;
    }
    const isRange = all[at + 1]?.text === ':' && all[at + 2]?.kind === 'word';
    const reference = isRange ? `${text}:${all[at + 2]!.text}` : text;
    if (isRange) at += 2;
    out += (prefix ?? own).toLowerCase() === wanted ? shifted(reference, shift) : reference;
    prefix = undefined;
  }
  return out;
}

function shifted(reference: string, shift: Shift): string {
  const block = readCells(reference);
  if (block === undefined) return reference;
  const moved = shiftedBlock(shift, block);
  if (moved === undefined) return '#REF!';
  if (moved === block) return reference;
  // A corner that lies first stays first, whichever way round the two were written.
  return reference
    .split(':')
    .map((text) => {
      const own = readCells(`${text}:${text}`);
      const row = own?.row === block.row ? moved.row : moved.row + moved.rows - 1;
      const column = own?.column === block.column ? moved.column : moved.column + moved.columns - 1;
      return corner(text, row, column);
    })
    .join(':');
}

/** The corner in its new place, with the dollars that it had. */
function corner(text: string, row: number, column: number): string {
  return text.replace(/[A-Za-z]+/, lettersOf(column)).replace(/[0-9]+/, String(row + 1));
}
