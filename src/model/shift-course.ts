import { exposure } from './lag-kernel';
import { shareAvoided, together } from './avoidance';
import type { PoolTerms, Programme } from './effect-terms';
import { place } from './placement';
import { release } from './release';

/** What a shift is asked to do. Arrays run from t = 0; money is £m. */
export interface ShiftTerms {
  readonly wanted: readonly number[];
  readonly room: readonly number[];
  readonly price: readonly number[];
  /** Share of the released cash reinvested the year after. */
  readonly reinvest: number;
  /** Share of the shift that is withdrawn from need with the money: 1 decommissions, 0 pump-primes. */
  readonly withdrawn: number;
  /** Of each increment of the money moved. */
  readonly doubleRunning: number;
}

/** What came of it, by year from t = 0; £m unless said otherwise. */
export interface ShiftCourse {
  readonly shift: readonly number[];
  readonly reinvested: readonly number[];
  readonly unplaced: readonly number[];
  readonly moved: readonly number[];
  readonly doubleRunning: readonly number[];
  readonly released: readonly number[];
  readonly pending: readonly number[];
  readonly stranded: readonly number[];
  readonly pools: readonly PoolCourse[];
}

export interface PoolCourse {
  /** Share of the need avoided. */
  readonly avoided: readonly number[];
  readonly gross: readonly number[];
  /** Share avoided by each programme alone at the horizon. */
  readonly byProgramme: readonly number[];
}

/**
 * Walks the years: places the money, builds up exposure, avoids need and releases cash, which the next
 * year may reinvest. The model, sections The shift, Effect on need and Money.
 */
export function shiftCourse(
  terms: ShiftTerms,
  programmes: readonly Programme[],
  pools: readonly PoolTerms[],
): ShiftCourse {
  const years = terms.wanted.length;
  const none = (): number[] => new Array<number>(years).fill(0);
  const shift = none();
  const reinvested = none();
  const unplaced = none();
  const moved = none();
  const doubleRunning = none();
  const released = none();
  const pending = none();
  const stranded = none();
  const realSpend = programmes.map(none);
  const exposures = programmes.map(() => 0);
  const courses = pools.map(() => ({ avoided: none(), gross: none(), byProgramme: programmes.map(() => 0) }));

  for (let t = 1; t < years; t += 1) {
    const placed = place(terms.wanted[t]!, terms.reinvest * released[t - 1]!, terms.room[t]!);
    shift[t] = placed.shift;
    reinvested[t] = placed.reinvested;
    unplaced[t] = placed.unplaced;
    moved[t] = placed.shift + placed.reinvested;
    doubleRunning[t] = terms.doubleRunning * Math.max(0, moved[t]! - moved[t - 1]!);

    for (let j = 0; j < programmes.length; j += 1) {
      realSpend[j]![t] = (programmes[j]!.share * moved[t]!) / terms.price[t]!;
      exposures[j] = exposure(programmes[j]!.kernel, realSpend[j]!, t);
    }
    for (let p = 0; p < pools.length; p += 1) {
      const pool = pools[p]!;
      const course = courses[p]!;
      const need = pool.cost[t]! - terms.withdrawn * pool.fromShare * placed.shift;
      const realNeed = need / terms.price[t]!;
      let avoided = 0;
      for (let j = 0; j < programmes.length; j += 1) {
        const alone = shareAvoided(programmes[j]!.cap, pool.slopes[j]!, exposures[j]!, realNeed);
        course.byProgramme[j] = alone;
        avoided = together(avoided, alone);
      }
      course.avoided[t] = avoided;
      course.gross[t] = Math.max(0, need) * avoided * pool.valuePerShare[t]!;
      const cash = release(course.gross, t, pool.release);
      released[t]! += cash.released;
      pending[t]! += cash.pending;
      stranded[t]! += cash.stranded;
    }
  }
  return { shift, reinvested, unplaced, moved, doubleRunning, released, pending, stranded, pools: courses };
}
