const NUMBER = /^[−-]?[\d,.]+( (KB|ms|µs))?$/;

/** Prints a table in plain text, its numbers on the right. */
export function printTable({ title, columns, rows, notes = [] }) {
  const lines = rows.length > 0 ? [columns, ...rows] : [];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const isNumbers = columns.map((_, at) => rows.every((row) => row[at] === '' || NUMBER.test(row[at])));
  const print = (line) =>
    line
      .map((cell, at) => (isNumbers[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const table = lines.length > 0 ? [print(columns), rule, ...rows.map(print)] : [];
  process.stdout.write(`\n${[title, '═'.repeat(title.length), ...table, ...notes].join('\n')}\n`);
}
