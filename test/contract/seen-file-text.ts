/** A text of a spreadsheet's part, with the `_xHHHH_` undone that stand for what XML cannot hold. */
export function plainText(text = ''): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
