/**
 * The row in which what belongs to a table begins: the first below the nearest blank one above its header
 * row. The header row itself where there is none.
 */
export function topOfTable(header: number, isBlank: (row: number) => boolean): number {
  let top = header;
  while (top > 0 && !isBlank(top - 1)) top -= 1;
  return top === 0 ? header : top;
}
