/**
 * A reference as the descriptions hold it, `Data!$B$7`: programs put quotes round a sheet's name
 * where they like to, so that here there are none.
 */
export function plainReference(text = ''): string {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return text;
  const sheet = text.slice(0, bang);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return `${name}!${text.slice(bang + 1)}`;
}
