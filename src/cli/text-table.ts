const GAP = 3;

/** Rows of cells as lines: the first column from its left, the others from their right. */
export function textTable(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map(([first, ...cells]) => {
    const columns = cells.map((cell, index) => cell.padStart(GAP + widths[index + 1]!));
    return `${indent}${first!.padEnd(widths[0]!)}${columns.join('')}`.trimEnd();
  });
}
