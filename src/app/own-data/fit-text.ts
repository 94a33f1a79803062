/** Text from outside as a package's table takes it: without what cannot be seen, and no longer than allowed. */
export function fitText(text: string, longest: number): string {
  const seen = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  // Cut between characters, never within one.
  return seen.length <= longest ? seen : seen.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
