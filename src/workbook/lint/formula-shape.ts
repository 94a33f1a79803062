import type { Axis, Formula } from '../formula';

/**
 * A formula's text in the R1C1 style: two formulas have the same one exactly where copying one
 * cell over the other would change nothing. `sheet` is the formula's own.
 */
export function shapeOf(formula: Formula, sheet: string): string {
  const axis = (letter: string, one: Axis): string =>
    'at' in one ? `${letter}${one.at}` : `${letter}[${one.by}]`;
  const cell = ({ row, column }: { readonly row: Axis; readonly column: Axis }): string =>
    axis('R', row) + axis('C', column);
  const shape = (one: Formula): string => {
    switch (one.kind) {
      case 'number':
        return String(one.value);
      case 'text':
        return JSON.stringify(one.value);
      case 'name':
        return one.name;
      case 'cell':
        return `${JSON.stringify(one.sheet ?? sheet)}!${cell(one)}`;
      case 'range':
        return `${JSON.stringify(one.sheet ?? sheet)}!${cell(one.from)}:${cell(one.to)}`;
      case 'column':
        return `${one.table}[${one.part}, ${JSON.stringify(one.column)}]`;
      case 'call':
        return `${one.name}(${one.args.map(shape).join(',')})`;
      case 'negate':
        return `(-${shape(one.operand)})`;
      case 'binary':
        return `(${shape(one.left)}${one.operator}${shape(one.right)})`;
    }
  };
  return shape(formula);
}
