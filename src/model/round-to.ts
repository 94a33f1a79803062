/** Rounds half away from zero at a decimal place, on the 15 digits that a spreadsheet works with. */
export function roundTo(value: number, places: number): number {
  // With no digit left at that place there is nothing to round.
  if (Math.abs(value) * 10 ** places >= 1e15) return value;
  const shown = Number(Math.abs(value).toPrecision(15));
  const scaled = Number(`${Math.round(Number(`${plain(shown)}e${places}`))}e${-places}`);
  return value < 0 ? -scaled : scaled;
}

function plain(value: number): string {
  const text = String(value);
  // An exponent would clash with the one that shifts the point; such numbers round to themselves or 0.
  return text.includes('e') ? value.toFixed(20) : text;
}
