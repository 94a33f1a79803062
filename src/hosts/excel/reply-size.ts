import type { Formula } from '../../workbook/formula';
import type { SheetPlan } from '../../workbook/plan';
import { printFormula } from '../../workbook/print';

/** Quotes and a comma. */
const AROUND = 3;

const lengths = new WeakMap<Formula, number>();

/** About how many bytes Excel takes to tell what a sheet holds. */
export function replyBytes({ name, cells }: SheetPlan): number {
  let bytes = 0;
  for (const { row, column, content } of cells) {
    bytes += AROUND;
    if (content.kind === 'formula') {
      let length = lengths.get(content.formula);
      if (length === undefined) {
        length = printFormula(content.formula, { sheet: name, row, column }).length;
        lengths.set(content.formula, length);
      }
      bytes += length;
    } else if (content.kind !== 'blank') bytes += String(content.value).length;
  }
  return bytes;
}
