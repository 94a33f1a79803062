/** How steep the s-curve of the phasing is: the logistic's argument runs over this width. */
export const S_CURVE_STEEPNESS = 6;

/** Points in a whole: a shift of one point is a hundredth of the envelope. */
export const HUNDRED_POINTS = 100;

/** Pounds in £1m, for the QALYs, whose cost is in pounds. */
export const ONE_MILLION = 1_000_000;

/** How far shares that make a whole may be from 1 when added up. */
export const SHARE_TOLERANCE = 1e-9;
