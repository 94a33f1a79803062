/** An axis of round numbers that covers the values. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** In order, from `low` to `high`, the same distance apart. */
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart; negative where they are tens or more apart. */
  readonly decimals: number;
  /** Decimals for a value between two ticks, likewise. */
  readonly fineDecimals: number;
}

/** Lines that lie closer together than this share of the largest need not begin at 0, as in Excel. */
const CLOSE_TOGETHER = 5 / 6;
/** Room beyond the last value, as a share of the range. */
const BEYOND = 0.05;
/** A range narrower than this share of its numbers cannot be told from rounding. */
const NARROWEST = 1e-9;
/** Between ticks that are thousands apart no value needs decimals. */
const THOUSANDS = 3;

/**
 * An axis from `lowest` to `highest` in at most `most` steps (2 or more) of 1, 2 or 5 times a power
 * of ten. It holds 0, unless it may begin elsewhere and the values lie close together.
 */
export function valueAxis(lowest: number, highest: number, mustHoldZero: boolean, most: number): ValueAxis {
  const isFree = !mustHoldZero && liesCloseTogether(lowest, highest);
  const [low, high] = withRoom(
    isFree ? lowest : Math.min(0, lowest),
    isFree ? highest : Math.max(0, highest),
  );
  for (let exponent = Math.floor(Math.log10((high - low) / most)); ; exponent += 1) {
    for (const factor of [1, 2, 5]) {
      const step = tenfold(factor, exponent);
      const first = Math.floor(low / step);
      const last = Math.ceil(high / step);
      if (last - first > most) continue;
      const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
        tenfold((first + at) * factor, exponent),
      );
      const fineDecimals = (exponent < THOUSANDS ? Math.max(0, -exponent) : -exponent) + 1;
      return { low: ticks[0]!, high: ticks.at(-1)!, ticks, decimals: -exponent, fineDecimals };
    }
  }
}

function liesCloseTogether(lowest: number, highest: number): boolean {
  if (lowest === highest) return false;
  return lowest > 0 ? lowest > CLOSE_TOGETHER * highest : highest < 0 && highest < CLOSE_TOGETHER * lowest;
}

function withRoom(low: number, high: number): readonly [number, number] {
  if (low === 0 && high === 0) return [0, 1];
  const range = Math.max(high - low, NARROWEST * Math.max(Math.abs(low), Math.abs(high)));
  const room = range * BEYOND;
  return [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
}

/** A whole number times a power of ten, without the dust of binary fractions. */
function tenfold(whole: number, exponent: number): number {
  return exponent < 0 ? whole / 10 ** -exponent : whole * 10 ** exponent;
}
