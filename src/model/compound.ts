/** Plain arithmetic of growth and of worth over time, as the model has it. */

/**
 * A base after so many whole years of growth, a share a year: one rate, or one for each year, of which
 * the last holds on.
 */
export function projected(base: number, growth: readonly number[], years: number): number {
  let value = base;
  for (let year = 0; year < years; year += 1) value *= 1 + growth[Math.min(year, growth.length - 1)]!;
  return value;
}

/** The worth today of one flow a year, the first of which falls today; the model, section Money. */
export function presentValue(rate: number, flows: readonly number[]): number {
  let factor = 1;
  let sum = 0;
  for (const [year, flow] of flows.entries()) {
    if (year > 0) factor *= 1 + rate;
    sum += flow / factor;
  }
  return sum;
}
