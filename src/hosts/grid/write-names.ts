import type { DefinedName } from '../../workbook/plan';
import { printArea } from '../../workbook/print';
import type { GridModel } from './engine';

/** Makes the workbook's names what the plan says; names of ours that it has no more go. */
export function writeNames(
  model: GridModel,
  names: readonly DefinedName[],
  before: readonly DefinedName[],
): void {
  const found = new Map(
    model
      .getDefinedNameList()
      .filter(({ scope }) => scope === undefined)
      .map(({ name, formula }) => [name.toLowerCase(), { name, formula }]),
  );
  for (const { name } of before) {
    const isGone = !names.some((one) => one.name === name);
    if (isGone && found.has(name.toLowerCase())) model.deleteDefinedName(name, undefined);
  }
  for (const { name, sheet, area } of names) {
    const refersTo = printArea({ sheet, ...area });
    const known = found.get(name.toLowerCase());
    if (!known) model.newDefinedName(name, undefined, refersTo);
    else if (known.formula !== refersTo)
      model.updateDefinedName(known.name, undefined, name, undefined, refersTo);
  }
}
